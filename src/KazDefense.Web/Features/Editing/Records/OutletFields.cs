using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of an outlet.</summary>
public static class OutletFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Outlet, "outlets",
        new("name", Line("name"), Term("kind", Vocabulary.OutletKinds), Line("country", 2)),
        new("address", Line("address", Limits.Address)));
}
