using KazDefense.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Documents;

/// <summary>Reads places, sources, outlets and indicators back from their tables as documents.</summary>
internal static class RegisterDocuments
{
    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadPlacesAsync(StoreContext db, IReadOnlyCollection<int> ids, ILookup<int, ClaimDocument> claims, CancellationToken ct) =>
        (await (
            from p in db.Places
            join r in db.Records on p.CoordinateSourceId equals r.Id into sources
            from r in sources.DefaultIfEmpty()
            where ids.Contains(p.Id)
            select new { Place = p, p.Record.Slug, Source = r == null ? null : r.Slug }).ToListAsync(ct))
        .ToDictionary(p => p.Place.Id, p => (RecordDocument)new PlaceDocument
        {
            Slug = p.Slug,
            Claims = [.. claims[p.Place.Id]],
            Kind = p.Place.Kind,
            Name = p.Place.Name,
            OtherNames = Lines(p.Place.OtherNames),
            Country = p.Place.Country,
            Coordinates = p is { Place: { Latitude: { } latitude, Longitude: { } longitude }, Source: { } source }
                ? new(latitude, longitude, p.Place.PrecisionKm, source, p.Place.CoordinateLocator ?? "")
                : null,
            Note = p.Place.Note,
        });

    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadSourcesAsync(StoreContext db, IReadOnlyCollection<int> ids, ILookup<int, ClaimDocument> claims, CancellationToken ct) =>
        (await db.Sources.AsNoTracking().Include(s => s.Record).Where(s => ids.Contains(s.Id)).ToListAsync(ct))
        .ToDictionary(s => s.Id, s => (RecordDocument)new SourceDocument
        {
            Slug = s.Record.Slug,
            Claims = [.. claims[s.Id]],
            Type = s.Type,
            Title = s.Title,
            Authors = Lines(s.Authors),
            Publication = s.Publication,
            Publisher = s.Publisher,
            Volume = s.Volume,
            Issue = s.Issue,
            Date = s.Date,
            DateBasis = s.DateBasis,
            DateNote = s.DateNote,
            Language = s.Language,
            Address = s.Address,
            Licence = s.Licence,
            File = s.File,
            Content = ParagraphRanges.Parse(s.Content) ?? [],
            Covers = s is { CoversYears: null, CoversPairs: null, CoversNote: null }
                ? null
                : new(s.CoversYears, [.. Lines(s.CoversPairs).Select(p => p.Split(' ')).Select(p => new PairDocument(p[0], p[1]))], s.CoversNote),
            Note = s.Note,
        });

    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadOutletsAsync(StoreContext db, IReadOnlyCollection<int> ids, CancellationToken ct) =>
        (await db.Outlets.AsNoTracking().Where(o => o.RecordId != null && ids.Contains(o.RecordId.Value)).ToListAsync(ct))
        .ToDictionary(o => o.RecordId!.Value, o => (RecordDocument)new OutletDocument { Slug = o.Slug, Name = o.Name, Kind = o.Kind, Country = o.Country, Address = o.Address });

    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadIndicatorsAsync(StoreContext db, IReadOnlyCollection<int> ids, CancellationToken ct) =>
        (await db.Indicators.AsNoTracking().Where(i => i.RecordId != null && ids.Contains(i.RecordId.Value)).ToListAsync(ct))
        .ToDictionary(i => i.RecordId!.Value, i => (RecordDocument)new IndicatorDocument { Slug = i.Slug, Name = i.Name, Unit = i.Unit, Definition = i.Definition, Basis = i.Basis });

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];
}
