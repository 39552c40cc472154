using KazDefense.Domain.Dates;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Sources;

/// <summary>Words of a source and what of a record rests on them.</summary>
/// <param name="Place">Where the words stand.</param>
/// <param name="Fields">The record's fields that rest on them, in order of their claims.</param>
/// <param name="Outlet">The slug of whom the source cites for it, or null when it speaks for itself.</param>
/// <param name="OutletName">Its name, or null.</param>
/// <param name="Cited">The date of what it cites, or null.</param>
/// <param name="IsConflicting">Whether the record says otherwise in at least one of the fields.</param>
public sealed record SourcedPassage(PassageRow Place, IReadOnlyList<string> Fields, string? Outlet, string? OutletName, EdtfDate? Cited, bool IsConflicting);

/// <summary>One record that a source tells of.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Actor">The actor on whose page it stands: itself, or whom an affiliation or observation is about; null for others.</param>
/// <param name="Passages">The words it rests on, in order.</param>
/// <param name="Event">The event's row when it is one, otherwise null.</param>
public sealed record SourcedRecord(RecordKind Kind, string Slug, string Title, string? Actor, IReadOnlyList<SourcedPassage> Passages, EventRow? Event)
{
    /// <summary>The observation when it is one, otherwise null: its number is told as the source gives it.</summary>
    public Observation? Observation { get; init; }
}

/// <summary>Reads what rests on claims, record by record.</summary>
internal static class SourcedRecordReader
{
    /// <summary>The most claims looked at: a page cannot show more.</summary>
    public const int MostClaims = 5_000;

    private sealed record SourcedClaim(int Id, RecordKind Kind, string Slug, string Field, ClaimStatus Status, string? Outlet, string? OutletName, EdtfDate? Cited, List<PassageRow> Passages);

    /// <summary>The published records that the claims speak of, in order of paragraph.</summary>
    public static async Task<IReadOnlyList<SourcedRecord>> ReadAsync(StoreContext db, IQueryable<Claim> claims, string focus, CancellationToken ct)
    {
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var read = await (
            from c in claims
            join r in db.Records on c.RecordId equals r.Id
            where r.State == RecordState.Published
            orderby c.Id
            select new SourcedClaim(
                r.Id, r.Kind, r.Slug, c.Field, c.Status, c.Outlet == null ? null : c.Outlet.Slug, c.Outlet == null ? null : c.Outlet.Name, c.Cited,
                c.Passages.Select(p => new PassageRow(p.Paragraph, p.Start, p.End, p.ParagraphHash, p.WordsHash)).ToList()))
            .Take(MostClaims).AsSplitQuery().ToListAsync(ct);
        var events = (await EventRowReader.ReadAsync(db, [.. read.Where(c => c.Kind is RecordKind.Event).Select(c => c.Id).Distinct()], focusId, ct)).ToDictionary(e => e.Id);
        var numbers = await NumbersAsync(db, [.. read.Where(c => c.Kind is RecordKind.Observation).Select(c => c.Id).Distinct()], ct);
        var named = await NamesAsync(db, [.. read.Select(c => c.Id).Distinct()], ct);
        return [.. read.GroupBy(c => (c.Id, c.Kind, c.Slug))
            .Select(g =>
            {
                var (title, actor) = named.GetValueOrDefault(g.Key.Id, (g.Key.Slug, null));
                var (row, number) = (events.GetValueOrDefault(g.Key.Id), numbers.GetValueOrDefault(g.Key.Id));
                return number is null
                    ? new SourcedRecord(g.Key.Kind, g.Key.Slug, row?.Title ?? title, actor, PassagesOf(g), row)
                    : new(g.Key.Kind, g.Key.Slug, TitleOf(number), number.Subject.Record.Slug, PassagesOf(g), null) { Observation = number };
            })
            .OrderBy(r => r.Passages.Count > 0 ? r.Passages[0].Place.Paragraph : int.MaxValue).ThenBy(r => r.Kind)
            .ThenBy(r => r.Event?.Date.SortKey).ThenBy(r => r.Slug, StringComparer.Ordinal)];
    }

    // One outlet's word is not another's, though both stand in the same words.
    private static IReadOnlyList<SourcedPassage> PassagesOf(IEnumerable<SourcedClaim> claims) =>
        [.. claims.SelectMany(c => c.Passages.Select(p => (Place: p, Claim: c)))
            .GroupBy(p => (p.Place, p.Claim.Outlet, p.Claim.OutletName, p.Claim.Cited))
            .OrderBy(p => p.Key.Place.Paragraph).ThenBy(p => p.Key.Place.Start).ThenBy(p => p.Key.Place.End).ThenBy(p => p.Key.Outlet, StringComparer.Ordinal)
            .Select(p => new SourcedPassage(
                p.Key.Place, [.. p.Select(x => x.Claim.Field).Distinct()], p.Key.Outlet, p.Key.OutletName, p.Key.Cited,
                p.Any(x => x.Claim.Status is ClaimStatus.Conflicting)))];

    private static async Task<Dictionary<int, Observation>> NumbersAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        await Observations.ObservationQuery.Whole(db).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);

    private static string TitleOf(Observation o) => $"{o.Indicator.Name}, {o.Subject.Name}{(o.Counterpart is null ? "" : $" – {o.Counterpart.Name}")}";

    // Records that are no events, with the actor on whose page they stand.
    private static async Task<Dictionary<int, (string Title, string? Actor)>> NamesAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var named = new Dictionary<int, (string, string?)>();
        foreach (var a in await db.Actors.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name, a.Record.Slug }).ToListAsync(ct))
            named[a.Id] = (a.Name, a.Slug);
        foreach (var a in await db.Affiliations.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, Title = a.Actor.Name + ", " + (a.Office ?? a.Body.Name), a.Actor.Record.Slug }).ToListAsync(ct))
            named[a.Id] = (a.Title, a.Slug);
        foreach (var p in await db.Places.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct))
            named[p.Id] = (p.Name, null);
        return named;
    }
}
