using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>A revision as lists show it.</summary>
/// <param name="Id">Its place in history.</param>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">The record.</param>
/// <param name="Version">The version it made.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Author">Who.</param>
/// <param name="AcceptedBy">Who accepted it, or null.</param>
/// <param name="Reason">Why.</param>
/// <param name="Batch">What was done at once with it.</param>
/// <param name="State">How far the record was published from then on.</param>
/// <param name="MergedInto">The slug of the record it was merged into, or null.</param>
public sealed record RevisionRow(
    int Id, RecordKind Kind, string Slug, int Version, DateTime At, string Author, string? AcceptedBy, string Reason, string Batch, RecordState State, string? MergedInto)
{
    /// <summary>Whether a person made it rather than the loading of the seeds.</summary>
    public bool IsEdit { get; init; }
}

/// <summary>A revision whole, with the one before it.</summary>
/// <param name="Row">Who, when, why.</param>
/// <param name="Document">What the record said from then on.</param>
/// <param name="Before">What it said until then; null for the first.</param>
/// <param name="Current">The record's version now.</param>
public sealed record RevisionDetail(RevisionRow Row, RecordDocument Document, RecordDocument? Before, int Current);

/// <summary>Which revisions are listed.</summary>
public sealed record HistoryFilter
{
    /// <summary>How many are listed at most.</summary>
    public const int MaxLimit = 200;

    /// <summary>Records of this kind only, or null.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>This record's only (with <see cref="Kind"/>), or null.</summary>
    public string? Slug { get; init; }

    /// <summary>This author's only, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Those done at once only, or null.</summary>
    public string? Batch { get; init; }

    /// <summary>Those before this place in history only, or null for the newest.</summary>
    public int? Before { get; init; }

    /// <summary>How many, from 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Whether what the seeds wrote is left out.</summary>
    public bool EditorsOnly { get; init; }
}

/// <summary>Reads history, newest first.</summary>
public sealed class HistoryQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The revisions a filter selects, and whether there are more.</summary>
    public async Task<(IReadOnlyList<RevisionRow> Rows, bool HasMore)> ListAsync(HistoryFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var revisions = db.Revisions.AsQueryable();
        if (filter.Before is { } before)
            revisions = revisions.Where(r => r.Id < before);
        if (filter.Author is { } author)
            revisions = revisions.Where(r => r.Author == author);
        if (filter.Batch is { } batch)
            revisions = revisions.Where(r => r.Batch == batch);
        if (filter.EditorsOnly)
            revisions = revisions.Where(r => r.AuthorId != null);
        var records = db.Records.AsQueryable();
        if (filter.Kind is { } kind)
            records = records.Where(r => r.Kind == kind);
        if (filter.Slug is { } slug)
            records = records.Where(r => r.Slug == slug);
        var limit = Math.Clamp(filter.Limit, 1, HistoryFilter.MaxLimit);
        var found = await Rows(revisions, records).Take(limit + 1).ToListAsync(ct);
        return ([.. found.Take(limit)], found.Count > limit);
    }

    /// <summary>A revision of a record, or null where there is none.</summary>
    public async Task<RevisionDetail?> FindAsync(RecordKind kind, string slug, int version, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Records.Where(r => r.Kind == kind && r.Slug == slug).Select(r => new { r.Id, r.Version }).SingleOrDefaultAsync(ct) is not { } record)
            return null;
        var snapshots = await db.Revisions.Where(r => r.RecordId == record.Id && (r.Version == version || r.Version == version - 1)).ToDictionaryAsync(r => r.Version, r => r.Snapshot, ct);
        if (!snapshots.TryGetValue(version, out var snapshot))
            return null;
        var row = await Rows(db.Revisions.Where(r => r.RecordId == record.Id && r.Version == version), db.Records).SingleAsync(ct);
        return new(row, DocumentJson.Read(kind, snapshot), snapshots.TryGetValue(version - 1, out var before) ? DocumentJson.Read(kind, before) : null, record.Version);
    }

    /// <summary>The revisions that a filter selects whole, each with the one before it, and whether there are more.</summary>
    public async Task<(IReadOnlyList<RevisionDetail> Revisions, bool HasMore)> DetailsAsync(HistoryFilter filter, CancellationToken ct)
    {
        var (rows, hasMore) = await ListAsync(filter, ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var ids = rows.Select(r => r.Id).ToList();
        var found = await (
            from r in db.Revisions
            where ids.Contains(r.Id)
            join record in db.Records on r.RecordId equals record.Id
            join b in db.Revisions on new { r.RecordId, Version = r.Version - 1 } equals new { b.RecordId, b.Version } into earlier
            from b in earlier.DefaultIfEmpty()
            select new { r.Id, r.Snapshot, Before = b == null ? null : b.Snapshot, Current = record.Version }).ToDictionaryAsync(r => r.Id, ct);
        return ([.. rows.Select(r => (Row: r, Found: found[r.Id])).Select(r => new RevisionDetail(
            r.Row, DocumentJson.Read(r.Row.Kind, r.Found.Snapshot), r.Found.Before is { } before ? DocumentJson.Read(r.Row.Kind, before) : null, r.Found.Current))], hasMore);
    }

    /// <summary>How many records each batch changed.</summary>
    public async Task<IReadOnlyDictionary<string, int>> BatchSizesAsync(IEnumerable<string> batches, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = batches.Distinct().ToList();
        return await db.Revisions.Where(r => asked.Contains(r.Batch)).GroupBy(r => r.Batch).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    /// <summary>Everybody who changed a record, the seeds' loading aside, by name.</summary>
    public async Task<IReadOnlyList<string>> AuthorsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var authors = await db.Revisions.Where(r => r.AuthorId != null).Select(r => r.Author).Distinct().ToListAsync(ct);
        return [.. authors.Order(StringComparer.CurrentCulture)];
    }

    private static IQueryable<RevisionRow> Rows(IQueryable<Revision> revisions, IQueryable<Record> records) =>
        from r in revisions
        join record in records on r.RecordId equals record.Id
        orderby r.Id descending
        select new RevisionRow(r.Id, record.Kind, record.Slug, r.Version, r.At, r.Author, r.AcceptedBy, r.Reason, r.Batch, r.State, r.MergedInto) { IsEdit = r.AuthorId != null };
}
