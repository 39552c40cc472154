using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features;

public sealed class CountedLinksTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/", 20)]
    [InlineData("/partners", 20)]
    [InlineData("/partners?focus=kazakhstan&vector=turkic", 3)]
    [InlineData("/partners/turkey", 8)]
    [InlineData("/partners/nato", 8)]
    public async Task EveryNumber_Followed_GivesExactlyThatManyEvents(string page, int atLeast)
    {
        var links = await CountedLinks.FollowAsync(app, page);

        Assert.True(links.Count >= atLeast, $"Only {links.Count} numbers lead anywhere.");
        Assert.All(links, l => Assert.True(l.Number == l.Events, $"{l.Number} leads to {l.Events} events: {l.Href}"));
    }
}
