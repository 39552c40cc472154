using KazDefense.Store.Places;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Places;

/// <summary>What a place's page shows.</summary>
/// <param name="Detail">The place.</param>
/// <param name="Map">Its map, or why there is none.</param>
/// <param name="SourceNames">The sources' short names by slug.</param>
public sealed record PlaceView(PlaceDetail Detail, PlaceMap Map, IReadOnlyDictionary<string, string> SourceNames);

/// <summary>Reads what a place's page shows.</summary>
internal sealed class PlaceReader(PlaceQuery places, SourceQuery sources)
{
    /// <summary>How many events a page lists.</summary>
    public const int MostEvents = 100;

    /// <summary>The filter of a place's events.</summary>
    public static TimelineFilter EventsOf(string slug, string focus = PartnersRequest.DefaultFocus) => new() { Focus = focus, Places = [slug] };

    /// <summary>One place, or null.</summary>
    public async Task<PlaceView?> FindAsync(string slug, string focus, CancellationToken ct) =>
        await places.FindAsync(slug, focus, MostEvents, ct) is { } detail
            ? new(detail, PlaceMaps.Of(detail, Outlines.Own), SourceNaming.Of(await sources.BibliographyAsync(ct)))
            : null;
}
