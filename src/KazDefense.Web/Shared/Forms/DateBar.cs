using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Figures;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Shared.Forms;

/// <summary>Draws what a typed date says, as an event's page will, against the date of the source.</summary>
internal static class DateBar
{
    private const double Wide = 560;

    /// <summary>On a phone it is drawn anew, so that its labels are neither small nor in one another's way.</summary>
    public const double Narrow = 330;

    /// <summary>The figure, or nothing where the date has neither beginning nor end.</summary>
    public static string Render(EdtfDate date, EventKind kind, Standing standing, EdtfDate? source, double width = Wide)
    {
        var written = DateText.Format(date, CultureInfo.CurrentCulture);
        var mark = new FigureEvent("date", "", written, written, kind, standing, "kz", date.Bounds, IsAggregate: false);
        // A source far off would leave the date itself too small to see.
        StripReport[] reports = source is not null && IsNear(date, source) ? [new(FormTexts.SourceDated, source.Bounds)] : [];
        return DateStripSvg.Render(new(written, mark, reports, null), new(width, Standalone: false, SourceLine: null));
    }

    private static bool IsNear(EdtfDate date, EdtfDate source)
    {
        const int Days = 200;
        return (date.Latest ?? date.Earliest) is { } last && (source.Earliest ?? source.Latest) is { } dated && Math.Abs(dated.DayNumber - last.DayNumber) < Days;
    }
}
