using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>How many events a filter selects, told apart by how they count.</summary>
/// <param name="Deeds">Counted events that happened.</param>
/// <param name="Hopes">Counted events that were offered, planned or speculated about.</param>
/// <param name="Refusals">Counted events that were refused, cancelled or withdrawn.</param>
/// <param name="Said">Counted events that were only said.</param>
/// <param name="Uncounted">Aggregates and context: shown, never counted.</param>
/// <param name="Findings">What is wrong with the filter; then all counts are 0.</param>
public sealed record Tally(int Deeds, int Hopes, int Refusals, int Said, int Uncounted, IReadOnlyList<Finding> Findings)
{
    /// <summary>All of them.</summary>
    public int Total => Deeds + Hopes + Refusals + Said + Uncounted;

    /// <summary>The counted events of a standing.</summary>
    public int Of(Standing standing) => standing switch
    {
        Standing.Deed => Deeds,
        Standing.Hope => Hopes,
        Standing.Refusal => Refusals,
        _ => Said,
    };
}

/// <summary>Counts what a filter selects, without reading the events.</summary>
public sealed class TallyQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The counts of a filter.</summary>
    public async Task<Tally> RunAsync(TimelineFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter, ct);
        if (findings.Count > 0)
            return new(0, 0, 0, 0, 0, findings);
        var selected = (await KindStatusCounts.ReadAsync(db, selection, ct)).Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted)).ToList();
        return new(Of(Standing.Deed), Of(Standing.Hope), Of(Standing.Refusal), Of(Standing.Said), selected.Where(c => !c.IsCounted).Sum(c => c.Events), []);

        int Of(Standing standing) => selected.Where(c => c.IsCounted && Standings.Of(c.Kind, c.Status) == standing).Sum(c => c.Events);
    }
}
