using KazDefense.Figures;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Overview;

/// <summary>The figures of the home page.</summary>
public static class OverviewFigures
{
    /// <summary>The headline figure's width on wide screens, in px.</summary>
    public const double Width = 1190;

    /// <summary>Its width on phones.</summary>
    public const double NarrowWidth = 358;

    private const double SparkWidth = 236;

    /// <summary>One row a vector, one brick an event.</summary>
    public static string Bricks(OverviewView view, FigureOptions options) => BricksSvg.Render(
        [.. view.Balance.Rows.Select(r => new BrickRow(
            r.Vector.Name, r.Vector.Token, Urls.Timeline(CountedEvents.Vector(view.Focus.Slug, r.Vector.Slug)), r.Years, r.NoYear) { WhenEmpty = OverviewTexts.NoneInArticles })],
        view.Balance.FromYear, view.Balance.ToYear, Balance.SourceYears(view.Facts), options);

    /// <summary>A partner's years.</summary>
    public static string Spark(PartnerRow row, int fromYear, int toYear)
    {
        var years = PartnerYears.Of(row);
        return SparkSvg.Render(years.Years, fromYear, toYear, row.VectorToken, PartnerTexts.SparkDescription(row), new(SparkWidth, Standalone: false, null));
    }
}
