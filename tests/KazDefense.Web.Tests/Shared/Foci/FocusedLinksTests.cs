using System.Net;
using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Shared.Foci;

/// <summary>The focus stands in the address and nowhere else: whoever sets out from one never loses it by a link.</summary>
public sealed partial class FocusedLinksTests(SeededApp app) : IClassFixture<SeededApp>
{
    private const int MostPages = 120;

    [Fact]
    public async Task EveryLink_OnTheWayFromAFocusedOverview_KeepsTheFocus()
    {
        var (seen, next) = (new HashSet<string> { "/?focus=uzbekistan" }, new Queue<string>(["/?focus=uzbekistan"]));
        var lost = new List<string>();
        for (var pages = 0; pages < MostPages && next.TryDequeue(out var at); pages++)
        {
            var (status, html) = await app.Client.PageAsync(at);
            Assert.True(status is HttpStatusCode.OK, $"{at} answers {status}");
            // The line that cites an event gives its one address, which stands for every focus; the switch leads to the others on purpose.
            foreach (var href in Switch().Replace(Citation().Replace(html, ""), "").Attribute("a", "href").Where(h => Aware().IsMatch(h)))
            {
                if (!href.Contains("focus=uzbekistan", StringComparison.Ordinal))
                    lost.Add($"{at} → {href}");
                else if (seen.Add(href) && !href.Contains(".svg", StringComparison.Ordinal) && !href.Contains(".csv", StringComparison.Ordinal))
                    next.Enqueue(href);
            }
            foreach (Match form in Form().Matches(html))
                if (!form.Value.Contains("name=\"focus\" value=\"uzbekistan\"", StringComparison.Ordinal))
                    lost.Add($"{at} → {form.Value[..60]}");
        }

        Assert.Equal([], lost.Distinct().Take(20));
        Assert.Contains(seen, s => s.StartsWith("/partners/", StringComparison.Ordinal));
        Assert.Contains(seen, s => s.StartsWith("/events/", StringComparison.Ordinal));
        Assert.Contains(seen, s => s.StartsWith("/actors/", StringComparison.Ordinal));
        Assert.Contains(seen, s => s.StartsWith("/timeline", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kazakhstan")]
    [InlineData("kyrgyzstan")]
    [InlineData("tajikistan")]
    [InlineData("turkmenistan")]
    [InlineData("uzbekistan")]
    public async Task Overview_OfEachOfTheFive_SaysWhoseBalanceItShows(string focus)
    {
        var (status, html) = await app.Client.PageAsync($"/?focus={focus}");

        Assert.Equal(HttpStatusCode.OK, status);
        var name = char.ToUpperInvariant(focus[0]) + focus[1..];
        Assert.Contains($"Defence cooperation of {name}", html, StringComparison.Ordinal);
        Assert.Contains($"With whom {name} trains", html.Words(), StringComparison.Ordinal);
        Assert.Contains($"in which {name} took part", html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?focus=uzbekistan")]
    [InlineData("/?focus=turkmenistan")]
    [InlineData("/timeline?focus=uzbekistan&with=turkey")]
    public async Task EveryNumber_OfAFocus_GivesExactlyThatManyEvents(string page) =>
        Assert.All((await KazDefense.Web.Tests.Features.CountedLinks.FollowAsync(app, page)), l => Assert.True(l.Number == l.Events, $"{l.Number} leads to {l.Events} events: {l.Href}"));

    [Theory]
    [InlineData("/timeline?focus=tajikistan", "Tajikistan")]
    [InlineData("/partners?focus=tajikistan", "Tajikistan")]
    [InlineData("/partners/turkey?focus=uzbekistan", "Uzbekistan")]
    public async Task Title_OfAFocusedPage_NamesTheFocus(string page, string name) =>
        Assert.Matches($"<title>[^<]*{name}[^<]*</title>", (await app.Client.PageAsync(page)).Html);

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/partners")]
    [InlineData("/partners/turkey")]
    [InlineData("/overview.svg")]
    [InlineData("/overview.csv")]
    [InlineData("/timeline.csv")]
    [InlineData("/partners/turkey.csv")]
    [InlineData("/partners/turkey.svg")]
    public async Task Focus_ThatIsNoneOfTheFive_IsRefusedWithTheList(string page)
    {
        foreach (var focus in new[] { "france", "💥", "a%2Fb", "..%2f..", new string('x', 10_000), "uzbekistan&focus=turkey" })
        {
            var (status, html) = await app.Client.PageAsync($"{page}?focus={focus}");
            Assert.True(status is HttpStatusCode.BadRequest, $"{page}?focus={focus[..Math.Min(20, focus.Length)]} answers {status}");
            if (focus is "france")
                Assert.Contains("kazakhstan, kyrgyzstan, tajikistan, turkmenistan, uzbekistan", html, StringComparison.Ordinal);
            Assert.True(html.Length < 60_000);
        }
    }

    [Fact]
    public async Task EventsPage_OfAFocusThatIsNone_StaysInTheUsualColours()
    {
        var (status, html) = await app.Client.PageAsync("/events/nerushimoye-bratstvo-2012?focus=france");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("focus=france", html.Replace("focus%3Dfrance", "", StringComparison.Ordinal).Split("<footer")[0], StringComparison.Ordinal);
    }

    // Pages that know a focus, with what hangs on them.
    [GeneratedRegex(@"^/($|[?#]|timeline|partners|events/[a-z0-9-]+($|[?#])|actors/|overview)")]
    private static partial Regex Aware();

    [GeneratedRegex("""<div class="cite">.*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Citation();

    [GeneratedRegex("""<nav class="focus".*?</nav>|<dt>Partners of</dt>.*?</dd>""", RegexOptions.Singleline)]
    private static partial Regex Switch();

    [GeneratedRegex("""<form\b[^>]*action="/timeline".*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();
}
