using System.Globalization;
using System.Text;

namespace KazDefense.Figures;

/// <summary>Room a text needs in the figures' sans, so that labels can be packed without a browser.</summary>
internal static class TextWidth
{
    /// <summary>The size of every label that says no other, in px.</summary>
    internal const double LabelSize = 11;

    /// <summary>How much wider the figures' bold (650) runs than regular, over running text.</summary>
    private const double BoldFactor = 1.08;

    private const string Ellipsis = "…";

    /// <summary>An upper estimate of the text's width in px.</summary>
    internal static double Of(string text, double size = LabelSize, bool bold = false)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
            hundredths += Hundredths(rune);
        return hundredths * size / 100 * (bold ? BoldFactor : 1);
    }

    /// <summary>The text, or as much of its beginning as fits, ended by an ellipsis, or nothing. Never splits what a reader sees as one character.</summary>
    internal static string Fit(string text, double room, double size = LabelSize, bool bold = false)
    {
        if (Of(text, size, bold) <= room)
            return text;
        var left = room - Of(Ellipsis, size, bold);
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            left -= Of(element, size, bold);
            if (left < 0)
                break;
            kept.Append(element);
        }

        return kept.Length == 0 ? "" : kept.ToString().TrimEnd(' ', ',', ';', '.') + Ellipsis;
    }

    /// <summary>Breaks at spaces into lines no wider than the room; the last line allowed takes what fits of the rest.</summary>
    internal static IReadOnlyList<string> Wrap(string text, double room, int maxLines, double size = LabelSize, bool bold = false)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < maxLines - 1 && Of(rest, size, bold) > room)
        {
            var cut = LastSpaceWithin(rest, room, size, bold);
            if (cut < 0)
                break;
            lines.Add(rest[..cut]);
            rest = rest[(cut + 1)..].TrimStart();
        }

        if (rest.Length > 0)
            lines.Add(Fit(rest, room, size, bold));
        return lines;
    }

    private static int LastSpaceWithin(string text, double room, double size, bool bold)
    {
        var best = -1;
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            if (best >= 0 && Of(text[..i], size, bold) > room)
                break;
            best = i;
        }

        return best;
    }

    private static int Hundredths(Rune rune) => rune.Value switch
    {
        >= 0x20 and <= 0x7E and var c => TextWidthTable.Ascii[c - 0x20],
        >= 0xA0 and <= 0x17F and var c => TextWidthTable.Latin[c - 0xA0],
        >= 0x400 and <= 0x4FF and var c => TextWidthTable.Cyrillic[c - 0x400],
        0x2018 or 0x2019 or 0x2032 => 24,
        0x201C or 0x201D => 41,
        0x2013 => 56,
        >= 0x300 and <= 0x36F or >= 0x200B and <= 0x200F or >= 0xFE00 and <= 0xFE0F => 0,
        < 0x1100 => 80,
        0x2116 => 108,
        < 0x2600 => 100,
        >= 0x1F000 => 140,
        _ => 110,
    };
}
