using System.Net;
using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Registers;

/// <summary>What an analyst asks, answered by a page alone. The answers are those of the five articles.</summary>
public sealed partial class RegisterAnswersTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task WhichExercisesOf2009_IsKazakhstanKnownToHaveTakenPartIn_WithWhom()
    {
        var lines = await LinesAsync("/exercises?with=kazakhstan&from=2009&to=2009&deeds=true");

        Assert.Equal(4, lines.Count);
        Assert.Contains(lines, l => l.Contains("Interaction 2009", StringComparison.Ordinal) && l.Contains("CSTO", StringComparison.Ordinal) && l.Contains("Collective Rapid Reaction Forces", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("Norak Anti-terror", StringComparison.Ordinal) && l.Contains("Tajikistan", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("Combat Commonwealth", StringComparison.Ordinal) && l.Contains("Russia", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("Steppe Eagle", StringComparison.Ordinal) && l.Contains("United States", StringComparison.Ordinal) && l.Contains("United Kingdom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExercisesOf2009_WithPlansAndRefusals_SayWhichAreNone()
    {
        var (_, html) = await app.Client.PageAsync("/exercises?from=2009&to=2009");

        Assert.Contains("4 happened", html.Words(), StringComparison.Ordinal);
        var refused = Line().Matches(html).Where(m => m.Groups["class"].Value == "ref").Select(m => m.Value.Words()).ToList();
        Assert.Equal(3, refused.Count);
        Assert.Contains(refused, l => l.Contains("Kazakhstan, refuser", StringComparison.Ordinal) && l.Contains("refused", StringComparison.Ordinal));
        Assert.Contains(Line().Matches(html), m => m.Groups["class"].Value == "hope" && m.Value.Words().Contains("planned", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/agreements?q=ipap")]
    [InlineData("/agreements/ipap-first")]
    [InlineData("/agreements/ipap-third")]
    [InlineData("/events/ipap-second")]
    public async Task WhenDidEachIpapCycleBegin(string page)
    {
        var words = (await app.Client.PageAsync(page)).Html.Words();

        Assert.Matches("January 2006.*by 22 January 2010.*September 2012", words[words.LastIndexOf(page.StartsWith("/agreements?", StringComparison.Ordinal) ? "lines" : "Line of succession", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task WhatDidTurkeyProvide_AndHowManyWereTrained()
    {
        var training = await LinesAsync("/training?with=turkey&to=2010");
        var transfers = await LinesAsync("/transfers?with=turkey&to=2010");

        Assert.Contains(training, l => l.Contains("up to 500", StringComparison.Ordinal) && l.Contains("cumulative", StringComparison.Ordinal) && l.Contains("Turkish Weekly", StringComparison.Ordinal));
        Assert.Contains(training, l => l.Contains("about 60", StringComparison.Ordinal) && l.Contains("stock", StringComparison.Ordinal));
        Assert.DoesNotContain("560", string.Join(' ', training), StringComparison.Ordinal);
        Assert.Equal(3, transfers.Count);
        Assert.Contains(transfers, l => l.Contains("military vehicles", StringComparison.Ordinal) && l.Contains("Kazakh Special Forces", StringComparison.Ordinal) && l.Contains("number not stated", StringComparison.Ordinal));
        Assert.Contains(transfers, l => l.Contains("gift", StringComparison.Ordinal));
        Assert.All(transfers, l => Assert.Matches("Turkey.*Kazakhstan", l));
    }

    [Fact]
    public async Task WhatCameOfThePartnershipOf2009()
    {
        var words = (await app.Client.PageAsync("/agreements/kazakhstan-turkey-strategic-partnership")).Html.Words();

        Assert.Contains("is extended by Kazakh-Turkish joint statement on an enlarged strategic partnership", words, StringComparison.Ordinal);
        Assert.Contains("extends Earlier Kazakh-Turkish agreement", words, StringComparison.Ordinal);
    }

    private async Task<List<string>> LinesAsync(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. Line().Matches(html).Select(m => m.Value.Words())];
    }

    [GeneratedRegex("""(?<!<thead>)<tr(?: class="(?<class>[^"]*)")?><td class="m">.*?</tr>""", RegexOptions.Singleline)]
    private static partial Regex Line();
}
