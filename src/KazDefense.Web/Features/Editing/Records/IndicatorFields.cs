using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of an indicator.</summary>
public static class IndicatorFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Indicator, "indicators",
        new("name", Line("name")),
        new("unit", Line("unit"), Term<MeasureBasis>("basis")),
        new("definition", Text("definition")));
}
