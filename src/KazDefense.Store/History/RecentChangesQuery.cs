using KazDefense.Domain.Records;
using KazDefense.Store.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>A change of a record.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">The record.</param>
/// <param name="Title">Its name or title now.</param>
/// <param name="Version">The version it made.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Author">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">Whether readers saw it from then on.</param>
public sealed record RecentChange(RecordKind Kind, string Slug, string Title, int Version, DateTime At, string Author, string Reason, RecordState State);

/// <summary>What editors changed last.</summary>
public sealed class RecentChangesQuery(IDbContextFactory<StoreContext> contexts, RecordNameQuery names)
{
    /// <summary>The newest changes of records of every kind by people, newest first; what seeds brought is none.</summary>
    public async Task<IReadOnlyList<RecentChange>> RunAsync(int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var changes = await (
            from r in db.Revisions
            join record in db.Records on r.RecordId equals record.Id
            where r.AuthorId != null
            orderby r.Id descending
            select new RecentChange(record.Kind, record.Slug, record.Slug, r.Version, r.At, r.Author, r.Reason, r.State)).Take(most).ToListAsync(ct);
        var named = await names.RunAsync(changes.Select(c => (c.Kind, c.Slug)), ct);
        return [.. changes.Select(c => named.TryGetValue((c.Kind, c.Slug), out var name) ? c with { Title = name.Name } : c)];
    }
}
