using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Resources;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of a vector.</summary>
public static class VectorFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Vector, "vectors",
        new("name", Line("name"), Term("token", Vocabulary.VectorTokens, RecordTexts.Token), Number("ordinal")),
        new("members", Rows("members", Limits.Members, Record("actor", RecordKind.Actor), Date("period"))));
}
