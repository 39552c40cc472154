using KazDefense.Domain.Actors;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Places;

/// <summary>Which places are asked for.</summary>
public sealed record PlaceFilter
{
    /// <summary>Of this kind, or null for all.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>In this country, ISO 3166-1 alpha-2 in capitals, or null for all.</summary>
    public string? Country { get; init; }

    /// <summary>Part of a name, in any spelling or script, or null for all.</summary>
    public string? Name { get; init; }
}

/// <summary>Reads places. They are few beside events, so lists are read whole and names compared here.</summary>
public sealed class PlaceQuery(IDbContextFactory<StoreContext> contexts)
{
    private const int MostNearby = 8;
    private const double FarthestNearbyKm = 600;

    /// <summary>Every published place that the filter asks for, by kind and name.</summary>
    public async Task<IReadOnlyList<PlaceRow>> ListAsync(PlaceFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var places = await Published(db).ToListAsync(ct);
        var key = string.IsNullOrWhiteSpace(filter.Name) ? null : NameKey.Of(filter.Name);
        var found = places.Where(p => (filter.Kind is null || p.Kind == filter.Kind) && (filter.Country is null || p.Country == filter.Country)
            && (key is null || (key.Length > 0 && Spellings(p).Any(n => NameKey.Of(n).Contains(key, StringComparison.Ordinal))))).ToList();
        return [.. (await RowsAsync(db, found, ct)).OrderBy(r => r.Place.Kind).ThenBy(r => r.Place.Name, StringComparer.Ordinal).ThenBy(r => r.Place.Id)];
    }

    /// <summary>The published place of a slug, or null.</summary>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="focus">Whose partners are named beside its events; a slug.</param>
    /// <param name="mostEvents">How many events to list at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<PlaceDetail?> FindAsync(string slug, string focus, int mostEvents, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // The kind, because the index of records begins with it.
        var id = await db.Records.Where(r => r.Kind == RecordKind.Place && r.Slug == slug && r.State == RecordState.Published).Select(r => r.Id).FirstOrDefaultAsync(ct);
        if (id == 0)
            return null;
        var place = await db.Places.Include(p => p.Record).SingleAsync(p => p.Id == id, ct);
        var row = (await RowsAsync(db, [place], ct))[0];
        return new(row, await CappedEvents.ReadAsync(db, EventsAt(db, id), focus, mostEvents, ct), await NearbyAsync(db, row, ct));
    }

    /// <summary>The published place of a slug without its events, or null.</summary>
    public async Task<PlaceRow?> FindRowAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var places = await Published(db).Where(p => p.Record.Kind == RecordKind.Place && p.Record.Slug == slug).ToListAsync(ct);
        return await RowsAsync(db, places, ct) is [var row, ..] ? row : null;
    }

    private static IQueryable<Place> Published(StoreContext db) => db.Places.Include(p => p.Record).Where(p => p.Record.State == RecordState.Published);

    private static IQueryable<int> EventsAt(StoreContext db, int place) => db.EventPlaces.Where(p => p.PlaceId == place).Select(p => p.EventId);

    private static IEnumerable<string> Spellings(Place place) => [place.Name, .. (place.OtherNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<IReadOnlyList<PlaceRow>> RowsAsync(StoreContext db, IReadOnlyList<Place> places, CancellationToken ct)
    {
        var codes = places.Select(p => p.Country).OfType<string>().Distinct().ToList();
        var states = (await db.Actors.Where(a => a.Kind == ActorKind.State && a.Iso2 != null && codes.Contains(a.Iso2) && a.Record.State == RecordState.Published)
            .Select(a => new { Iso2 = a.Iso2!, a.Record.Slug, a.Name }).ToListAsync(ct)).ToLookup(a => a.Iso2);
        var sourceIds = places.Select(p => p.CoordinateSourceId).OfType<int>().Distinct().ToList();
        var sources = await db.Sources.Where(s => sourceIds.Contains(s.Id))
            .Select(s => new { s.Id, Reference = new PlaceReference(s.Record.Slug, s.Title, s.Licence) }).ToDictionaryAsync(s => s.Id, s => s.Reference, ct);
        var counts = new Dictionary<int, CappedCount>();
        foreach (var place in places)
            counts[place.Id] = await CappedEvents.CountAsync(db, EventsAt(db, place.Id), ct);
        return [.. places.Select(p => new PlaceRow(
            p, p.Country is { } code ? new(code, states[code].FirstOrDefault()?.Slug, states[code].FirstOrDefault()?.Name ?? code) : null,
            p.CoordinateSourceId is { } source ? sources.GetValueOrDefault(source) : null, counts[p.Id]))];
    }

    // Countries and seas lie wherever one looks from.
    private static async Task<IReadOnlyList<NearbyPlace>> NearbyAsync(StoreContext db, PlaceRow row, CancellationToken ct)
    {
        if (row is not { Point: { } here, Place.Kind: PlaceKind.Point or PlaceKind.Site or PlaceKind.City or PlaceKind.Region })
            return [];
        var others = await db.Places.Where(p => p.Record.State == RecordState.Published && p.Id != row.Place.Id && p.Latitude != null && p.Longitude != null
                && p.Kind != PlaceKind.Country && p.Kind != PlaceKind.Sea)
            .Select(p => new { p.Record.Slug, p.Name, p.Kind, Latitude = p.Latitude!.Value, Longitude = p.Longitude!.Value }).ToListAsync(ct);
        return [.. others.Select(p => (Place: p, Point: new GeoPoint(p.Latitude, p.Longitude)))
            .Select(p => new NearbyPlace(p.Place.Slug, p.Place.Name, p.Place.Kind, p.Point, here.KilometresTo(p.Point)))
            .Where(p => p.Kilometres <= FarthestNearbyKm).OrderBy(p => p.Kilometres).ThenBy(p => p.Slug, StringComparer.Ordinal).Take(MostNearby)];
    }
}
