using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>Marks outside figures: beside a list's rows, in chips and table heads, in the key. They use the shapes of <see cref="MarkSprite"/>.</summary>
public static class MarkSvg
{
    /// <summary>The 34×16 px mark of an event in a list: its kind, its standing, and what its date leaves open (not to scale).</summary>
    /// <param name="kind">The shape.</param>
    /// <param name="standing">The fill.</param>
    /// <param name="vectorKey">The colour, as the class of a vector: ea, ru, cn, tu, ca, un, or kz for ink.</param>
    /// <param name="date">The halo.</param>
    /// <param name="cssClass">Further classes, separated by spaces.</param>
    public static string Row(EventKind kind, Standing standing, string vectorKey, DateBounds date, string? cssClass = null)
    {
        var more = cssClass is null ? "" : " " + cssClass;
        var svg = new Markup().Raw($"<svg class=\"mk {vectorKey}{more}\" width=\"34\" height=\"16\" aria-hidden=\"true\">");
        ListMark.Draw(svg, kind, standing, date, 0, 8);
        return svg.Raw("</svg>").ToString();
    }

    /// <summary>The bare 16×16 px shape of a kind.</summary>
    /// <param name="kind">The shape.</param>
    /// <param name="vectorKey">The colour, as the class of a vector.</param>
    public static string Glyph(EventKind kind, string vectorKey) => Glyph(kind, Standing.Deed, vectorKey);

    /// <summary>The bare 16×16 px shape of a kind, filled as its standing says.</summary>
    /// <param name="kind">The shape.</param>
    /// <param name="standing">The fill.</param>
    /// <param name="vectorKey">The colour, as the class of a vector.</param>
    public static string Glyph(EventKind kind, Standing standing, string vectorKey)
    {
        var svg = new Markup().Raw($"<svg class=\"mk1 {vectorKey}\" width=\"16\" height=\"16\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\">");
        MarkGlyph.Draw(svg, kind, standing);
        return svg.Raw("</svg>").ToString();
    }

    /// <summary>The key to one channel of the marks, in a fixed order.</summary>
    /// <param name="channel">Date, status or kind.</param>
    public static IReadOnlyList<KeyEntry> Key(KeyChannel channel) => channel switch
    {
        KeyChannel.Date => MarkKey.Dates,
        KeyChannel.Status => MarkKey.Statuses,
        _ => MarkKey.Kinds,
    };
}
