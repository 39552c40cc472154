using System.Text;

namespace KazDefense.Intake.Readers;

/// <summary>A paragraph of an article: one line that is not empty, trimmed. Places in it are Unicode code points, not UTF-16 units.</summary>
public sealed class ArticleParagraph
{
    private readonly int[]? _offsets;

    /// <summary>Makes a paragraph.</summary>
    /// <param name="number">Its number, counted from 1.</param>
    /// <param name="text">Its text; white space around it falls away.</param>
    public ArticleParagraph(int number, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
        Text = text.Trim();
        // Nearly every paragraph has one unit a code point; only the others need the way from one to the other.
        _offsets = Text.Any(char.IsSurrogate) ? Offsets(Text) : null;
        Length = _offsets is null ? Text.Length : _offsets.Length - 1;
    }

    /// <summary>Its number, counted from 1 over the lines that are not empty.</summary>
    public int Number { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>How many code points it has.</summary>
    public int Length { get; }

    /// <summary>The text between two code points, the end exclusive; both within 0 and <see cref="Length"/>.</summary>
    public string Slice(int start, int end) => Text[Offset(start)..Offset(end)];

    private int Offset(int codePoint) => _offsets is null ? codePoint : _offsets[codePoint];

    // Where each code point begins, and where the last one ends.
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offsets.Add(offset);
            offset += rune.Utf16SequenceLength;
        }
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
