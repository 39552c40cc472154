using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazDefense.Domain.Dates;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Actors;

/// <summary>Who held an office, as far as the tree's own seeds say.</summary>
public sealed partial class OfficeHolderTests(SeededApp app) : IClassFixture<SeededApp>
{
    private const string Ministry = "/actors/kazakhstan-ministry-of-defence";

    [Theory]
    [InlineData(2003, "No loaded source says who.")]
    [InlineData(2009, "Daniyal Akhmetov, certain: seen 21 April 2009")]
    [InlineData(2010, "Adilbek Zhaksybekov, certain: seen 20 January 2010")]
    [InlineData(2012, "Adilbek Zhaksybekov, certain: seen 5 September 2012")]
    [InlineData(2022, "Ruslan Zhaksylykov, possible: seen perhaps May 2022, which need not be then")]
    public async Task Minister_InAYear_IsNamedAsFarAsTheSourcesSay(int year, string expected) =>
        Assert.Equal(expected, (await YearsAsync())[year]);

    [Fact]
    public async Task Ministers_InOrderOfTime_HaveTheirGapsBetweenThem()
    {
        var words = (await PageAsync(Ministry)).Words();

        var order = new[]
        {
            "Before 21 April 2009: no loaded source says who.", "Daniyal Akhmetov seen 21 April 2009 and by 1 May 2009",
            "Between 1 May 2009 and 20 January 2010: no loaded source says who", "Adilbek Zhaksybekov seen 20 January 2010 and 5 September 2012",
            "Between 5 September 2012 and perhaps May 2022: no loaded source says who", "Ruslan Zhaksylykov seen perhaps May 2022", "After perhaps May 2022: no loaded source says who.",
        }.Select(part => words.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.Contains("that is a gap in what was read here, not a vacancy", words, StringComparison.Ordinal);
    }

    // The annotation names ministers as participants of dated facts: in each such year the page names the same person.
    [AnnotationFact]
    public async Task Ministers_OfTheAnnotation_AreNamedInEveryYearTheyAreSeen()
    {
        var ministers = Read("actors.json").EnumerateArray().Where(a => a.GetProperty("kind").GetString() is "person"
                && Minister().IsMatch(a.GetProperty("role_notes").GetString() ?? "")).ToDictionary(a => a.GetProperty("id").GetString()!, a => a.GetProperty("name").GetString()!);
        Assert.Equal(["adilbek-zhaksybekov", "daniyal-akhmetov", "ruslan-zhaksylykov"], ministers.Keys.Order(StringComparer.Ordinal));
        var seen = new HashSet<(int Year, string Name)>();
        for (var article = 0; article < 5; article++)
            foreach (var fact in Read($"article-00{article}.json").EnumerateArray())
                if (fact.GetProperty("date_edtf").GetString() is { } text && EdtfDate.Parse(text).Bounds is var date && (date.Earliest ?? date.Latest)?.Year is { } year)
                    foreach (var participant in fact.GetProperty("participants").EnumerateArray().Where(p => p.GetProperty("role").GetString() is not "subject"))
                        if (ministers.TryGetValue(participant.GetProperty("actor").GetString()!, out var name))
                            seen.Add((year, name));
        Assert.NotEmpty(seen);

        var years = await YearsAsync();

        Assert.All(seen, s => Assert.StartsWith(s.Name, years[s.Year], StringComparison.Ordinal));
        Assert.DoesNotContain(seen, s => s.Year == 2003);
    }

    [Theory]
    [InlineData("2011", "Minister of Defence seen 20 January 2010 and 5 September 2012 possible: seen before (20 January 2010) and after (5 September 2012), not then")]
    [InlineData("January 2010", "certain: seen 20 January 2010")]
    [InlineData("summer 2009", "only seen near it: last seen by 1 May 2009")]
    [InlineData("2016", "No loaded source says who held it then.")]
    public async Task Page_AtADate_TellsWhatHeldAndHowSureThatIs(string on, string expected) =>
        Assert.Contains(expected, (await PageAsync($"{Ministry}?on={Uri.EscapeDataString(on)}")).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Page_AtADate_LeavesOutWhatNothingSuggests()
    {
        var words = (await PageAsync("/actors/kazakhstan?on=2003")).Words();

        Assert.Contains("Partnership for Peace member since May 1994 certain: since May 1994", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Daniyal Akhmetov", words[..words.IndexOf("All it takes part in", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotContain("Kassym-Jomart Tokayev President", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WithAnOffice_ShowsEveryDayItWasSeen() =>
        Assert.Contains("Offices held", (await PageAsync("/actors/adilbek-zhaksybekov")).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Names_OfAnActor_SayInWhichArticlesAndParagraphsTheyStand() =>
        Assert.Contains("McDermott 2003, paragraph 6; EDM 2009, paragraph", (await PageAsync("/actors/kazakhstan")).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Figure_OfAnOffice_IsAFileOfItsOwnAndOthersHaveNone()
    {
        var (status, svg) = await app.Client.PageAsync(Ministry + ".svg");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Daniyal Akhmetov: seen 21 April 2009", svg, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync("/actors/adilbek-zhaksybekov.svg")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync("/actors/nobody.svg")).Status);
    }

    [Fact]
    public async Task Series_OfExercises_ListsTheExercisesHeldInIt() =>
        Assert.Contains("Its exercises", (await PageAsync("/actors/steppe-eagle")).Words(), StringComparison.Ordinal);

    private async Task<Dictionary<int, string>> YearsAsync()
    {
        var html = await PageAsync(Ministry);
        var table = html[html.IndexOf("by the years of the articles read", StringComparison.Ordinal)..];
        table = table[..table.IndexOf("</table>", StringComparison.Ordinal)];
        return Row().Matches(table).ToDictionary(m => int.Parse(m.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture), m => m.Groups["answer"].Value.Words());
    }

    private async Task<string> PageAsync(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        return html;
    }

    private static JsonElement Read(string file) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(AnnotationFactAttribute.Folder!, file)));

    [GeneratedRegex("^Defence minister (of Kazakhstan|in 000)")]
    private static partial Regex Minister();

    [GeneratedRegex("<th scope=\"row\">(?<year>[0-9]{4})</th>\\s*<td[^>]*>(?<answer>.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Row();
}
