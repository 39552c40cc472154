using System.Net;
using System.Xml.Linq;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Feeds;

public sealed class ChangeFeedTests(SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_AfterAChange_BeginsWithIt()
    {
        await app.ChangeAsync<EventDocument>(RecordKind.Event, "nerushimoye-bratstvo-2012", e => e with { Summary = "Changed\u0001 <b>&</b> told." }, "Said more plainly");
        var entry = (await FeedAsync("")).Elements(Atom + "entry").First();
        Assert.EndsWith("/history/event/nerushimoye-bratstvo-2012/2", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.EndsWith("/events/nerushimoye-bratstvo-2012", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Contains("Changed <b>&</b> told. Changed (version 2): Said more plainly", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_Filtered_HasTheEventsOfTheTimelineOnly()
    {
        var (_, timeline) = await app.Client.PageAsync("/timeline?with=turkey&kind=training&limit=500");
        var feed = (await FeedAsync("?with=turkey&kind=training")).Elements(Atom + "entry").Select(e => new Uri(e.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath).ToList();
        Assert.NotEmpty(feed);
        Assert.Equal(timeline.Attribute("a", "href").Where(h => h.StartsWith("/events/", StringComparison.Ordinal)).Distinct().Order(), feed.Order());
    }

    [Fact]
    public async Task Feed_HasWhatTheFormatDemands()
    {
        var feed = await FeedAsync("?kind=exercise&limit=3");
        Assert.Equal(3, feed.Elements(Atom + "entry").Count());
        Assert.All(new[] { feed }.Concat(feed.Elements(Atom + "entry")), e => Assert.All(["id", "title", "updated"], name => Assert.NotEqual("", e.Element(Atom + name)!.Value)));
        Assert.Contains(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self" && l.Attribute("href")!.Value.EndsWith("/feeds/changes.atom?kind=exercise&limit=3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_OfNonsense_IsRefusedWithTheReason()
    {
        var (status, answer) = await app.Client.PageAsync("/feeds/changes.atom?kind=nonsense");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("nonsense", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_NamesItsFeed() =>
        Assert.Contains("/feeds/changes.atom?kind=exercise", (await app.Client.PageAsync("/timeline?kind=exercise")).Html.Attribute("link", "href"));

    private async Task<XElement> FeedAsync(string query) => XDocument.Parse(await app.Client.GetStringAsync("/feeds/changes.atom" + query)).Root!;
}
