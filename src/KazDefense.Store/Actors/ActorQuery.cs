using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Actors;

/// <summary>An actor in a list.</summary>
/// <param name="Actor">The actor with its names.</param>
/// <param name="Vectors">The slugs of its vectors.</param>
/// <param name="VectorToken">The token of its present vector, or null.</param>
/// <param name="Events">How many published events it comes into, aggregates and context among them.</param>
public sealed record ActorRow(Actor Actor, IReadOnlyList<string> Vectors, string? VectorToken, int Events);

/// <summary>An affiliation as seen from one of its ends.</summary>
/// <param name="Slug">The affiliation's slug.</param>
/// <param name="Actor">Who belongs.</param>
/// <param name="ActorName">Its name.</param>
/// <param name="ActorKind">What it is.</param>
/// <param name="Body">To what.</param>
/// <param name="BodyName">Its name.</param>
/// <param name="Role">How.</param>
/// <param name="Office">The office, or null.</param>
/// <param name="Date">The period, or when it was seen.</param>
/// <param name="IsObserved">Whether the date is only when it was seen.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Claims">What it rests on.</param>
public sealed record AffiliationRow(
    string Slug, string Actor, string ActorName, ActorKind ActorKind, string Body, string BodyName, AffiliationRole Role,
    string? Office, EdtfDate Date, bool IsObserved, string? Note, IReadOnlyList<ClaimRow> Claims);

/// <summary>Everything about an actor.</summary>
/// <param name="Row">The actor with its names, vectors and number of events.</param>
/// <param name="Claims">What its names rest on.</param>
/// <param name="BelongsTo">What it belongs to.</param>
/// <param name="Members">Who belongs to it.</param>
/// <param name="IsPartner">Whether it is a state or international organisation, and so has a partner page.</param>
public sealed record ActorDetail(ActorRow Row, IReadOnlyList<ClaimRow> Claims, IReadOnlyList<AffiliationRow> BelongsTo, IReadOnlyList<AffiliationRow> Members, bool IsPartner);

/// <summary>A page of the register of actors.</summary>
/// <param name="ByKind">How many answer to the name, by kind, whatever kind is asked for.</param>
/// <param name="Total">How many answer to name and kind.</param>
/// <param name="Rows">This page's, by kind and name.</param>
public sealed record ActorRegister(IReadOnlyDictionary<ActorKind, int> ByKind, int Total, IReadOnlyList<ActorRow> Rows);

/// <summary>Reads actors.</summary>
public sealed class ActorQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Every published actor, by kind and name; of one kind or found by a name in any spelling where asked.</summary>
    public async Task<IReadOnlyList<ActorRow>> ListAsync(ActorKind? kind, string? name, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await RowsAsync(db, OfKind(Named(db, name), kind), ct);
        return [.. rows.OrderBy(r => r.Actor.Kind).ThenBy(r => r.Actor.Name, StringComparer.Ordinal)];
    }

    /// <summary>A page of the same, with how many there are of each kind.</summary>
    public async Task<ActorRegister> RegisterAsync(ActorKind? kind, string? name, int offset, int limit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var kinds = await Named(db, name).GroupBy(a => a.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var ids = await OfKind(Named(db, name), kind).OrderBy(a => a.Kind).ThenBy(a => a.Name).ThenBy(a => a.Id).Skip(offset).Take(limit).Select(a => a.Id).ToListAsync(ct);
        var rows = (await RowsAsync(db, db.Actors.Where(a => ids.Contains(a.Id)), ct)).ToDictionary(r => r.Actor.Id);
        return new(kinds, kind is { } k ? kinds.GetValueOrDefault(k) : kinds.Values.Sum(), [.. ids.Select(id => rows[id])]);
    }

    private static IQueryable<Actor> OfKind(IQueryable<Actor> actors, ActorKind? kind) => kind is { } k ? actors.Where(a => a.Kind == k) : actors;

    private static IQueryable<Actor> Named(StoreContext db, string? name)
    {
        var actors = db.Actors.Where(a => a.Record.State == RecordState.Published);
        if (string.IsNullOrWhiteSpace(name))
            return actors;
        var key = NameKey.Of(name);
        return actors.Where(a => key != "" && a.Names.Any(n => n.Key.Contains(key)));
    }

    /// <summary>The published actor of a slug, or null.</summary>
    public async Task<ActorDetail?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = (await RowsAsync(db, db.Actors.Where(a => a.Record.Slug == slug && a.Record.State == RecordState.Published), ct)).FirstOrDefault();
        if (row is null)
            return null;
        var id = row.Actor.Id;
        var affiliations = await AffiliationsAsync(db, [id], ct);
        var claims = await ClaimReader.ReadAsync(db, [id], ct);
        var paths = await PartnerPaths.LoadAsync(db, ct);
        return new(row, [.. claims[id]],
            [.. affiliations.Where(a => a.Actor == slug)], [.. affiliations.Where(a => a.Body == slug)],
            paths.PartnersOf(id, default).Contains(id));
    }

    /// <summary>The affiliations of some actors, in either direction, by date.</summary>
    internal static async Task<IReadOnlyList<AffiliationRow>> AffiliationsAsync(StoreContext db, IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var affiliations = await db.Affiliations.Where(a => (ids.Contains(a.ActorId) || ids.Contains(a.BodyId)) && a.Record.State == RecordState.Published)
            .Select(a => new
            {
                a.Id,
                a.Record.Slug,
                Actor = a.Actor.Record.Slug,
                ActorName = a.Actor.Name,
                ActorKind = a.Actor.Kind,
                Body = a.Body.Record.Slug,
                BodyName = a.Body.Name,
                a.Role,
                a.Office,
                a.Date,
                a.IsObserved,
                a.Note,
            }).ToListAsync(ct);
        var claims = await ClaimReader.ReadAsync(db, [.. affiliations.Select(a => a.Id)], ct);
        return [.. affiliations.OrderBy(a => a.Date.SortKey).ThenBy(a => a.Slug, StringComparer.Ordinal).Select(a => new AffiliationRow(
            a.Slug, a.Actor, a.ActorName, a.ActorKind, a.Body, a.BodyName, a.Role, a.Office, a.Date, a.IsObserved, a.Note, [.. claims[a.Id]]))];
    }

    private static async Task<List<ActorRow>> RowsAsync(StoreContext db, IQueryable<Actor> actors, CancellationToken ct)
    {
        var found = await actors.AsSplitQuery().Include(a => a.Record).Include(a => a.Names.OrderBy(n => n.Id)).ToListAsync(ct);
        var ids = found.ConvertAll(a => a.Id);
        var events = await db.ActorYears.Where(y => ids.Contains(y.ActorId)).GroupBy(y => y.ActorId)
            .Select(g => new { g.Key, Events = g.Sum(y => y.Events) }).ToDictionaryAsync(g => g.Key, g => g.Events, ct);
        var vectors = (await (
            from m in db.Set<VectorMember>()
            where ids.Contains(m.ActorId)
            join v in db.VectorsInOrder on m.VectorId equals v.Id
            orderby v.Ordinal
            select new { m.ActorId, v.Slug, v.Token, m.Period }).ToListAsync(ct)).ToLookup(v => v.ActorId);
        return found.ConvertAll(a => new ActorRow(
            a, [.. vectors[a.Id].Select(v => v.Slug).Distinct()],
            (vectors[a.Id].FirstOrDefault(v => v.Period?.Bounds.Latest is null) ?? vectors[a.Id].FirstOrDefault())?.Token, events.GetValueOrDefault(a.Id)));
    }
}
