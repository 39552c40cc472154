using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Sources;

/// <summary>What an analyst asks about where a fact comes from, answered by the pages of the seeds alone.</summary>
public sealed partial class SourceAnswersTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task WhichFactsAboutTheCstoPeacekeepingForce_RestOnInterfax()
    {
        var (_, html) = await app.Client.PageAsync("/sources/article-002?outlet=interfax");
        var told = Line().Matches(html).Select(m => m.Value.Words()).Where(l => l.Contains("CSTO", StringComparison.Ordinal)).ToList();
        Assert.All(
            ["CSTO peacekeeping exercise Nerushimoye Bratstvo 2012", "Personnel assigned by member states to CSTO peacekeeping", ": 3,500 people", ": 4,000 people"],
            part => Assert.Contains(told, l => l.Contains(part, StringComparison.Ordinal) && l.Contains("citing Interfax, 3 October 2012", StringComparison.Ordinal)));
        // Where the exercise was held, and what it was called, the article says without naming anybody.
        var (_, ownVoice) = await app.Client.PageAsync("/sources/article-002?outlet=none");
        Assert.Contains(Line().Matches(ownVoice).Select(m => m.Value.Words()), l => l.Contains("Nerushimoye Bratstvo 2012", StringComparison.Ordinal) && l.Contains("places", StringComparison.Ordinal));
        Assert.DoesNotContain(told, l => l.Contains("places", StringComparison.Ordinal) && l.Contains("Nerushimoye", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatWasTheNumberOfExercisesIn2008_AndHowIsItKnown()
    {
        var (_, html) = await app.Client.PageAsync("/actors/kazakhstan");
        var row = Row().Match(html[html.IndexOf("id=\"kazakhstan-exercises-2008\"", StringComparison.Ordinal)..]).Value.Words();
        Assert.Contains("2008", row, StringComparison.Ordinal);
        Assert.Contains("38 exercises", row, StringComparison.Ordinal);
        Assert.Contains("52 − 14", row, StringComparison.Ordinal);
        Assert.Contains("the article does not print this number", row, StringComparison.Ordinal);
    }

    [GeneratedRegex("<li>.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex("^.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();
}
