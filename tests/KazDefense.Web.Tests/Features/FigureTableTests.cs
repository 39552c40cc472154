using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features;

/// <summary>The table beside a figure says the same as the figure.</summary>
public sealed partial class FigureTableTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/timeline?limit=500")]
    [InlineData("/timeline?with=turkey&limit=500")]
    [InlineData("/timeline?kind=exercise&lanes=kind&limit=500")]
    [InlineData("/timeline?from=2009&to=2009&limit=500")]
    public async Task Timeline_FigureAndList_HaveTheSameEvents(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);
        var drawn = Events(string.Concat(Figure().Matches(html).Select(m => m.Value)));
        Assert.NotEmpty(drawn);
        Assert.Equal(Events(Figure().Replace(html, "")), drawn);
    }

    [Theory]
    [InlineData("/partners/turkey")]
    [InlineData("/partners/nato")]
    [InlineData("/partners/csto")]
    public async Task Partner_WhatIsDrawn_IsListed(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);
        var drawn = Events(string.Concat(Figure().Matches(html).Select(m => m.Value)));
        Assert.NotEmpty(drawn);
        Assert.Subset(Events(Figure().Replace(html, "")), drawn);
    }

    [Fact]
    public async Task Balance_TheNumbersOfTheFigure_AreThoseOfItsTable()
    {
        var (_, html) = await app.Client.PageAsync("/");
        var table = Sums().Match(html).Value.Words().Split(' ').Skip(1).ToList();
        var drawn = Numbers().Matches(await app.Client.GetStringAsync("/overview.svg")).Select(m => m.Groups[1].Value.Words()).Skip(3).ToList();
        Assert.Equal(18, drawn.Count);
        Assert.Equal(table.Select(n => n.Replace('–', '0')), drawn.Select(n => n.Replace('–', '0')));
    }

    private static HashSet<string> Events(string html) => [.. html.Attribute("a", "href").Where(h => h.StartsWith("/events/", StringComparison.Ordinal))];

    [GeneratedRegex("<tfoot>.*?</tfoot>", RegexOptions.Singleline)]
    private static partial Regex Sums();

    // The counts stand at the right: deeds, offers and plans, refusals of each vector.
    [GeneratedRegex("""<text class="(?:t2 e|e t2|e b|e)"[^>]*>(.*?)</text>""")]
    private static partial Regex Numbers();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Figure();
}
