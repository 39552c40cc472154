using System.Globalization;

namespace KazDefense.Figures;

/// <summary>The ticks of a time axis with their labels, from decades down to days, as fine as the room allows.</summary>
internal sealed class DayAxis
{
    /// <summary>Least room between two labels, in px.</summary>
    private const double LabelGap = 14;

    private readonly DayScale scale;

    internal DayAxis(DayScale scale)
    {
        this.scale = scale;
        Step = AxisStep.Finest(scale, step => TextWidth.Of(WidestLabel(step)) + LabelGap);
        Ticks = [.. Step.Ticks(scale.From, scale.To).Where(day => !scale.IsFolded(day))];
        if (Ticks.Count == 0)
            Ticks = [scale.From];
    }

    internal AxisStep Step { get; }

    /// <summary>The days on which a tick stands; never none.</summary>
    internal IReadOnlyList<DateOnly> Ticks { get; }

    /// <summary>Hairlines at the ticks, as one path.</summary>
    internal void DrawLines(Markup svg, double top, double bottom)
    {
        svg.Raw("<path class=\"ax\" d=\"");
        foreach (var tick in Ticks)
            svg.Raw($"M{scale.Start(tick)} {top}V{bottom}");
        svg.Raw("\"/>");
    }

    /// <summary>Labels at a baseline, each centred on its tick but never beyond the ends, none touching another or those already taken.</summary>
    internal void DrawLabels(Markup svg, double baseline, double farLeft, double farRight, IReadOnlyList<Extent>? taken = null)
    {
        var placed = new List<Extent>(taken ?? []);
        for (var i = 0; i < Ticks.Count; i++)
        {
            var label = Label(Ticks[i], isFirst: i == 0 || scale.Folds.Any(fold => fold.First > Ticks[i - 1] && fold.Last < Ticks[i]));
            var half = TextWidth.Of(label) / 2;
            var x = Math.Clamp(scale.Start(Ticks[i]), farLeft + half, Math.Max(farLeft + half, farRight - half));
            var extent = new Extent(x - half, x + half);
            if (placed.Exists(other => other.Touches(extent, 4)))
                continue;
            placed.Add(extent);
            svg.Text(x, baseline, label, "t2 c");
        }
    }

    /// <summary>The first label, and the first after a fold, says its year.</summary>
    private string Label(DateOnly day, bool isFirst) => day.ToString(
        this switch
        {
            { Step.Years: > 0 } => "yyyy",
            { Step.Months: > 0 } when day.Month == 1 => "yyyy",
            { Step.Months: > 0 } => isFirst ? "MMM yyyy" : "MMM",
            _ when isFirst || day is { Day: 1, Month: 1 } => "d MMM yyyy",
            _ => day.Day == 1 ? "d MMM" : "%d",
        },
        CultureInfo.InvariantCulture);

    private static string WidestLabel(AxisStep step) => step switch
    {
        { Years: > 0 } => "2000",
        { Months: > 0 } => "2000",
        _ => "00",
    };
}
