namespace KazDefense.Figures;

/// <summary>Days on a line: each day is as wide as every other, the last one included, but for stretches folded into gaps.</summary>
internal sealed class DayScale
{
    /// <summary>Width of a folded stretch, in px.</summary>
    private const double FoldWidth = 34;

    private readonly List<(int Day, double X)> knots;

    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="left">Where the first day begins, in px.</param>
    /// <param name="right">Where the last day ends, in px.</param>
    /// <param name="folds">Stretches to fold, first and last day, apart from each other; those not wholly inside are left as they are.</param>
    internal DayScale(DateOnly from, DateOnly to, double left, double right, IReadOnlyList<(DateOnly First, DateOnly Last)>? folds = null)
    {
        From = from;
        To = to;
        Left = left;
        Right = right;
        Folds = [.. (folds ?? []).Where(fold => fold.First > from && fold.Last < to).OrderBy(fold => fold.First)];
        var shown = to.DayNumber - from.DayNumber + 1 - Folds.Sum(Length);
        DayWidth = (right - left - (Folds.Count * FoldWidth)) / shown;
        knots = Knots();
    }

    internal DateOnly From { get; }

    internal DateOnly To { get; }

    internal double Left { get; }

    internal double Right { get; }

    /// <summary>Stretches folded into gaps.</summary>
    internal IReadOnlyList<(DateOnly First, DateOnly Last)> Folds { get; }

    /// <summary>Width of one day outside folds, in px.</summary>
    internal double DayWidth { get; }

    /// <summary>Where the day begins, kept within the scale.</summary>
    internal double Start(DateOnly day) => At(day.DayNumber);

    /// <summary>Where the day ends, kept within the scale.</summary>
    internal double End(DateOnly day) => At(day.DayNumber + 1);

    /// <summary>From the beginning of the first day to the end of the last, kept within the scale.</summary>
    internal Extent Between(DateOnly first, DateOnly last) => new(Start(first), End(last));

    /// <summary>The unfolded stretch around a place, with the room beyond the scale's ends where it touches them.</summary>
    internal Extent Stretch(double x, Extent room)
    {
        foreach (var fold in Folds)
        {
            var gap = Between(fold.First, fold.Last);
            room = x < gap.Centre
                ? room with { Right = Math.Min(room.Right, gap.Left - 3) }
                : room with { Left = Math.Max(room.Left, gap.Right + 3) };
        }

        return room;
    }

    internal bool IsFolded(DateOnly day) => Folds.Any(fold => day >= fold.First && day <= fold.Last);

    private static int Length((DateOnly First, DateOnly Last) fold) => fold.Last.DayNumber - fold.First.DayNumber + 1;

    /// <summary>Where the line bends: at both ends of the scale and of every fold.</summary>
    private List<(int Day, double X)> Knots()
    {
        var bends = new List<(int Day, double X)> { (From.DayNumber, Left) };
        foreach (var fold in Folds)
        {
            var (day, x) = bends[^1];
            var start = x + ((fold.First.DayNumber - day) * DayWidth);
            bends.Add((fold.First.DayNumber, start));
            bends.Add((fold.Last.DayNumber + 1, start + FoldWidth));
        }

        bends.Add((To.DayNumber + 1, Right));
        return bends;
    }

    private double At(int day)
    {
        if (day <= knots[0].Day)
            return Left;
        for (var i = 1; i < knots.Count; i++)
        {
            var (after, right) = knots[i];
            var (before, left) = knots[i - 1];
            if (day <= after)
                return left + ((right - left) * (day - before) / (after - before));
        }

        return Right;
    }
}
