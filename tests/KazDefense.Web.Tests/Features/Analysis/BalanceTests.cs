using System.Globalization;
using System.Net;
using System.Text.Json;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Analysis;

/// <summary>The balance of the tree's own seeds, worked out anew from what is exported and from the timeline.</summary>
public sealed class BalanceTests(SeededApp app) : IClassFixture<SeededApp>
{
    private sealed record Line(string Period, string Vector, double Amount, double Low, double High, double Share, double ShareLow, double ShareHigh, double Effective, double Bits);

    [Theory]
    [InlineData("")]
    [InlineData("?period=1")]
    [InlineData("?standing=deed&standing=hope&standing=refusal&standing=said&period=2")]
    [InlineData("?measure=weight&focus=uzbekistan")]
    [InlineData("?weight=exercise:3&weight=statement:0.5&period=10")]
    public async Task Shares_WorkedOutFromTheExportedAmounts_AreTheExportedOnes(string query)
    {
        var periods = (await LinesAsync("/analysis/balance.csv" + query)).GroupBy(l => l.Period).ToList();

        Assert.NotEmpty(periods);
        foreach (var period in periods)
        {
            var sum = period.Sum(l => l.Amount);
            foreach (var line in period)
            {
                var others = period.Where(l => l != line).ToList();
                Assert.InRange(line.Amount, line.Low - 1e-9, line.High + 1e-9);
                Assert.Equal(Ratio(line.Amount, others.Sum(l => l.Amount)), line.Share, 6);
                Assert.Equal(Ratio(line.Low, others.Sum(l => l.High)), line.ShareLow, 6);
                Assert.Equal(Ratio(line.High, others.Sum(l => l.Low)), line.ShareHigh, 6);
            }
            var shares = period.Where(l => l.Amount > 0).Select(l => l.Amount / sum).ToList();
            Assert.All(period, l => Assert.Equal(shares.Count == 0 ? 0 : 1 / shares.Sum(s => s * s), l.Effective, 6));
            Assert.All(period, l => Assert.Equal(shares.Sum(s => -s * Math.Log(s, 2)), l.Bits, 6));
        }

        static double Ratio(double part, double others) => part + others == 0 ? 0 : part / (part + others);
    }

    [Theory]
    [InlineData("deed")]
    [InlineData("hope")]
    public async Task Amounts_OfEachYear_AreWhatTheTimelineCounts(string standing)
    {
        var lines = await LinesAsync($"/analysis/balance.csv?period=1&standing={standing}");

        Assert.Contains(lines, l => l.Low > 1);
        foreach (var line in lines.Where(l => l.High > 0))
        {
            var year = line.Period.Split('-')[0];
            using var answer = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri($"/api/events?with=kazakhstan&counted=true&standing={standing}&vector={line.Vector}&year={year}&limit=1", UriKind.Relative)));
            Assert.Equal(answer.RootElement.GetProperty("total").GetInt32(), line.Low);
        }
    }

    [Fact]
    public async Task Page_EachAmount_LeadsToAtLeastAsManyEventsAsCertainlyFallThere()
    {
        var (status, html) = await app.Client.PageAsync("/analysis/balance");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Rests on", html.Words(), StringComparison.Ordinal);
        var links = html.Attribute("a", "href").Where(h => h.StartsWith("/timeline?", StringComparison.Ordinal) && h.Contains("vector=", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(links.Count > 5);
        foreach (var link in links)
            Assert.DoesNotContain("No event", (await app.Client.PageAsync(link)).Html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=2000&to=2012", HttpStatusCode.OK)]
    [InlineData("?standing=refusal", HttpStatusCode.OK)]
    [InlineData("?focus=turkmenistan", HttpStatusCode.OK)]
    [InlineData("?from=2012&to=2000", HttpStatusCode.BadRequest)]
    [InlineData("?from=1&to=9999&period=1", HttpStatusCode.BadRequest)]
    [InlineData("?period=3", HttpStatusCode.BadRequest)]
    [InlineData("?measure=feeling", HttpStatusCode.BadRequest)]
    [InlineData("?weight=exercise", HttpStatusCode.BadRequest)]
    [InlineData("?weight=exercise:11", HttpStatusCode.BadRequest)]
    [InlineData("?weight=context:1", HttpStatusCode.BadRequest)]
    [InlineData("?weight=exercise:NaN", HttpStatusCode.BadRequest)]
    [InlineData("?focus=france", HttpStatusCode.BadRequest)]
    [InlineData("?kind=exercise", HttpStatusCode.BadRequest)]
    public async Task Get_AnyAddress_AnswersAsItShould(string query, HttpStatusCode expected)
    {
        foreach (var ending in new[] { "", ".csv", ".svg" })
            Assert.Equal(expected, (await app.Client.PageAsync("/analysis/balance" + ending + query)).Status);
    }

    private async Task<List<Line>> LinesAsync(string address)
    {
        var (status, csv) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(l => l.Split(',')).Select(c => new Line(
            c[0] + "-" + c[1], c[2], Number(c[3]), Number(c[4]), Number(c[5]), Number(c[6]), Number(c[7]), Number(c[8]), Number(c[9]), Number(c[10])))];

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
