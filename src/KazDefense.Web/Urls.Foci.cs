using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.WebUtilities;

namespace KazDefense.Web;

/// <content>Addresses that know whose cooperation is looked at: they leave the usual focus out.</content>
public static partial class Urls
{
    /// <summary>The home page of a focus.</summary>
    public static string Overview(string focus = PartnersRequest.DefaultFocus) => InFocus(Home, focus);

    /// <summary>The figure of a focus's home page.</summary>
    public static string OverviewSvgOf(string focus) => InFocus(OverviewSvg, focus);

    /// <summary>The numbers of that figure.</summary>
    public static string OverviewCsvOf(string focus) => InFocus(OverviewCsv, focus);

    /// <summary>An address of no focus, with the reader's carried on.</summary>
    public static string InFocus(string address, string focus) =>
        focus == PartnersRequest.DefaultFocus ? address : QueryHelpers.AddQueryString(address, Parameter.Focus, focus);
}
