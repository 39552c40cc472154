using System.Net;
using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Search;

/// <summary>The page of search over the tree's own seeds.</summary>
public sealed partial class SearchPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("Zhaksybekov")]
    [InlineData("Dzhaksybekov")]
    [InlineData("Jaksybekov")]
    [InlineData("Жаксыбеков")]
    [InlineData("Жақсыбеков")]
    [InlineData("ЖАҚСЫБЕКОВ")]
    public async Task Page_OneMinisterInAnySpelling_IsFoundFirstAndHisEventsAfterHim(string spelling)
    {
        var (status, html) = await SearchAsync(spelling);

        Assert.Equal(HttpStatusCode.OK, status);
        var found = Found(html);
        Assert.Equal("/actors/adilbek-zhaksybekov", found[0]);
        Assert.All(found.Skip(1), href => Assert.StartsWith("/events/", href, StringComparison.Ordinal));
        Assert.Contains("13 records", html.Words(), StringComparison.Ordinal);
        Assert.Contains("<mark>Zhaksybekov</mark>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KSOR")]
    [InlineData("CORF")]
    [InlineData("КСОР")]
    public async Task Page_OneForceUnderThreeNames_IsFoundWithItsEvents(string name)
    {
        var (_, html) = await SearchAsync(name);

        var found = Found(html);
        Assert.Equal("/actors/csto-collective-rapid-reaction-forces", found[0]);
        Assert.Contains(found, href => href.StartsWith("/events/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Нур-Султан", "Nur-Sultan")]
    [InlineData("Astana", "Astana")]
    public async Task Page_NameOfTheCapital_FindsThePlaceAndThenTheGovernmentAsAMetonym(string words, string name)
    {
        var (_, html) = await SearchAsync(words);

        Assert.Equal(["/places/astana", "/actors/kazakhstan"], Found(html).Take(2));
        Assert.Contains($"“{name}” as a metonym for Kazakhstan", Regex.Replace(html, "</?mark>", "").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NameInQuotationMarks_FindsOnlyWhereExactlyThatStands()
    {
        Assert.Equal(["/actors/adilbek-zhaksybekov"], Found((await SearchAsync("\"Dzhaksybekov\"")).Html));
        Assert.Equal(["/actors/adilbek-zhaksybekov"], Found((await SearchAsync("“dzhaksybekov”")).Html));
        Assert.Empty(Found((await SearchAsync("\"Jaksybekov\"")).Html));
        Assert.Contains("written exactly so, capitals aside", (await SearchAsync("\"Jaksybekov\"")).Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_PhraseInQuotationMarks_MustStandInThatOrder()
    {
        Assert.NotEmpty(Found((await SearchAsync("\"Steppe Eagle\"")).Html));
        Assert.Empty(Found((await SearchAsync("\"Eagle Steppe\"")).Html));
        Assert.NotEmpty(Found((await SearchAsync("Eagle Steppe")).Html));
    }

    [Fact]
    public async Task Page_AllWords_MustOccurEachAsABeginning()
    {
        var one = Found((await SearchAsync("peacekeep")).Html);
        var both = Found((await SearchAsync("2012 peacekeep")).Html);

        Assert.NotEmpty(both);
        Assert.True(both.Count < one.Count);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("AND")]
    [InlineData("OR NOT")]
    [InlineData("NEAR(a b, 5)")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("-nato")]
    [InlineData("name:nato")]
    [InlineData("{Facets} : event")]
    [InlineData("^nato")]
    [InlineData("🦅🦅")]
    [InlineData("…—!?")]
    [InlineData("' OR 1=1; DROP TABLE SearchWords --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%")]
    [InlineData("\0")]
    [InlineData("ﬁ½²ǅ")]
    [InlineData("北京")]
    public async Task Page_WhateverIsTyped_AnswersAndSaysWhatWasLookedFor(string words)
    {
        var (status, html) = await SearchAsync(words);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Matches("Looked for|neither letter nor digit", html.Words());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("🦅")]
    [InlineData("\"a ")]
    [InlineData("й")]
    public async Task Page_TenKilobytes_LooksAtTheBeginningAndSaysSo(string part)
    {
        foreach (var shift in new[] { "", "x" })
        {
            var (status, html) = await SearchAsync(shift + string.Concat(Enumerable.Repeat(part, 10_000 / part.Length)));

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains("only its first 200 characters", html.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_NothingFound_OffersTheNearestNameAndEachWordAlone()
    {
        var (_, html) = await SearchAsync("Zhaksybekof xyzzyq");

        var words = html.Words();
        Assert.Contains("Nothing was found", words, StringComparison.Ordinal);
        Assert.Contains("Zhaksybekov", words, StringComparison.Ordinal);
        Assert.Contains("xyzzyq: nowhere", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=Kazakhstan")]
    [InlineData("/search?q=Kazakhstan&in=event")]
    [InlineData("/search?q=Kazakhstan&in=event&standing=deed&year=2000s")]
    [InlineData("/search?q=Kazakhstan&in=actor")]
    public async Task Page_Counts_LeadToExactlyThatMany(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);
        var chips = Chip().Matches(html).Select(m => (Href: WebUtility.HtmlDecode(m.Groups[1].Value), Count: m.Groups[2].Value)).ToList();

        Assert.True(chips.Count > 2);
        foreach (var (href, count) in chips)
            Assert.Contains($" {count} record{(count == "1" ? "" : "s")} ", (await app.Client.PageAsync(href)).Html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=-date")]
    [InlineData("&sort=date")]
    public async Task Page_Walked_HoldsEveryRecordOnce(string sort)
    {
        var (walked, address) = (new List<string>(), (string?)$"/search?q=Turkey{sort}&limit=7");
        var total = 0;
        for (var pages = 0; address is not null && pages < 50; pages++)
        {
            var (_, html) = await app.Client.PageAsync(address);
            total = int.Parse(Total().Match(html.Words()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            walked.AddRange(Found(html));
            address = Next().Match(html) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        Assert.True(total > 20);
        Assert.Equal(total, walked.Count);
        Assert.Equal(total, walked.Distinct().Count());
    }

    [Theory]
    [InlineData("in=weather")]
    [InlineData("kind=banana")]
    [InlineData("in=actor&standing=deed")]
    [InlineData("year=the%20war")]
    [InlineData("cursor=%F0%9F%A6%85")]
    [InlineData("sort=best")]
    [InlineData("limit=0")]
    [InlineData("vector=russia")]
    public async Task Page_ChoiceThatIsNone_IsRefusedWithAWayOut(string choice)
    {
        var (status, html) = await app.Client.PageAsync($"/search?q=nato&{choice}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("/search?q=nato", html.Attribute("a", "href").Select(h => h.Split("&")[0]));
    }

    [Fact]
    public async Task Page_WithoutWords_ExplainsAndItsExamplesFindSomething()
    {
        var (status, html) = await app.Client.PageAsync("/search");

        Assert.Equal(HttpStatusCode.OK, status);
        var examples = html.Attribute("a", "href").Where(h => h.StartsWith("/search?q=", StringComparison.Ordinal)).ToList();
        Assert.True(examples.Count > 4);
        foreach (var example in examples)
            Assert.NotEmpty(Found((await app.Client.PageAsync(example)).Html));
    }

    [Fact]
    public async Task Box_OfEveryPage_LeadsHere()
    {
        foreach (var page in new[] { "/", "/timeline", "/sources", "/search", "/nowhere" })
            Assert.Contains("/search", (await app.Client.PageAsync(page)).Html.Attribute("form", "action"));
    }

    [Fact]
    public async Task Csv_OfASearch_HoldsEveryRecordInTheOrderOfThePage()
    {
        var csv = (await app.Client.GetStringAsync(new Uri("/search.csv?q=Turkey&sort=-date", UriKind.Relative))).TrimEnd().Split('\n');
        var (_, html) = await app.Client.PageAsync("/search?q=Turkey&sort=-date");

        Assert.StartsWith("in,slug,title,kind,date", csv[0], StringComparison.Ordinal);
        Assert.Equal(int.Parse(Total().Match(html.Words()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), csv.Length - 1);
        Assert.EndsWith("/" + csv[1].Split(',')[1], Found(html)[0], StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, string Html)> SearchAsync(string words) => app.Client.PageAsync("/search?q=" + Uri.EscapeDataString(words));

    private static List<string> Found(string html) => [.. Row().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    [GeneratedRegex("<h3><a class=\"ti\" href=\"([^\"]+)\"")]
    private static partial Regex Row();

    [GeneratedRegex("<a class=\"chip *\" href=\"([^\"]+)\">.*?<span class=\"n\">([0-9,]+)</span>", RegexOptions.Singleline)]
    private static partial Regex Chip();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();

    [GeneratedRegex(@"([0-9]+) records?\b")]
    private static partial Regex Total();
}
