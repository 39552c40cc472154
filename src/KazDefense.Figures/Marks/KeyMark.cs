using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>A mark with its meaning, for the key of a figure that is a file of its own.</summary>
internal sealed record KeyMark(string Words, EventKind Kind, Standing Standing, DateBounds Date)
{
    private const double RowHeight = 20;
    private const double ItemGap = 18;

    private double Width => MarkWidth + 5 + TextWidth.Of(Words);

    /// <summary>A bare glyph needs half the room of one with a halo.</summary>
    private double MarkWidth => MarkHalos.Of(Date) == MarkHalo.None ? ListMark.Width / 2 : ListMark.Width;

    /// <summary>Draws the items in rows from the left; answers the height taken.</summary>
    internal static double DrawAll(Markup svg, IReadOnlyList<KeyMark> items, double left, double top, double width)
    {
        if (items.Count == 0)
            return 0;
        svg.Raw("<g class=\"kz\" aria-hidden=\"true\">");
        var (x, y) = (left, top);
        foreach (var item in items)
        {
            if (x > left && x + item.Width > left + width)
                (x, y) = (left, y + RowHeight);
            ListMark.Draw(svg, item.Kind, item.Standing, item.Date, x - ((ListMark.Width - item.MarkWidth) / 2), y + 8);
            svg.Text(x + item.MarkWidth + 5, y + 12, item.Words);
            x += item.Width + ItemGap;
        }

        svg.Raw("</g>");
        return y + RowHeight - top;
    }
}
