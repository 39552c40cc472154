using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Store.Samples;

/// <summary>Draws dates of every form EDTF has here, in shares like those of the articles.</summary>
internal sealed class SampleDates(Random random)
{
    public const int FirstYear = 1990;
    public const int LastYear = 2026;

    private enum Form { Day, Month, Year, About, Perhaps, Days, Years, Season, OneOf, By, Since, Until }

    private static readonly WeightedDraw<Form> Forms = new(
        (Form.Day, 46), (Form.Month, 15), (Form.Year, 12), (Form.About, 4), (Form.Perhaps, 2), (Form.Days, 8),
        (Form.Years, 3), (Form.Season, 2), (Form.OneOf, 1), (Form.By, 3), (Form.Since, 3), (Form.Until, 1));

    // Cooperation grew: later years have more events.
    private static readonly WeightedDraw<int> Years = new([.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(y => (y, 4.0 + y - FirstYear))]);

    public EdtfDate Next()
    {
        var year = Years.Next(random);
        var day = new DateOnly(year, 1, 1).AddDays(random.Next(365));
        return EdtfDate.Parse(Forms.Next(random) switch
        {
            Form.Day => Day(day),
            Form.Month => Month(day),
            Form.Year => Year(year),
            Form.About => $"{Year(year)}~",
            Form.Perhaps => $"{Month(day)}?",
            Form.Days => $"{Day(day)}/{Day(day.AddDays(1 + random.Next(14)))}",
            Form.Years => $"{Year(year)}/{Year(year + 1 + random.Next(6))}",
            Form.Season => $"{Year(year)}-{21 + random.Next(4)}",
            Form.OneOf => $"[{Day(day)}..{Day(day.AddDays(1 + random.Next(6)))}]",
            Form.By => $"[..{(random.Next(2) == 0 ? Day(day) : Year(year))}]",
            Form.Since => $"{Year(year)}/..",
            _ => $"../{Year(year)}",
        });
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
