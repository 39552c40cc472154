using KazDefense.Domain.Records;
using KazDefense.Store.History;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.History;

/// <summary>A revision in words.</summary>
internal static class RevisionWords
{
    /// <summary>Who made it, and who accepted it.</summary>
    public static string Who(RevisionRow row) => row.AcceptedBy is { } reviewer ? HistoryTexts.AcceptedBy(row.Author, reviewer) : row.Author;

    /// <summary>That the record was not published from then on; null where it was.</summary>
    public static string? State(RevisionRow row, RecordNames names) => row switch
    {
        { MergedInto: { } into } => HistoryTexts.MergedInto(names.Of(row.Kind, into)),
        { State: RecordState.Published } => null,
        _ => Texts.Of(row.State),
    };
}
