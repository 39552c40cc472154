using KazDefense.Domain.Records;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The kinds of record that one form serves, each by the table of its fields.</summary>
public static class RecordShapes
{
    /// <summary>Every such kind, in the order of the registers.</summary>
    public static IReadOnlyList<RecordShape> All { get; } =
        [ActorFields.Shape, AffiliationFields.Shape, SourceFields.Shape, OutletFields.Shape, ObservationFields.Shape, IndicatorFields.Shape, PlaceFields.Shape, VectorFields.Shape];

    /// <summary>The kind's table.</summary>
    public static RecordShape Of(RecordKind kind) => All.Single(s => s.Kind == kind);

    /// <summary>The table by its word in addresses; null where there is no such kind.</summary>
    public static RecordShape? OfPlural(string? plural) => All.FirstOrDefault(s => s.Plural == plural);
}
