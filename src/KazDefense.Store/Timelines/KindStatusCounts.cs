using KazDefense.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>How many events of a kind and status a selection has when its own kinds and statuses are left out.</summary>
internal sealed record KindStatusCount(EventKind Kind, EventStatus Status, bool IsCounted, int Events);

/// <summary>Counts events by kind, status and whether they count.</summary>
internal static class KindStatusCounts
{
    /// <summary>From the yearly counts and the few events beside them where those answer, otherwise in one pass over the index.</summary>
    public static async Task<List<KindStatusCount>> ReadAsync(StoreContext db, EventSelection selection, CancellationToken ct)
    {
        if (!selection.IsRolledUp)
            return await CountAsync(selection.Rows(db, Without.KindAndStatus), ct);
        var years = await selection.Years(db).GroupBy(y => new { y.Kind, y.Status, y.IsCounted })
            .Select(g => new KindStatusCount(g.Key.Kind, g.Key.Status, g.Key.IsCounted, g.Sum(y => y.Events))).ToListAsync(ct);
        return selection.BesideYears(db) is { } beside ? [.. years, .. await CountAsync(beside, ct)] : years;
    }

    private static Task<List<KindStatusCount>> CountAsync(IQueryable<Involvements.Involvement> rows, CancellationToken ct) =>
        rows.GroupBy(i => new { i.Kind, i.Status, i.IsCounted })
            .Select(g => new KindStatusCount(g.Key.Kind, g.Key.Status, g.Key.IsCounted, g.Count())).ToListAsync(ct);
}
