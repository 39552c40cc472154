using System.Net;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Codes;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Sources;
using KazDefense.Store;
using KazDefense.TestKit;
using KazDefense.Web.Features.Glossary;
using KazDefense.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Glossary;

/// <summary>Every word that is a term is explained, and every link to an explanation finds one.</summary>
public sealed class GlossaryTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public void EveryValue_OfEveryVocabulary_IsExplained()
    {
        var anchors = GlossaryGroups.All.SelectMany(g => g.Entries).ToDictionary(e => e.Anchor);

        Check<EventKind>(); Check<EventStatus>(); Check<Standing>(); Check<Role>(); Check<Relation>(); Check<ClaimStatus>(); Check<DateBasis>(); Check<Qualifier>();
        Check<MeasureBasis>(); Check<ObservationNature>(); Check<ActorKind>(); Check<NameType>(); Check<AffiliationRole>(); Check<PlaceKind>(); Check<SourceType>();
        foreach (var kind in Enum.GetValues<EventKind>())
            Assert.All(EventSubtypes.Of(kind), s => Assert.EndsWith(".", anchors[TermAnchor.Of(kind, s)].Meaning, StringComparison.Ordinal));

        void Check<T>() where T : struct, Enum => Assert.All(Enum.GetValues<T>(), v => Assert.EndsWith(".", anchors[TermAnchor.Of(v)].Meaning, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCode_AnEventCanHave_IsExplained()
    {
        foreach (var kind in Enum.GetValues<EventKind>())
            foreach (var subtype in EventSubtypes.Of(kind).Prepend(null))
                foreach (var status in Enum.GetValues<EventStatus>())
                {
                    var (plover, cameo) = Crosswalk.Of(kind, subtype, status);
                    Assert.True(plover is null || GlossaryTexts.Code("Plover", plover).Length > 0);
                    Assert.True(cameo is null || GlossaryTexts.Code("Cameo", cameo).Length > 0);
                    Assert.All(new[] { ("plover", plover), ("cameo", cameo) }.Where(c => c.Item2 is not null),
                        c => Assert.Contains(GlossaryGroups.All, g => g.Entries.Any(e => e.Anchor == TermAnchor.Code(c.Item1, c.Item2!))));
                }
    }

    [Fact]
    public async Task EverySubtype_OfTheTree_IsExplained()
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        var used = await db.Events.Where(e => e.Subtype != null).Select(e => new { e.Kind, e.Subtype }).Distinct().ToListAsync();

        Assert.NotEmpty(used);
        Assert.All(used, u => Assert.NotNull(GlossaryTexts.Find(u.Kind, u.Subtype!)));
    }

    [Theory]
    [InlineData("/events/nerushimoye-bratstvo-2012")]
    [InlineData("/events/cooperative-longbow-cooperative-lancer-2009")]
    [InlineData("/events/turkey-uzbekistan-military-framework-agreement-2022")]
    [InlineData("/timeline")]
    [InlineData("/partners")]
    [InlineData("/partners/turkey")]
    [InlineData("/glossary")]
    public async Task EveryLink_ToAnExplanation_FindsIt(string page)
    {
        var ids = (await app.Client.PageAsync("/glossary")).Html;
        var links = (await app.Client.PageAsync(page)).Html.Attribute("a", "href").Where(h => h.StartsWith("/glossary#", StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains($" id=\"{l["/glossary#".Length..]}\"", ids, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_EveryAnchor_StandsOnce()
    {
        var (status, html) = await app.Client.PageAsync("/glossary");
        var ids = System.Text.RegularExpressions.Regex.Matches(html, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Page_Acronym_LeadsToItsActor()
    {
        var (_, html) = await app.Client.PageAsync("/glossary");

        Assert.Contains("CORF", html.Words(), StringComparison.Ordinal);
        Assert.Contains("href=\"/actors/kazbat\"", html, StringComparison.Ordinal);
        Assert.Contains("CSTO Collective Security Treaty Organi", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EventsPage_Codes_AreReadableWithoutTheCodeBooks()
    {
        var words = (await app.Client.PageAsync("/events/nerushimoye-bratstvo-2012")).Html.Words();

        Assert.Contains("CAMEO 062 Works together in military matters.", words, StringComparison.Ordinal);
        Assert.Contains("PLOVER COOPERATE-military", words, StringComparison.Ordinal);
    }
}
