using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Sources;

/// <summary>A source in a list.</summary>
/// <param name="Source">The source.</param>
/// <param name="Events">How many published events it is cited for.</param>
/// <param name="Claims">How many claims rest on it.</param>
public sealed record SourceRow(Source Source, int Events, int Claims);

/// <summary>An outlet that a source cites.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Claims">For how many claims it is cited.</param>
/// <param name="Dates">The dates cited.</param>
public sealed record OutletRow(string Slug, string Name, string Kind, int Claims, IReadOnlyList<EdtfDate> Dates);

/// <summary>Everything about a source.</summary>
/// <param name="Row">The source with its counts.</param>
/// <param name="Outlets">Whom it cites, the most cited first.</param>
/// <param name="OwnVoice">How many claims it makes in its own voice.</param>
/// <param name="Records">What it tells of, in order of paragraph.</param>
/// <param name="Related">Sources not independent of it, and why.</param>
public sealed record SourceDetail(SourceRow Row, IReadOnlyList<OutletRow> Outlets, int OwnVoice, IReadOnlyList<SourcedRecord> Records, IReadOnlyList<RelatedSource> Related)
{
    /// <summary>The pairs of actors it reports on, each actor by slug and name.</summary>
    public IReadOnlyList<IReadOnlyList<(string Slug, string Name)>> Pairs { get; init; } = [];
}

/// <summary>One passage of an article with the fingerprints a check compares.</summary>
/// <param name="Source">The source's slug.</param>
/// <param name="File">Its text file, or null.</param>
/// <param name="Record">The record's slug.</param>
/// <param name="Field">The field claimed.</param>
/// <param name="Passage">The passage.</param>
public sealed record LocatedPassage(string Source, string? File, string Record, string Field, PassageRow Passage);

/// <summary>Reads sources.</summary>
public sealed class SourceQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Every source, articles first, by date.</summary>
    public async Task<IReadOnlyList<SourceRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await RowsAsync(db, ct);
    }

    /// <summary>Every published source without its counts, which need every claim: articles first, by date.</summary>
    public async Task<IReadOnlyList<Source>> BibliographyAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await PublishedAsync(db, ct);
    }

    /// <summary>The source of a slug, or null.</summary>
    public async Task<SourceDetail?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await RowsAsync(db, ct);
        var row = all.FirstOrDefault(r => r.Source.Record.Slug == slug);
        if (row is null)
            return null;
        var id = row.Source.Id;
        var cited = await db.Claims.Where(c => c.SourceId == id)
            .Select(c => new { c.OutletId, c.Cited }).ToListAsync(ct);
        var outlets = await db.Outlets.ToDictionaryAsync(o => o.Id, ct);
        return new(row,
            [.. cited.Where(c => c.OutletId is not null).GroupBy(c => c.OutletId!.Value).Select(g => new OutletRow(
                outlets[g.Key].Slug, outlets[g.Key].Name, outlets[g.Key].Kind, g.Count(),
                [.. g.Select(c => c.Cited).OfType<EdtfDate>().DistinctBy(d => d.Text).OrderBy(d => d.SortKey)])).OrderByDescending(o => o.Claims).ThenBy(o => o.Slug, StringComparer.Ordinal)],
            cited.Count(c => c.OutletId is null),
            await SourcedRecordReader.ReadAsync(db, db.Claims.Where(c => c.SourceId == id), focus, ct),
            await RelatedSource.ReadAsync(db, row.Source, all, ct))
        {
            Pairs = await PairsAsync(db, row.Source, ct),
        };
    }

    /// <summary>The published source of a slug without what rests on it, or null.</summary>
    public async Task<Source?> BibliographyAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Sources.Include(s => s.Record).Where(s => s.Record.Slug == slug && s.Record.State == RecordState.Published).SingleOrDefaultAsync(ct);
    }

    /// <summary>Every passage that any claim rests on, for checking fingerprints against the texts.</summary>
    public async Task<IReadOnlyList<LocatedPassage>> PassagesAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (
            from c in db.Claims
            from p in c.Passages
            join r in db.Records on c.RecordId equals r.Id
            orderby c.Source.Record.Slug, p.Paragraph, p.Start
            select new LocatedPassage(c.Source.Record.Slug, c.Source.File, r.Slug, c.Field, new PassageRow(p.Paragraph, p.Start, p.End, p.ParagraphHash, p.WordsHash))).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<(string, string)>>> PairsAsync(StoreContext db, Source source, CancellationToken ct)
    {
        string[][] pairs = [.. (source.CoversPairs ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        var slugs = pairs.SelectMany(p => p).Distinct().ToList();
        var names = await db.Actors.Where(a => slugs.Contains(a.Record.Slug)).Select(a => new { a.Record.Slug, a.Name }).ToDictionaryAsync(a => a.Slug, a => a.Name, ct);
        return [.. pairs.Select(p => (IReadOnlyList<(string, string)>)[.. p.Select(s => (s, names.GetValueOrDefault(s, s)))])];
    }

    private static async Task<List<SourceRow>> RowsAsync(StoreContext db, CancellationToken ct)
    {
        var counts = await (
            from c in db.Claims
            join r in db.Records on c.RecordId equals r.Id
            group new { c, r } by c.SourceId into g
            select new
            {
                g.Key,
                Claims = g.Count(),
                Events = g.Where(x => x.r.Kind == RecordKind.Event && x.r.State == RecordState.Published).Select(x => x.r.Id).Distinct().Count(),
            }).ToDictionaryAsync(g => g.Key, ct);
        return [.. (await PublishedAsync(db, ct)).Select(s => new SourceRow(s, counts.GetValueOrDefault(s.Id)?.Events ?? 0, counts.GetValueOrDefault(s.Id)?.Claims ?? 0))];
    }

    private static async Task<IReadOnlyList<Source>> PublishedAsync(StoreContext db, CancellationToken ct) =>
        [.. (await db.Sources.Include(s => s.Record).Where(s => s.Record.State == RecordState.Published).ToListAsync(ct)).OrderBy(s => s.Type).ThenBy(s => s.Date.SortKey).ThenBy(s => s.Id)];
}
