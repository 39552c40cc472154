using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Features.Registers;

namespace KazDefense.Web.Tests.Features.Registers;

public sealed partial class RegisterPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    public static TheoryData<string> Registers => [.. Register.All.Select(r => r.Path)];

    public static TheoryData<string> Sorted => [.. Register.All.SelectMany(r => r.Orders.SelectMany(o => new[] { $"{r.Path}?sort={o.Name}", $"{r.Path}?sort=-{o.Name}" }))];

    [Theory]
    [InlineData("/exercises?with=🦅", HttpStatusCode.BadRequest)]
    [InlineData("/exercises?with=nobody-known", HttpStatusCode.BadRequest)]
    [InlineData("/exercises?series=steppe-eagel", HttpStatusCode.BadRequest)]
    [InlineData("/transfers?kind=exercise", HttpStatusCode.BadRequest)]
    [InlineData("/training?sort=size", HttpStatusCode.BadRequest)]
    [InlineData("/agreements?cursor=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/exercises?q=🦅", HttpStatusCode.OK)]
    [InlineData("/exercises?q=' OR 1=1 --", HttpStatusCode.OK)]
    [InlineData("/exercises?sort=title&cursor=0-7fffffff", HttpStatusCode.OK)]
    [InlineData("/agreements?from=2040", HttpStatusCode.OK)]
    public async Task Get_Address_AnswersAsItShouldOnPageAndTable(string address, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await app.Client.PageAsync(address)).Status);
        Assert.Equal(expected, (await app.Client.PageAsync(address.Replace("?", ".csv?", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Get_WordsOfTenThousandLetters_AreRefusedInWords()
    {
        var (status, html) = await app.Client.PageAsync("/exercises?q=" + new string('a', 7_000));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("300 are allowed", html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sorted))]
    public async Task Table_InAnyOrder_HasTheSameLinesInTheSameOrder(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);
        var csv = (await app.Client.GetStringAsync(new Uri(address.Replace("?", ".csv?", StringComparison.Ordinal), UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);

        var shown = Lead().Matches(html).Select(m => m.Groups[1].Value).ToList();
        var kept = csv.Select(l => l.Split(',')[0]).Aggregate(new List<string>(), (all, key) => all.LastOrDefault() == key ? all : [.. all, key]);
        Assert.NotEmpty(shown);
        Assert.Equal(shown, kept);
    }

    [Theory]
    [MemberData(nameof(Sorted))]
    public async Task Headings_OneIsSortedAndLeadsTheOtherWay(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);

        var heading = Assert.Single(SortedHeading().Matches(html));
        var isDescending = address.Contains("=-", StringComparison.Ordinal);
        Assert.Equal(isDescending ? "descending" : "ascending", heading.Groups["sort"].Value);
        var name = address[(address.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimStart('-');
        var turned = (isDescending ? "" : "-") + name;
        Assert.Contains(turned == "date" ? $"href=\"{address[..address.IndexOf('?', StringComparison.Ordinal)]}\"" : $"sort={turned}", heading.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exercises")]
    [InlineData("/agreements")]
    [InlineData("/transfers?with=turkey")]
    [InlineData("/training?deeds=true")]
    [InlineData("/exercises?standing=refusal&source=article-003")]
    [InlineData("/exercises/series/cooperative-longbow-cooperative-lancer")]
    public async Task EveryNumber_Followed_GivesExactlyThatManyEvents(string page)
    {
        var links = Counted().Matches((await app.Client.PageAsync(page)).Html);

        Assert.NotEmpty(links);
        foreach (Match link in links)
        {
            var address = WebUtility.HtmlDecode(link.Groups["href"].Value);
            var (_, csv) = await app.Client.PageAsync(address.Contains('?', StringComparison.Ordinal) ? address.Replace("?", ".csv?", StringComparison.Ordinal) : address + ".csv");
            Assert.Equal(int.Parse(link.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), Events(csv));
        }
    }

    [Fact]
    public async Task Lead_OfAgreements_SaysHowManyActsAndInstruments() =>
        Assert.Contains("21 events: 20 happened, 1 only said. In 20 instruments.", (await app.Client.PageAsync("/agreements")).Html.Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("/exercises?from=2014&to=2016", "2014–2016")]
    [InlineData("/exercises?year=2015", "2015")]
    [InlineData("/exercises?from=2009&to=2019", "2013–2017")]
    public async Task Years_NoSourceCovers_AreSaidToBeSilent(string address, string years) =>
        Assert.Contains($"no source that is loaded covers {years}:", (await app.Client.PageAsync(address)).Html.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Value_OneSourceGivesTwice_IsShownBesideTheOther_AndNotAsADisagreementOfSources()
    {
        var words = (await app.Client.PageAsync("/exercises?series=peace-mission")).Html.Words();

        Assert.Matches("One source, two values: Date 2009", words);
        Assert.DoesNotContain("Sources disagree:", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transfers_OfASignedContract_AreNotSaidToBeDelivered()
    {
        var words = (await app.Client.PageAsync("/transfers")).Html.Words();

        Assert.Contains("“signed” says a contract, not a delivery", words, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing changed hands", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Registers_LeadToEachOtherOnce(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);

        Assert.All(Register.All.Where(r => r.Path != address), r => Assert.Single(html[..html.IndexOf("<footer", StringComparison.Ordinal)].Attribute("a", "href"), h => h == r.Path));
    }

    [Fact]
    public async Task Exercises_SayWhereOffersOfExercisesAre()
    {
        var (_, html) = await app.Client.PageAsync("/exercises");

        Assert.Contains("/timeline?kind=statement&standing=hope", html.Attribute("a", "href").Select(h => WebUtility.HtmlDecode(h)));
        Assert.DoesNotContain("standing=hope\">offers and proposals", (await app.Client.PageAsync("/transfers")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_OfAnExercise_NamesEverybodyKnownToHaveTakenPart_TheFocusToo()
    {
        var html = (await app.Client.PageAsync("/exercises?with=kazakhstan&from=2009&to=2009")).Html;
        var norak = Assert.Single(html.Split("<tr"), r => r.Contains("/events/norak-anti-terror-2009\">", StringComparison.Ordinal));
        Assert.Contains("/actors/kazakhstan\"", norak, StringComparison.Ordinal);

        var cells = With().Matches((await app.Client.PageAsync("/exercises")).Html).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(cells);
        Assert.Contains(cells, c => c.Words().Contains("Kazakhstan, refuser", StringComparison.Ordinal));
        Assert.DoesNotContain(cells, c => c.Trim().Length == 0);
        // Seen from another state, Kazakhstan is a partner like any other.
        Assert.Contains(With().Matches((await app.Client.PageAsync("/exercises?focus=uzbekistan&with=kazakhstan")).Html), m => m.Value.Contains("/actors/kazakhstan?focus=uzbekistan\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/agreements")]
    [InlineData("/exercises")]
    [InlineData("/transfers")]
    [InlineData("/training")]
    [InlineData("/agreements/ipap-second")]
    [InlineData("/agreements/no-such-key")]
    [InlineData("/exercises/series/steppe-eagle")]
    [InlineData("/exercises/series/turkey")]
    public async Task Links_OfAPageSeenFromAFocus_CarryItOn(string page)
    {
        foreach (var focus in new[] { "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan" })
        {
            var (status, html) = await app.Client.PageAsync($"{page}?focus={focus}");

            Assert.Equal((await app.Client.PageAsync(page)).Status, status);
            var main = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
            var links = main.Attribute("a", "href").Where(h => KnowsFocus().IsMatch(h)).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, h => Assert.Contains($"focus={focus}", h, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Editors_SeeBoxesToTickThatGoToBulkEditing_AndReadersNone(string address)
    {
        Assert.DoesNotContain("type=\"checkbox\"", (await app.Client.PageAsync(address)).Html, StringComparison.Ordinal);

        using var editor = (await SignedIn.AsAsync(app.Services, AccountRole.Editor)).Client(app);
        var (_, html) = await editor.PageAsync(address);

        var boxes = Box().Matches(html);
        Assert.Equal(Events((await app.Client.PageAsync(address + ".csv")).Html), boxes.Count);
        Assert.All(boxes, b => Assert.Contains("name=\"event\"", b.Value, StringComparison.Ordinal));
        Assert.Contains("""<form id="picking" action="/edit/bulk" """, html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.PageAsync(Urls.Bulk(boxes.Select(b => BoxValue().Match(b.Value).Groups[1].Value)))).Status);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Cards_OfEvidence_HaveEachTheirOwnIdentity(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);
        var ids = html.Attribute("button", "popovertarget");

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Pages_FollowedByTheirLinks_HaveEveryLineOnce()
    {
        var seen = new List<string>();
        for (var address = "/exercises?sort=title&limit=4"; address is not null;)
        {
            var (_, html) = await app.Client.PageAsync(address);
            seen.AddRange(Lead().Matches(html).Select(m => m.Groups[1].Value));
            address = Next().Match(html) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        Assert.Equal(15, seen.Count);
        Assert.Equal(15, seen.Distinct().Count());
    }

    private static int Events(string csv)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // An instrument's acts that were not asked for stand in its table without being counted.
        return lines[0].StartsWith("instrument,", StringComparison.Ordinal) ? lines.Skip(1).Count(l => l.Split(',')[1] == "true") : lines.Length - 1;
    }

    [GeneratedRegex("""<th scope="row"><a class="ti" href="/(?:events|agreements)/([^"]+)">""")]
    private static partial Regex Lead();

    [GeneratedRegex("""<th scope="col"[^>]* aria-sort="(?<sort>\w+)".*?</th>""")]
    private static partial Regex SortedHeading();

    [GeneratedRegex("""<a class="n" href="(?<href>[^"]+)">(?<number>\d+)[^<]*</a>""")]
    private static partial Regex Counted();

    [GeneratedRegex("""<td data-l="With">(.*?)</td>""", RegexOptions.Singleline)]
    private static partial Regex With();

    [GeneratedRegex("^/(events|actors/|timeline|partners|places|agreements|exercises|transfers|training)(?![^?]*\\.(csv|svg|json))")]
    private static partial Regex KnowsFocus();

    [GeneratedRegex("""<input type="checkbox"[^>]*>""")]
    private static partial Regex Box();

    [GeneratedRegex("value=\"([^\"]+)\"")]
    private static partial Regex BoxValue();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();
}
