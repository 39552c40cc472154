using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace KazDefense.Figures;

/// <summary>SVG text being written: numbers invariant and to a tenth of a pixel, other people's words escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder text = new();

    /// <summary>Appends markup as it stands. Formatted numbers are invariant.</summary>
    internal Markup Raw(ref Interpolation markup)
    {
        text.Append(markup.Text);
        return this;
    }

    /// <summary>True until something has been written.</summary>
    internal bool IsEmpty => text.Length == 0;

    /// <summary>Appends markup as it stands.</summary>
    internal Markup Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>One line of text at a baseline.</summary>
    internal Markup Text(double x, double y, string words, string? cssClass = null, double? size = null, bool coloured = false)
    {
        text.Append("<text");
        if (cssClass is not null)
            text.Append(" class=\"").Append(cssClass).Append('"');
        Raw($" x=\"{x}\" y=\"{y}\">");
        // The page's stylesheet sizes and inks every text; an attribute on a tspan is what it leaves to the figure.
        var plain = size is null && !coloured;
        if (!plain)
            text.Append("<tspan");
        if (size is { } px)
            Raw($" font-size=\"{px}\"");
        if (coloured)
            text.Append(" fill=\"currentColor\"");
        if (!plain)
            text.Append('>');
        text.Append(Escape(words));
        text.Append(plain ? "</text>" : "</tspan></text>");
        return this;
    }

    /// <summary>A figure's number: at most one digit after the point, invariant, without a negative zero.</summary>
    internal static string Number(double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>The words as character data or attribute value; what XML cannot hold is replaced.</summary>
    internal static string Escape(string words)
    {
        var safe = new StringBuilder(words.Length + 16);
        foreach (var rune in words.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\t' or '\n' or '\r' => safe.Append(' '),
                < 0x10000 and var c when !XmlConvert.IsXmlChar((char)c) => safe.Append('\uFFFD'),
                _ => safe.Append(rune.ToString()),
            };
        }

        return safe.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>Makes every number that is interpolated into markup a figure's number, and every class or key safe.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Interpolation
    {
        internal StringBuilder Text { get; }

        public Interpolation(int literalLength, int formattedCount) => Text = new StringBuilder(literalLength + (formattedCount * 6));

        public void AppendLiteral(string literal) => Text.Append(literal);

        public void AppendFormatted(double number) => Text.Append(Number(number));

        public void AppendFormatted(int number) => Text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(DateOnly day) => Text.Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void AppendFormatted(string? words) => Text.Append(Escape(words ?? ""));

        public void AppendFormatted(Markup markup) => Text.Append(markup.text);
    }
}
