using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of an observation.</summary>
public static class ObservationFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Observation, "observations",
        new("indicator", Record("indicator", RecordKind.Indicator) with { IsProvable = true }),
        new("subject", Record("subject", RecordKind.Actor) with { IsProvable = true }),
        new("counterpart", Record("counterpart", RecordKind.Actor) with { IsProvable = true }),
        new("date", Date("date") with { HasBasis = true, HasReference = true, IsProvable = true }),
        new("quantity", Term<Qualifier>("qualifier", Qualifier.Exactly), Number("quantity") with { IsProvable = true }, Line("unit")),
        new("nature", Term<ObservationNature>("nature", ObservationNature.Actual), Term<MeasureBasis>("basis")),
        new("scale", Number("scaleFrom"), Number("scaleTo"), Record("assessor", RecordKind.Actor)),
        new("derivedFrom", Rows("derivedFrom", Limits.Links, Record("", RecordKind.Observation))),
        new("derivation", Line("derivation", Limits.Note)),
        new("note", Text("note")));
}
