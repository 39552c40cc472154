using System.Globalization;

namespace KazDefense.Store.Seeding;

/// <summary>Paragraph numbers as people write them: <c>3-10, 12</c>.</summary>
public static class ParagraphRanges
{
    /// <summary>The ranges of ascending numbers, or null when there are none.</summary>
    public static string? Of(IReadOnlyList<int> ascending)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var number in ascending)
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
                ranges[^1] = (ranges[^1].First, number);
            else
                ranges.Add((number, number));
        return ranges.Count == 0 ? null : string.Join(", ", ranges.Select(Text));
    }

    private static string Text((int First, int Last) range) => range.First == range.Last
        ? range.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}");
}
