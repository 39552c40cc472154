using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Entries;

/// <summary>Which values still lack an accepted claim.</summary>
public static class ClaimNeeds
{
    /// <summary>The paths of a document's values that no claim proves.</summary>
    public static IReadOnlyList<string> Of(RecordDocument document) => throw new NotImplementedException(document.Slug);

    /// <summary>The paths of what is typed so far and no accepted claim is for.</summary>
    public static IReadOnlyList<string> Of(RecordEntry entry) => throw new NotImplementedException(entry.Slug);
}
