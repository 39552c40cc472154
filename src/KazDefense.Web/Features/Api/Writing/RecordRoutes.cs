using KazDefense.Domain.Records;

namespace KazDefense.Web.Features.Api.Writing;

/// <summary>Where records of each kind are under /api.</summary>
internal static class RecordRoutes
{
    /// <summary>The kinds with the words of their addresses.</summary>
    public static IReadOnlyList<(RecordKind Kind, string Plural)> All { get; } =
    [
        (RecordKind.Event, "events"), (RecordKind.Actor, "actors"), (RecordKind.Affiliation, "affiliations"), (RecordKind.Place, "places"),
        (RecordKind.Source, "sources"), (RecordKind.Observation, "observations"), (RecordKind.Outlet, "outlets"),
        (RecordKind.Indicator, "indicators"), (RecordKind.Vector, "vectors"),
    ];
}
