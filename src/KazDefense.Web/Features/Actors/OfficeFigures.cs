using KazDefense.Figures;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Actors;

/// <summary>From who held an office to its figure.</summary>
internal static class OfficeFigures
{
    private const double Width = 1000;

    // One name alone on an axis shows no more than its table.
    private const int Fewest = 2;

    /// <summary>The figure within a page; null where it would show no more than the table.</summary>
    public static string? Inline(ActorView view, OfficeHistory office) =>
        office.Lines.Count(l => l.Holder is not null) < Fewest ? null : OfficeSvg.Render(Figure(view, office), new(Width, Standalone: false, null));

    /// <summary>The figure of the first office as a file of its own; null where there is none.</summary>
    public static string? File(ActorView view) => view.Offices is [var office, ..]
        ? OfficeSvg.Render(Figure(view, office), new(Width, Standalone: true, ActorTexts.FigureSource(view.Articles.Count)))
        : null;

    private static OfficeFigure Figure(ActorView view, OfficeHistory office) => new(
        ActorTexts.FigureTitle(office.Office, view.Detail.Row.Actor.Name), ActorTexts.FigureDescription,
        [.. office.Holders.OrderBy(h => h.Dates[0]).Select(h => new OfficeRow(h.Row.ActorName, Urls.Actor(h.Row.Actor), [.. h.Dates.Select(d => d.Bounds)], HeldWords.When(h.Dates, h.Tenure.Period is not null)))],
        new(ActorTexts.ArticlesRow, null, [.. view.Articles.Select(a => a.Date.Bounds)], ""));
}
