using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>A change of an event.</summary>
/// <param name="Slug">The event.</param>
/// <param name="Title">Its title now.</param>
/// <param name="Version">The version it made.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Author">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">Whether readers saw it from then on.</param>
public sealed record RecentChange(string Slug, string Title, int Version, DateTime At, string Author, string Reason, RecordState State);

/// <summary>What editors changed last.</summary>
public sealed class RecentChangesQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The newest changes of events by people, newest first; what seeds brought is none.</summary>
    public async Task<IReadOnlyList<RecentChange>> RunAsync(int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (
            from r in db.Revisions
            join e in db.Events on r.RecordId equals e.Id
            where r.AuthorId != null
            orderby r.Id descending
            select new RecentChange(e.Record.Slug, e.Title, r.Version, r.At, r.Author, r.Reason, r.State)).Take(most).ToListAsync(ct);
    }
}
