using System.Globalization;

namespace KazDefense.Domain.Documents;

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

    /// <summary>The numbers of ranges; null when the text is something else, or counts beyond 100,000.</summary>
    public static IReadOnlyList<int>? Parse(string? ranges)
    {
        var numbers = new List<int>();
        foreach (var part in (ranges ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || Number(ends[0]) is not { } first || Number(ends[^1]) is not { } last || last < first || (numbers.Count > 0 && first <= numbers[^1]))
                return null;
            numbers.AddRange(Enumerable.Range(first, last - first + 1));
        }
        return numbers;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100_000 ? number : null;

    private static string Text((int First, int Last) range) => range.First == range.Last
        ? range.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}");
}
