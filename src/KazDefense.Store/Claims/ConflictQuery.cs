using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Claims;

/// <summary>Which disagreements are asked for.</summary>
public sealed record ConflictFilter
{
    /// <summary>About records of this kind; null for all.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>About this field; null for all.</summary>
    public string? Field { get; init; }

    /// <summary>With a conflicting value from this source; a slug, null for all.</summary>
    public string? Source { get; init; }

    /// <summary>How many records to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many records to tell of.</summary>
    public int Take { get; init; } = 25;
}

/// <summary>A disagreement about one published record.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">The record.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Actor">The actor on whose page it stands, for what has no page of its own; otherwise null.</param>
/// <param name="Dispute">The values.</param>
public sealed record ConflictRow(RecordKind Kind, string Slug, string Name, string? Actor, Dispute Dispute);

/// <summary>A value of a filter with how many conflicting claims it gives.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many claims.</param>
public sealed record ConflictFacet(string Value, int Count);

/// <summary>A page of disagreements.</summary>
/// <param name="Records">How many records of the filter are disputed.</param>
/// <param name="Claims">How many claims of the filter say otherwise than their record.</param>
/// <param name="Rows">This page's disagreements, by kind and slug.</param>
/// <param name="Kinds">All kinds of disputed records.</param>
/// <param name="Fields">All disputed fields.</param>
/// <param name="Sources">All sources that say otherwise.</param>
public sealed record ConflictPage(
    int Records, int Claims, IReadOnlyList<ConflictRow> Rows,
    IReadOnlyList<ConflictFacet> Kinds, IReadOnlyList<ConflictFacet> Fields, IReadOnlyList<ConflictFacet> Sources);

/// <summary>Where the sources disagree, over all published records.</summary>
public sealed class ConflictQuery(IDbContextFactory<StoreContext> contexts)
{
    private sealed record Key(int RecordId, RecordKind Kind, string Slug, string Field, string Source);

    /// <summary>The disagreements of a filter, a page of records at a time.</summary>
    public async Task<ConflictPage> RunAsync(ConflictFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var keys = await (
            from c in db.Claims
            where c.Status == ClaimStatus.Conflicting
            join r in db.Records on c.RecordId equals r.Id
            where r.State == RecordState.Published
            select new Key(r.Id, r.Kind, r.Slug, c.Field, c.Source.Record.Slug)).ToListAsync(ct);
        var asked = keys.Where(k => (filter.Kind is not { } kind || k.Kind == kind) && (filter.Field is not { } field || k.Field == field) && (filter.Source is not { } source || k.Source == source)).ToList();
        var records = asked.Select(k => (k.RecordId, k.Kind, k.Slug)).Distinct().OrderBy(k => k.Kind).ThenBy(k => k.Slug, StringComparer.Ordinal).ToList();
        var page = records.Skip(filter.Skip).Take(filter.Take).ToList();
        var ids = page.ConvertAll(p => p.RecordId);
        var claims = await ClaimReader.ReadAsync(db, ids, ct);
        var names = await NamesAsync(db, ids, ct);
        var sorts = (await (
            from n in db.ActorNames
            join a in db.Actors on n.ActorId equals a.Id
            where ids.Contains(a.Id)
            select new { a.Id, n.Text, n.Type, n.Language }).ToListAsync(ct)).ToLookup(n => (n.Id, n.Text), n => $"{Term.Of(n.Type)} {n.Language}");
        var rows = page.SelectMany(p => Dispute.Among([.. claims[p.RecordId]], c => c.Item is null ? null : sorts[(p.RecordId, c.Item)].FirstOrDefault())
            .Where(d => (filter.Field is not { } field || d.Field == field) && (filter.Source is not { } source || d.Others.Any(o => o.Source == source)))
            .Select(d => new ConflictRow(p.Kind, p.Slug, names.GetValueOrDefault(p.RecordId).Name ?? p.Slug, names.GetValueOrDefault(p.RecordId).Actor, d)));
        return new(records.Count, asked.Count, [.. rows], Facet(keys, k => Term.Of(k.Kind)), Facet(keys, k => k.Field), Facet(keys, k => k.Source));
    }

    private static IReadOnlyList<ConflictFacet> Facet(IEnumerable<Key> keys, Func<Key, string> of) =>
        [.. keys.GroupBy(of).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new ConflictFacet(g.Key, g.Count()))];

    private static async Task<Dictionary<int, (string Name, string? Actor)>> NamesAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var named = new Dictionary<int, (string, string?)>();
        foreach (var e in await db.Events.Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Title }).ToListAsync(ct))
            named[e.Id] = (e.Title, null);
        foreach (var a in await db.Actors.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToListAsync(ct))
            named[a.Id] = (a.Name, null);
        foreach (var a in await db.Affiliations.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, Name = a.Actor.Name + ", " + (a.Office ?? a.Body.Name), a.Actor.Record.Slug }).ToListAsync(ct))
            named[a.Id] = (a.Name, a.Slug);
        foreach (var o in await db.Observations.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, Name = o.Indicator.Name + ", " + o.Subject.Name, o.Subject.Record.Slug }).ToListAsync(ct))
            named[o.Id] = (o.Name, o.Slug);
        return named;
    }
}
