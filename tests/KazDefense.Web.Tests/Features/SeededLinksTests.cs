using KazDefense.Domain.Events;
using KazDefense.Store.Partners;
using KazDefense.TestKit;
using KazDefense.Web.Features.Partners;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features;

/// <summary>The home and partner pages over the tree's own seeds.</summary>
public sealed class SeededLinksTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/partners")]
    [InlineData("/partners?focus=uzbekistan")]
    [InlineData("/partners/turkey")]
    [InlineData("/partners/nato")]
    [InlineData("/partners/csto")]
    [InlineData("/partners/turkey?focus=uzbekistan")]
    [InlineData("/actors?limit=500")]
    [InlineData("/actors/kazakhstan")]
    [InlineData("/actors/kazakhstan-ministry-of-defence")]
    [InlineData("/actors/steppe-eagle")]
    [InlineData("/places")]
    [InlineData("/places/ankara")]
    [InlineData("/places/kazakhstan-territory")]
    public async Task EveryNumber_Followed_GivesExactlyThatManyEvents(string page)
    {
        var links = await CountedLinks.FollowAsync(app, page);

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.True(l.Number == l.Events, $"{l.Number} leads to {l.Events} events: {l.Href}"));
    }

    [Fact]
    public async Task Counts_OfEveryPartner_EqualTheListsOfItsPage()
    {
        var partners = app.Services.GetRequiredService<PartnerQuery>();
        var register = await partners.RegisterAsync("kazakhstan", default);

        Assert.NotEmpty(register!);
        foreach (var row in register!)
        {
            var view = new PartnerView((await partners.FindAsync(row.Slug, "kazakhstan", default))!, []);
            var listed = view.Sections.All.Where(e => e.Event.IsCounted).ToList();
            Assert.All(Enum.GetValues<Standing>(), s => Assert.Equal(view.Kinds.Of(s), listed.Count(e => e.Event.Standing == s)));
        }
    }

    [Fact]
    public async Task Foci_OfTheTree_AreTheFiveStatesOfCentralAsia()
    {
        var foci = await app.Services.GetRequiredService<PartnerQuery>().FociAsync(default);

        Assert.Equal(["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan"], foci.Select(f => f.Slug).Order(StringComparer.Ordinal));
    }
}
