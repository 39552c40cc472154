using KazDefense.Store.History;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;

namespace KazDefense.Web.Features.Feeds;

/// <summary>What a feed reader asks: additions and changes, filtered like the timeline.</summary>
internal static class FeedEndpoints
{
    private const int UsualLength = 50;

    public static void MapFeeds(this WebApplication app) => app.MapGet("/feeds/changes.atom", ChangesAsync).RequireAuthorization(Policies.Reading);

    private static async Task<IResult> ChangesAsync(HttpRequest http, ChangeFeedQuery changes, EditionQuery editions, TimeProvider clock, CancellationToken ct)
    {
        var asked = TimelineBinding.Bind(http.Query, clock.Today());
        if (asked.Findings.Count > 0)
            return asked.Findings.ToProblem();
        var filter = asked.Filter with { Limit = http.Query.ContainsKey(Parameter.Limit) ? asked.Filter.Limit : UsualLength, Cursor = null };
        var feed = await changes.RunAsync(filter, ct);
        if (feed.Findings.Count > 0)
            return feed.Findings.ToProblem();
        var at = (await editions.RunAsync(ct)).At ?? DateTime.UnixEpoch;
        var page = asked.Filter with { Cursor = null };
        return Results.Text(ChangeFeedAtom.Of(feed, http.Site(), Urls.Feed(page), Urls.Timeline(page), at), ChangeFeedAtom.MediaType);
    }
}
