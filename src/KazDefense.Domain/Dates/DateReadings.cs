namespace KazDefense.Domain.Dates;

/// <summary>What typed words may mean as a date: how they are read, and how else they might be.</summary>
/// <param name="Date">How they are read; null where they are not.</param>
/// <param name="Problem">Why they are not read, in words that say what to do; null where they are.</param>
/// <param name="Others">How else they might be meant, likeliest first; at most three, none of them <paramref name="Date"/>.</param>
public sealed partial record DateReadings(EdtfDate? Date, string? Problem, IReadOnlyList<EdtfDate> Others)
{
    private const int MostOthers = 3;

    /// <summary>Reads words as <see cref="NaturalDate"/> does and thinks of what else they might say.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="reference">The source's date, from which “last month” counts; or null.</param>
    public static DateReadings Of(string? text, EdtfDate? reference)
    {
        if (!NaturalDate.TryParse(text, reference, out var date, out var problem))
            return new(null, problem, Distinct(null, Slashed(text ?? "")));
        return new(date, null, Distinct(date, Otherwise(date)));

        static IReadOnlyList<EdtfDate> Distinct(EdtfDate? not, IEnumerable<string?> readings) =>
            [.. readings.Select(r => EdtfDate.TryParse(r, out var other) ? other : null).OfType<EdtfDate>().Where(o => o != not).Distinct().Take(MostOthers)];
    }

    // The same days otherwise: one of them or all, no more than the month or year, or about then.
    private static IEnumerable<string?> Otherwise(EdtfDate date) => date switch
    {
        { Form: SetForm { Members: [{ From: { } from, To: { } to }] } } => [Whole(from, to), Span(from, to), Whole(from, to) is { } whole ? whole + "~" : null],
        { Form: SetForm { Members: [{ From: null, To: { } to }] } } => [to.Text, $"../{to.Text}"],
        { Form: SetForm { Members: [{ From: { } from, To: null }] } } => [from.Text, $"{from.Text}/.."],
        { Form: SetForm { Members: [var first, .., var last] } } when first.From is { } from && last.To is { } to => [Span(from, to), .. date.Form.Points.Select(p => p.Text)],
        { Form: IntervalForm { Start: { } start, End: { } end } } => [$"[{start.Text}..{end.Text}]", Whole(start, end)],
        { Form: IntervalForm { Start: { } start } } => [$"[{start.Text}..]", start.Text],
        { Form: IntervalForm { End: { } end } } => [$"[..{end.Text}]", end.Text],
        { Form: PointForm { Point: { Qualification: DateQualification.None } point } } => [point.Text + "~", $"[..{point.Text}]"],
        { Form: PointForm { Point: var point } } => [(point with { Qualification = DateQualification.None }).Text],
        _ => [],
    };

    private static string Span(DatePoint from, DatePoint to) => $"{from.Text}/{to.Text}";

    // The month, or else the year, that holds both.
    private static string? Whole(DatePoint from, DatePoint to) => (from, to) switch
    {
        _ when from.Year != to.Year || from.Precision > DatePrecision.Year || to.Precision > DatePrecision.Year => null,
        _ when from is { Precision: DatePrecision.Day } && to is { Precision: DatePrecision.Day } && from.Month == to.Month => FormattableString.Invariant($"{from.Year:0000}-{from.Month:00}"),
        _ => FormattableString.Invariant($"{from.Year:0000}"),
    };

    // 10/8/2012 is in August or in October: whoever typed it knows.
    private static IEnumerable<string?> Slashed(string text)
    {
        var match = DayMonthYear().Match(text);
        if (!match.Success)
            return [];
        var (first, second, year) = (match.Groups[1].Value.PadLeft(2, '0'), match.Groups[2].Value.PadLeft(2, '0'), match.Groups[3].Value);
        return [$"{year}-{second}-{first}", $"{year}-{first}-{second}"];
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^\s*([0-9]{1,2})\s*/\s*([0-9]{1,2})\s*/\s*([0-9]{4})\s*$", System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex DayMonthYear();
}
