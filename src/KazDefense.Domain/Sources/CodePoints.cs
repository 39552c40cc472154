using System.Text;

namespace KazDefense.Domain.Sources;

/// <summary>Places within a text counted in code points, as passages count them, not in the halves of pairs.</summary>
public static class CodePoints
{
    /// <summary>The words from one code point up to before another; null when the text is shorter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first, from 0.</param>
    /// <param name="end">The one after the last.</param>
    public static string? Between(string text, int start, int end)
    {
        var (position, from, count) = (0, -1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (count == start)
                from = position;
            if (count == end)
                break;
            position += rune.Utf16SequenceLength;
            count++;
        }
        return from >= 0 && count == end && start < end ? text[from..position] : null;
    }
}
