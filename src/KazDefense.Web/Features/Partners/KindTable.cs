using KazDefense.Domain.Events;
using KazDefense.Store.Partners;

namespace KazDefense.Web.Features.Partners;

/// <summary>How many counted events of one kind, each standing apart.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Deeds">What happened.</param>
/// <param name="Hopes">What was offered or planned.</param>
/// <param name="Refusals">What was refused.</param>
/// <param name="Said">What was only said or reported.</param>
public sealed record KindLine(EventKind Kind, int Deeds, int Hopes, int Refusals, int Said)
{
    /// <summary>The count of a standing.</summary>
    public int Of(Standing standing) => standing switch
    {
        Standing.Deed => Deeds,
        Standing.Hope => Hopes,
        Standing.Refusal => Refusals,
        _ => Said,
    };
}

/// <summary>Counted events by kind and standing.</summary>
/// <param name="Lines">The kinds that occur, in the order of kinds.</param>
public sealed record KindTable(IReadOnlyList<KindLine> Lines)
{
    /// <summary>The table of some counts.</summary>
    public static KindTable Of(IEnumerable<PairCount> counts) => new([.. counts.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => new KindLine(
        g.Key, Sum(g, Standing.Deed), Sum(g, Standing.Hope), Sum(g, Standing.Refusal), Sum(g, Standing.Said)))]);

    /// <summary>How many of a standing.</summary>
    public int Of(Standing standing) => Lines.Sum(l => l.Of(standing));

    /// <summary>How many in all.</summary>
    public int Total => Lines.Sum(l => l.Deeds + l.Hopes + l.Refusals + l.Said);

    private static int Sum(IEnumerable<PairCount> counts, Standing standing) => counts.Where(c => c.Standing == standing).Sum(c => c.Events);
}
