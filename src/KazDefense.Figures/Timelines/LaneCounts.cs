using System.Globalization;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>A lane with too many events to draw each: counts in equal stretches of time, filled, hollow, and hanging for refusals.</summary>
internal sealed class LaneCounts : ILaneContent
{
    private const double NarrowestBar = 5;
    private const double Above = 60;
    private const double TextRoom = 24;
    private const double MostPerEvent = 6;

    private readonly DayScale scale;
    private readonly AxisStep step;
    private readonly int events;
    private readonly SortedDictionary<int, Bin> bins = [];
    private readonly List<DateOnly> starts;
    private readonly double perEvent;
    private readonly Extent room;

    internal LaneCounts(TimelineLane lane, DayScale scale, Extent room)
    {
        this.scale = scale;
        this.room = room;
        events = lane.Events.Count;
        step = AxisStep.Finest(scale, _ => NarrowestBar);
        starts = [scale.From, .. step.Ticks(scale.From, scale.To).Where(day => day > scale.From)];
        foreach (var figureEvent in lane.Events)
            BinOf(figureEvent).Add(figureEvent);
        perEvent = Math.Min(MostPerEvent, Above / Math.Max(1, bins.Values.Max(bin => bin.Above)));
    }

    /// <inheritdoc/>
    public double Height => TextRoom + Above + 12 + (bins.Values.Max(bin => bin.Below) * perEvent);

    /// <inheritdoc/>
    public void Draw(Markup svg, double top)
    {
        var baseline = top + TextRoom + Above;
        svg.Raw("<g role=\"listitem\">").Text(room.Left + 6, top + 17, TextWidth.Fit(Words(), room.Width - 8), "t2").Raw("</g><g aria-hidden=\"true\">");
        svg.Raw($"<path class=\"ax2\" d=\"M{scale.Left} {baseline + .5}H{scale.Right}\"/>");
        foreach (var vector in bins.Values.SelectMany(bin => bin.Vectors).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
            DrawVector(svg, vector, baseline);
        svg.Raw("</g>");
    }

    private string Words()
    {
        var most = bins.Values.Max(bin => bin.Above + bin.Below);
        return string.Create(CultureInfo.InvariantCulture, $"{events:N0} events, counted by {Stretch()}, up to {most:N0} in one. Narrow the dates to see each.");
    }

    private string Stretch() => step switch
    {
        { Years: 1 } => "year",
        { Years: > 1 } => string.Create(CultureInfo.InvariantCulture, $"{step.Years} years"),
        { Months: 1 } => "month",
        { Months: 3 } => "quarter",
        { Months: 6 } => "half-year",
        { Days: 1 } => "day",
        _ => string.Create(CultureInfo.InvariantCulture, $"{step.Days} days"),
    };

    private Bin BinOf(FigureEvent figureEvent)
    {
        var day = FigureEvent.Anchor(figureEvent);
        var found = starts.BinarySearch(day < scale.From ? scale.From : day > scale.To ? scale.To : day);
        var index = found >= 0 ? found : ~found - 1;
        if (!bins.TryGetValue(index, out var bin))
            bins[index] = bin = new Bin();
        return bin;
    }

    private void DrawVector(Markup svg, string vector, double baseline)
    {
        var (filled, hollow, strikes) = (new Markup(), new Markup(), new Markup());
        foreach (var (index, bin) in bins)
        {
            var left = scale.Start(starts[index]) + .5;
            var right = (index + 1 < starts.Count ? scale.Start(starts[index + 1]) : scale.Right) - .5;
            Rectangle(filled, left, right, baseline - bin.FilledBefore(vector) * perEvent, bin.Filled(vector) * -perEvent, 0);
            Rectangle(hollow, left, right, baseline - bin.HollowBefore(vector) * perEvent, bin.Hollow(vector) * -perEvent, .5);
            var refused = baseline + 3 + (bin.RefusedBefore(vector) * perEvent);
            Rectangle(hollow, left, right, refused, bin.Refused(vector) * perEvent, .5);
            if (bin.Refused(vector) > 0)
                strikes.Raw($"M{left - .5} {refused + (bin.Refused(vector) * perEvent)}L{right + .5} {refused}");
        }

        svg.Raw($"<g class=\"{vector}\"><path fill=\"currentColor\" d=\"{filled}\"/><path fill=\"none\" stroke=\"currentColor\" d=\"{hollow}\"/></g><path class=\"ink\" d=\"{strikes}\"/>");
    }

    private static void Rectangle(Markup path, double left, double right, double from, double height, double inset)
    {
        if (height == 0)
            return;
        var sign = Math.Sign(height);
        path.Raw($"M{left + inset} {from + (sign * inset)}H{right - inset}v{height - (sign * 2 * inset)}H{left + inset}z");
    }

    /// <summary>Counts by vector and standing; deeds of all vectors lie under the hopes of all.</summary>
    private sealed class Bin
    {
        private readonly SortedDictionary<string, int[]> counts = new(StringComparer.Ordinal);

        internal IEnumerable<string> Vectors => counts.Keys;

        internal int Above => counts.Values.Sum(c => c[0] + c[1]);

        internal int Below => counts.Values.Sum(c => c[2]);

        internal void Add(FigureEvent figureEvent)
        {
            if (!counts.TryGetValue(figureEvent.VectorKey, out var count))
                counts[figureEvent.VectorKey] = count = new int[3];
            count[figureEvent.Standing switch { Standing.Hope => 1, Standing.Refusal => 2, _ => 0 }]++;
        }

        internal int Filled(string vector) => Of(vector, 0);

        internal int Hollow(string vector) => Of(vector, 1);

        internal int Refused(string vector) => Of(vector, 2);

        internal int FilledBefore(string vector) => Before(vector, 0);

        internal int HollowBefore(string vector) => counts.Values.Sum(c => c[0]) + Before(vector, 1);

        internal int RefusedBefore(string vector) => Before(vector, 2);

        private int Of(string vector, int standing) => counts.TryGetValue(vector, out var count) ? count[standing] : 0;

        private int Before(string vector, int standing) =>
            counts.TakeWhile(pair => !string.Equals(pair.Key, vector, StringComparison.Ordinal)).Sum(pair => pair.Value[standing]);
    }
}
