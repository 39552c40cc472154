using System.Globalization;
using KazDefense.Domain.Analysis;
using KazDefense.Domain.Dates;
using KazDefense.Figures;
using KazDefense.Store.Overview;
using KazDefense.Store.Timelines;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Analysis;

/// <summary>The figure of the balance.</summary>
public static class BalanceFigures
{
    /// <summary>Its width on wide screens, in px.</summary>
    public const double Width = 1190;

    /// <summary>Its width on phones.</summary>
    public const double NarrowWidth = 358;

    /// <summary>One row a vector, one bar a period.</summary>
    public static string Draw(BalanceView view, FigureOptions options) => ShareSvg.Render(
        new(AnalysisTexts.BalanceTitle(view.Focus.Name), AnalysisTexts.BalanceLegend, [.. view.Periods.Select(Label)], [.. view.Vectors.Select(v => Row(view, v))],
        [
            new(AnalysisTexts.Total(view.Request.IsWeighted), [.. view.Periods.Select(p => Amount(p.Total.Point))]),
            new(AnalysisTexts.EffectivePartnersShort, [.. view.Partners.Select(p => p.EffectiveParts > 0 ? Amount(p.EffectiveParts) : "–")]),
        ]), options);

    /// <summary>What a period is called: “2009”, “2005–09”.</summary>
    public static string Label(BalancePeriod period) => period.From == period.To
        ? period.From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{period.From}–{(period.From / 100 == period.To / 100 ? (period.To % 100).ToString("00", CultureInfo.InvariantCulture) : period.To.ToString(CultureInfo.InvariantCulture))}");

    /// <summary>The events that fall or may fall in a period, with a partner of a vector.</summary>
    public static TimelineFilter Behind(BalanceView view, BalancePeriod period, string vector) => CountedEvents.Vector(view.Focus.Slug, vector) with
    {
        Standings = view.Request.Standings,
        From = Year(period.From),
        To = Year(period.To),
    };

    /// <summary>An amount with at most one digit after the point.</summary>
    public static string Amount(double amount) => amount.ToString("#,0.#", CultureInfo.CurrentCulture);

    /// <summary>An amount with what the dates leave open.</summary>
    public static string Amount(Band band) => band.IsCertain ? Amount(band.Point) : AnalysisTexts.Between(Amount(band.Point), Amount(band.Low), Amount(band.High));

    /// <summary>A share with what the dates leave open.</summary>
    public static string Share(Band band) => band.High - band.Low < .005
        ? Percent(band.Point)
        : AnalysisTexts.Between(Percent(band.Point), Percent(band.Low), Percent(band.High));

    private static ShareRow Row(BalanceView view, VectorRow vector) => new(vector.Name, vector.Token, [.. view.Periods.Select(p => Cell(view, p, vector))]);

    private static ShareCell? Cell(BalanceView view, BalancePeriod period, VectorRow vector)
    {
        var part = period.Of(vector.Slug);
        return period.Total.High <= 0 ? null : new(
            part.Share.Low, part.Share.Point, part.Share.High, AnalysisTexts.Cell(Label(period), Share(part.Share), Amount(part.Amount)),
            part.Amount.High > 0 ? Urls.Timeline(Behind(view, period, vector.Slug)) : null);
    }

    private static EdtfDate Year(int year) => EdtfDate.Parse(year.ToString("0000", CultureInfo.InvariantCulture));

    private static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);
}
