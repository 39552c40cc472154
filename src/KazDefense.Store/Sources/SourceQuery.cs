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

/// <summary>Words of a source and what of a record rests on them.</summary>
/// <param name="Place">Where the words stand.</param>
/// <param name="Fields">The record's fields that rest on them, in order of their claims.</param>
/// <param name="OutletName">Whom the source cites for it, or null when it speaks for itself.</param>
/// <param name="Cited">The date of what it cites, or null.</param>
/// <param name="IsConflicting">Whether the record says otherwise in at least one of the fields.</param>
public sealed record SourcedPassage(PassageRow Place, IReadOnlyList<string> Fields, string? OutletName, EdtfDate? Cited, bool IsConflicting);

/// <summary>One record that a source tells of.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Actor">The actor on whose page it stands: itself, or whom an affiliation or observation is about; null for others.</param>
/// <param name="Passages">The words it rests on, in order.</param>
/// <param name="Event">The event's row when it is one, otherwise null.</param>
public sealed record SourcedRecord(RecordKind Kind, string Slug, string Title, string? Actor, IReadOnlyList<SourcedPassage> Passages, EventRow? Event);

/// <summary>Everything about a source.</summary>
/// <param name="Row">The source with its counts.</param>
/// <param name="Outlets">Whom it cites, the most cited first.</param>
/// <param name="OwnVoice">How many claims it makes in its own voice.</param>
/// <param name="Records">What it tells of, in order of paragraph.</param>
/// <param name="Related">Sources not independent of it: the same author or publication.</param>
public sealed record SourceDetail(SourceRow Row, IReadOnlyList<OutletRow> Outlets, int OwnVoice, IReadOnlyList<SourcedRecord> Records, IReadOnlyList<SourceRow> Related)
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
            await RecordsAsync(db, id, focus, ct),
            [.. all.Where(r => r.Source.Id != id && IsRelated(r.Source, row.Source))])
        {
            Pairs = await PairsAsync(db, row.Source, ct),
        };
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

    private static bool IsRelated(Source a, Source b) =>
        (a.Publication is not null && a.Publication == b.Publication)
        || (a.Authors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Intersect((b.Authors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)).Any();

    private static async Task<List<SourceRow>> RowsAsync(StoreContext db, CancellationToken ct)
    {
        var sources = await db.Sources.Include(s => s.Record).Where(s => s.Record.State == RecordState.Published).ToListAsync(ct);
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
        return [.. sources.OrderBy(s => s.Type).ThenBy(s => s.Date.SortKey).ThenBy(s => s.Id)
            .Select(s => new SourceRow(s, counts.GetValueOrDefault(s.Id)?.Events ?? 0, counts.GetValueOrDefault(s.Id)?.Claims ?? 0))];
    }

    private static async Task<IReadOnlyList<SourcedRecord>> RecordsAsync(StoreContext db, int sourceId, string focus, CancellationToken ct)
    {
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var claims = await (
            from c in db.Claims
            where c.SourceId == sourceId
            join r in db.Records on c.RecordId equals r.Id
            where r.State == RecordState.Published
            orderby c.Id
            select new
            {
                r.Id,
                r.Kind,
                r.Slug,
                c.Field,
                c.Status,
                OutletName = c.Outlet == null ? null : c.Outlet.Name,
                c.Cited,
                Passages = c.Passages.Select(p => new PassageRow(p.Paragraph, p.Start, p.End, p.ParagraphHash, p.WordsHash)).ToList(),
            }).AsSplitQuery().ToListAsync(ct);
        var events = (await EventRowReader.ReadAsync(db, [.. claims.Where(c => c.Kind == RecordKind.Event).Select(c => c.Id).Distinct()], focusId, ct)).ToDictionary(e => e.Id);
        var named = await NamesAsync(db, ct);
        return [.. claims.GroupBy(c => (c.Id, c.Kind, c.Slug))
            .Select(g =>
            {
                var (title, actor) = named.GetValueOrDefault(g.Key.Id, (g.Key.Slug, null));
                var passages = g.SelectMany(c => c.Passages.Select(p => (Place: p, Claim: c))).GroupBy(p => p.Place)
                    .OrderBy(p => p.Key.Paragraph).ThenBy(p => p.Key.Start).ThenBy(p => p.Key.End)
                    .Select(p => new SourcedPassage(
                        p.Key, [.. p.Select(x => x.Claim.Field).Distinct()],
                        p.Select(x => x.Claim.OutletName).FirstOrDefault(o => o is not null), p.Select(x => x.Claim.Cited).FirstOrDefault(d => d is not null),
                        p.Any(x => x.Claim.Status is ClaimStatus.Conflicting)));
                var row = events.GetValueOrDefault(g.Key.Id);
                return new SourcedRecord(g.Key.Kind, g.Key.Slug, row?.Title ?? title, actor, [.. passages], row);
            })
            .OrderBy(r => r.Passages.Count > 0 ? r.Passages[0].Place.Paragraph : int.MaxValue).ThenBy(r => r.Kind)
            .ThenBy(r => r.Event?.Date.SortKey).ThenBy(r => r.Slug, StringComparer.Ordinal)];
    }

    // Records that are no events, with the actor on whose page they stand.
    private static async Task<Dictionary<int, (string Title, string? Actor)>> NamesAsync(StoreContext db, CancellationToken ct)
    {
        var named = new Dictionary<int, (string, string?)>();
        foreach (var a in await db.Actors.Select(a => new { a.Id, a.Name, a.Record.Slug }).ToListAsync(ct))
            named[a.Id] = (a.Name, a.Slug);
        foreach (var o in await db.Observations.Select(o => new { o.Id, Title = o.Indicator.Name + ", " + o.Subject.Name, o.Subject.Record.Slug }).ToListAsync(ct))
            named[o.Id] = (o.Title, o.Slug);
        foreach (var a in await db.Affiliations.Select(a => new { a.Id, Title = a.Actor.Name + ", " + (a.Office ?? a.Body.Name), a.Actor.Record.Slug }).ToListAsync(ct))
            named[a.Id] = (a.Title, a.Slug);
        return named;
    }
}
