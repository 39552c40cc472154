using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of an affiliation.</summary>
public static class AffiliationFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Affiliation, "affiliations",
        new("actor", Record("actor", RecordKind.Actor)),
        new("role", Term<AffiliationRole>("role") with { IsProvable = true }),
        new("office", Line("office")),
        new("body", Record("body", RecordKind.Actor) with { IsProvable = true }),
        new("date", Date("date") with { IsProvable = true }),
        new("observed", Truth("observed")),
        new("note", Text("note")));
}
