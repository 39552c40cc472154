using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Partners;
using KazDefense.TestKit;
using KazDefense.Web.Features.Partners;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Partners;

public sealed class PartnerPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/partners", HttpStatusCode.OK)]
    [InlineData("/partners?sort=name", HttpStatusCode.OK)]
    [InlineData("/partners?sort=size", HttpStatusCode.BadRequest)]
    [InlineData("/partners?vector=turkish", HttpStatusCode.BadRequest)]
    [InlineData("/partners.csv?sort=size", HttpStatusCode.BadRequest)]
    [InlineData("/partners/turkey", HttpStatusCode.OK)]
    [InlineData("/partners/nobody", HttpStatusCode.NotFound)]
    [InlineData("/partners/minister", HttpStatusCode.NotFound)]
    [InlineData("/partners/kazakhstan", HttpStatusCode.NotFound)]
    [InlineData("/partners/nobody.csv", HttpStatusCode.NotFound)]
    public async Task Get_Address_AnswersAsItShould(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);

    [Fact]
    public async Task Get_KnownActorThatIsNoPartner_LeadsToItsOwnPage()
    {
        var response = await app.Client.GetAsync(new Uri("/partners/minister", UriKind.Relative));

        Assert.Contains(Urls.Actor("minister"), await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Misspelt_SaysWhatIsNearest()
    {
        var response = await app.Client.GetAsync(new Uri("/partners?vector=turkish", UriKind.Relative));

        Assert.Contains("turkic", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("turkey")]
    [InlineData("nato")]
    [InlineData("united-states")]
    public async Task Counts_OfEveryPartner_EqualTheListsOfItsPage(string slug)
    {
        var detail = await app.Services.GetRequiredService<PartnerQuery>().FindAsync(slug, "kazakhstan", default);
        var view = new PartnerView(detail!, []);

        var listed = view.Sections.All.Where(e => e.Event.IsCounted).ToList();

        Assert.Equal(view.Kinds.Total, listed.Count);
        Assert.All(Enum.GetValues<Domain.Events.Standing>(), s => Assert.Equal(view.Kinds.Of(s), listed.Count(e => e.Event.Standing == s)));
        Assert.Equal(detail!.Events.Count, view.Sections.All.Count());
    }

    [Fact]
    public async Task Page_EvidenceCards_HaveEachTheirOwnIdentity()
    {
        var html = await app.Client.GetStringAsync(new Uri("/partners/nato", UriKind.Relative));
        var targets = Regex.Matches(html, "popovertarget=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(targets);
        Assert.Equal(targets.Count, targets.Distinct().Count());
        Assert.All(targets, t => Assert.Single(Regex.Matches(html, $" id=\"{t}\"")));
    }

    [Fact]
    public async Task Csv_OfPartner_HasALineForEveryEvent()
    {
        var detail = await app.Services.GetRequiredService<PartnerQuery>().FindAsync("nato", "kazakhstan", default);
        var lines = (await app.Client.GetStringAsync(new Uri("/partners/nato.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(detail!.Events.Count, lines.Length - 1);
    }
}
