using KazDefense.Domain.Events;
using KazDefense.Store.Events;

namespace KazDefense.Store.Agreements;

/// <summary>An instrument in a line of succession.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Acts">Its published acts in order of time, at least one.</param>
public sealed record SucceedingInstrument(string Key, IReadOnlyList<EventRow> Acts);

/// <summary>How an instrument stands to another, as a link between two of their acts tells it.</summary>
/// <param name="From">The key of the later instrument: the one that extends, carries out, replaces or follows.</param>
/// <param name="To">The key of the one it stands to.</param>
/// <param name="Relation">How.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record SuccessionLink(string From, string To, Relation Relation, string? Note);

/// <summary>Which instruments came before and after one, however many steps away.</summary>
/// <param name="Key">The instrument looked from.</param>
/// <param name="Instruments">It and all that are linked with it, as <see cref="InOrder"/> puts them.</param>
/// <param name="Links">How they stand to each other, each pair and relation once.</param>
/// <param name="IsCut">Whether there are more than are told.</param>
public sealed record Succession(string Key, IReadOnlyList<SucceedingInstrument> Instruments, IReadOnlyList<SuccessionLink> Links, bool IsCut)
{
    /// <summary>The relations that make a line of succession.</summary>
    public static IReadOnlyList<Relation> Relations { get; } = [Relation.Implements, Relation.Extends, Relation.Replaces, Relation.Follows];

    /// <summary>
    /// The earlier before the later: by their dates, except that what another extends, carries out, replaces or follows
    /// comes before it although its date is only known to lie before the report. A circle is broken at its earliest date.
    /// </summary>
    public static IReadOnlyList<SucceedingInstrument> InOrder(IEnumerable<SucceedingInstrument> instruments, IReadOnlyList<SuccessionLink> links)
    {
        var waiting = instruments.OrderBy(i => i.Acts[0].Date.SortKey).ThenBy(i => i.Acts[0].Id).ToList();
        var ordered = new List<SucceedingInstrument>(waiting.Count);
        while (waiting.Count > 0)
        {
            var next = waiting.Find(i => !links.Any(l => l.From == i.Key && waiting.Exists(w => w.Key == l.To))) ?? waiting[0];
            ordered.Add(next);
            waiting.Remove(next);
        }
        return ordered;
    }

    /// <summary>To which instruments one stands, and how.</summary>
    public IEnumerable<SuccessionLink> Of(string key) => Links.Where(l => l.From == key);

    /// <summary>Which instruments stand to one, and how.</summary>
    public IEnumerable<SuccessionLink> To(string key) => Links.Where(l => l.To == key);
}
