using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of a source.</summary>
public static class SourceFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Source, "sources",
        new("title", Line("title", Limits.SourceTitle)),
        new("type", Term<SourceType>("type", SourceType.Article), Line("language", 35)),
        new("authors", Rows("authors", Limits.Names, Line(""))),
        new("publication", Line("publication"), Line("publisher")),
        new("volume", Line("volume"), Line("issue")),
        new("date", Date("date") with { HasBasis = true }),
        new("address", Line("address", Limits.Address)),
        new("licence", Line("licence")),
        new("file", Line("file"), Line("content", Limits.Note)),
        new("coversYears", Date("coversYears")),
        new("coversPairs", Rows("coversPairs", Limits.Members, Record("first", RecordKind.Actor), Record("second", RecordKind.Actor))),
        new("coversNote", Text("coversNote")),
        new("note", Text("note")));
}
