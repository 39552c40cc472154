using System.Globalization;

namespace KazDefense.Figures;

/// <summary>
/// Stacks of bricks on a line, one brick an event: deeds filled, hopes hollow on top of them, refusals struck and hanging below.
/// Bricks shrink as they grow many, and in the end become a bar as high as their number, which is then written.
/// </summary>
internal sealed class Bricks
{
    /// <summary>Thinner than this, a hollow brick no longer looks hollow.</summary>
    private const double ThinnestBrick = 3;

    private const double NumberSize = 10;

    private readonly Markup solid = new();
    private readonly Markup hollow = new();
    private readonly Markup strikes = new();
    private readonly List<(Extent Bar, double Top, int Count)> bars = [];
    private readonly double outline;
    private readonly double gap;

    /// <param name="most">The highest stack above the line of all that are to be compared.</param>
    /// <param name="room">Height for that stack, in px.</param>
    /// <param name="pitch">Height of a brick with its gap while there is room, in px.</param>
    internal Bricks(int most, double room, double pitch)
    {
        Pitch = Math.Min(pitch, room / Math.Max(1, most));
        AreBars = Pitch < ThinnestBrick;
        gap = AreBars ? 0 : Pitch >= 5 ? 1.4 : .8;
        outline = Pitch >= 5 ? 1.2 : .8;
    }

    /// <summary>Height of a brick with its gap, or of one event in a bar.</summary>
    internal double Pitch { get; }

    internal bool AreBars { get; }

    /// <summary>Height of what stands above the line.</summary>
    internal double HeightOf(int count) => AreBars ? Math.Max(count == 0 ? 0 : 1.5, count * Pitch) : count * Pitch;

    /// <summary>Height of what hangs below it.</summary>
    internal double DepthOf(int refusals) => refusals == 0 ? 0 : AreBars ? Math.Max(5, refusals * Pitch) + 2 : (refusals * Pitch) + 3;

    /// <summary>One year's stack.</summary>
    internal void Stack(double left, double width, double line, YearCount count)
    {
        if (AreBars)
            BarOf(left, width, line, count);
        else
            StackOf(left, width, line, count);
    }

    /// <summary>Bricks in rows of so many, for events that share no year.</summary>
    internal void Wall(double left, double width, int perRow, double columnGap, double line, YearCount count)
    {
        if (AreBars)
        {
            BarOf(left, width, line, count);
            return;
        }

        var brick = (width - ((perRow - 1) * columnGap)) / perRow;
        for (var i = 0; i < count.Above; i++)
            Brick(i < count.Deeds ? solid : hollow, left + (i % perRow * (brick + columnGap)), brick, line - ((i / perRow + 1) * Pitch) + gap - 1, i < count.Deeds);
        for (var i = 0; i < count.Refusals; i++)
            Refusal(left + (i % perRow * (brick + columnGap)), brick, line + 3 + (i / perRow * Pitch));
    }

    /// <summary>Writes what has been stacked, in the colour of its vector; nothing is written beyond the far right.</summary>
    internal void DrawTo(Markup svg, string vectorKey, double farRight)
    {
        svg.Raw($"<g class=\"{vectorKey}\" aria-hidden=\"true\">");
        if (solid.IsEmpty is false)
            svg.Raw($"<path fill=\"currentColor\" d=\"{solid}\"/>");
        if (hollow.IsEmpty is false)
            svg.Raw($"<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"{outline}\" d=\"{hollow}\"/>");
        if (strikes.IsEmpty is false)
            svg.Raw($"<path class=\"ink\" stroke-width=\"1.4\" d=\"{strikes}\"/>");
        DrawNumbers(svg, farRight);
        svg.Raw("</g>");
    }

    private void StackOf(double left, double width, double line, YearCount count)
    {
        for (var i = 0; i < count.Above; i++)
            Brick(i < count.Deeds ? solid : hollow, left, width, line - ((i + 1) * Pitch) + gap - 1, i < count.Deeds);
        for (var i = 0; i < count.Refusals; i++)
            Refusal(left, width, line + 3 + (i * Pitch));
    }

    private void BarOf(double left, double width, double line, YearCount count)
    {
        var deeds = count.Deeds == 0 ? 0 : HeightOf(count.Deeds);
        var hopes = count.Hopes == 0 ? 0 : HeightOf(count.Hopes);
        if (deeds > 0)
            solid.Raw($"M{left} {line}h{width}v{-deeds}h{-width}z");
        if (hopes > 0)
            hollow.Raw($"M{left + (outline / 2)} {line - deeds - (outline / 2)}h{width - outline}v{-Math.Max(1, hopes - outline)}h{outline - width}z");
        if (count.Refusals > 0)
        {
            var depth = Math.Max(5, count.Refusals * Pitch);
            hollow.Raw($"M{left + (outline / 2)} {line + 2}h{width - outline}v{depth}h{outline - width}z");
            Strike(left, width, line + 2 + (depth / 2), Math.Min(depth, 7));
        }

        if (count.Above > 0)
            bars.Add((new Extent(left, left + width), line - deeds - hopes, count.Above));
    }

    /// <summary>Bars say their number, the highest first, where it covers neither a higher bar nor another number.</summary>
    private void DrawNumbers(Markup svg, double farRight)
    {
        var written = new List<(Extent Extent, double Baseline)>();
        foreach (var (bar, top, count) in bars.OrderByDescending(b => b.Count).ThenBy(b => b.Bar.Left))
        {
            var words = count.ToString("N0", CultureInfo.InvariantCulture);
            var half = TextWidth.Of(words, NumberSize) / 2;
            var x = Math.Clamp(bar.Centre, half, Math.Max(half, farRight - half));
            var extent = new Extent(x - half, x + half);
            var baseline = top - 3;
            if (bars.Exists(other => other.Bar != bar && other.Top < top && other.Bar.Touches(extent, 1))
                || written.Exists(other => other.Extent.Touches(extent, 3) && Math.Abs(other.Baseline - baseline) < NumberSize + 2))
                continue;
            written.Add((extent, baseline));
            svg.Text(x, baseline, words, "c", NumberSize);
        }
    }

    private void Brick(Markup path, double left, double width, double top, bool filled)
    {
        var inset = filled ? 0 : outline / 2;
        path.Raw($"M{left + inset} {top + inset}h{width - (2 * inset)}v{Pitch - gap - (2 * inset)}h{(2 * inset) - width}z");
    }

    private void Refusal(double left, double width, double top)
    {
        Brick(hollow, left, width, top, filled: false);
        Strike(left, width, top + ((Pitch - gap) / 2), Pitch + 1);
    }

    private void Strike(double left, double width, double middle, double height) =>
        strikes.Raw($"M{left - 2} {middle + (height / 2)}L{left + width + 2} {middle - (height / 2)}");
}
