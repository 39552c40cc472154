using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Timelines;
using KazDefense.TestKit;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features;

/// <summary>The numbers of a page that lead to their events, followed.</summary>
internal static partial class CountedLinks
{
    /// <summary>Each number of the page with its link and how many events the link gives.</summary>
    public static async Task<IReadOnlyList<(int Number, string Href, int Events)>> FollowAsync(TestApp app, string page)
    {
        var html = await app.Client.GetStringAsync(new Uri(page, UriKind.Relative));
        var timeline = app.Services.GetRequiredService<TimelineQuery>();
        var followed = new List<(int, string, int)>();
        foreach (Match link in Link().Matches(html))
        {
            var href = WebUtility.HtmlDecode(link.Groups["href"].Value);
            var request = TimelineBinding.Bind(QueryHelpers.ParseQuery(href[href.IndexOf('?', StringComparison.Ordinal)..]), new DateOnly(2026, 1, 1));
            Assert.Empty(request.Findings);
            followed.Add((Number(WebUtility.HtmlDecode(link.Groups["words"].Value)), href, (await timeline.RunAsync(request.Filter with { Limit = 1 }, default)).Total));
        }
        return followed;
    }

    private static int Number(string words) => int.Parse(Digits().Match(words).Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("""<a class="n" href="(?<href>[^"]+)">(?<words>[^<]+)</a>""")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9,]+")]
    private static partial Regex Digits();
}
