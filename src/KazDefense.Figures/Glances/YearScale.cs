namespace KazDefense.Figures;

/// <summary>Years, or runs of years where there are many, in columns of equal width.</summary>
internal sealed class YearScale
{
    private const double NarrowestColumn = 3;
    private static readonly int[] Runs = [1, 2, 5, 10, 20, 50, 100];

    private readonly int firstColumnYear;

    internal YearScale(int fromYear, int toYear, double left, double right)
    {
        if (toYear < fromYear)
            throw new ArgumentException("The last year is not before the first.", nameof(toYear));
        From = fromYear;
        To = toYear;
        Left = left;
        Right = right;
        Run = Runs.FirstOrDefault(run => (right - left) / Math.Ceiling((toYear - fromYear + 1) / (double)run) >= NarrowestColumn, Runs[^1]);
        firstColumnYear = fromYear / Run * Run;
        Columns = ((toYear - firstColumnYear) / Run) + 1;
        Pitch = (right - left) / Columns;
    }

    internal int From { get; }

    internal int To { get; }

    internal double Left { get; }

    internal double Right { get; }

    /// <summary>How many years share a column.</summary>
    internal int Run { get; }

    internal int Columns { get; }

    /// <summary>From one column to the next, in px.</summary>
    internal double Pitch { get; }

    /// <summary>The column of a year; years outside stand in the nearer end's.</summary>
    internal int Column(int year) => (Math.Clamp(year, From, To) - firstColumnYear) / Run;

    internal double Start(int column) => Left + (column * Pitch);

    internal double Centre(int column) => Start(column) + (Pitch / 2);

    /// <summary>Counts summed into columns; columns without events are left out.</summary>
    internal IReadOnlyList<(int Column, YearCount Count)> Gather(IEnumerable<YearCount> years) =>
    [
        .. years.GroupBy(year => Column(year.Year)).OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Aggregate(YearCount.None(group.Key), (sum, year) => sum.Plus(year))))
            .Where(gathered => gathered.Item2 is not { Above: 0, Refusals: 0 }),
    ];

    /// <summary>Year labels as sparse as the room asks: full at the first and at round decades, ’03 between.</summary>
    internal void DrawLabels(Markup svg, double baseline)
    {
        var step = Runs.First(run => run == Runs[^1] || run * Pitch / Run >= TextWidth.Of("2000") + 12);
        // A step of two or less counts from the first year; coarser ones stand on round years.
        var first = step <= 2 ? From : (From + step - 1) / step * step;
        var shown = first;
        for (var year = first; year <= To; year += step)
        {
            var full = year == shown || year % 10 == 0;
            var words = full ? Digits(year) : "’" + Digits(year % 100).PadLeft(2, '0');
            svg.Text(Math.Max(Centre(Column(year)), TextWidth.Of(words) / 2), baseline, words, "t2 c");
        }
    }

    private static string Digits(int year) => Markup.Number(year);
}
