using System.Net;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Conflicts;

/// <summary>Where the sources of the tree's own seeds disagree.</summary>
public sealed class ConflictsPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("Individual Membership Action Plan")]
    [InlineData("Individual Partnership Action Plan")]
    [InlineData("CORF")]
    [InlineData("KSOR")]
    [InlineData("Collective Operational Reaction Forces")]
    [InlineData("Turkey invited to the KADEX 2010 arms exhibition")]
    [InlineData("by 19 January 2010")]
    [InlineData("The source cited is dated 19 January")]
    [InlineData("Kazakhstan refuses the NATO exercise in Georgia")]
    [InlineData("5 reasons are given; none is chosen here:")]
    [InlineData("Not independent: one article says both.")]
    [InlineData("Different authors, but both published in Eurasia Daily Monitor")]
    public async Task Page_TellsWhatIsKnownToBeDisputed(string words) => Assert.Contains(words, (await app.Client.PageAsync("/conflicts")).Html.Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?kind=actor", HttpStatusCode.OK)]
    [InlineData("?kind=observation", HttpStatusCode.OK)]
    [InlineData("?field=date&source=article-000", HttpStatusCode.OK)]
    [InlineData("?page=9999", HttpStatusCode.OK)]
    [InlineData("?kind=zebra", HttpStatusCode.BadRequest)]
    [InlineData("?field=%F0%9F%92%A5", HttpStatusCode.BadRequest)]
    [InlineData("?field=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("?source=article-999", HttpStatusCode.BadRequest)]
    [InlineData("?page=0", HttpStatusCode.BadRequest)]
    [InlineData("?page=-1", HttpStatusCode.BadRequest)]
    [InlineData("?status=held", HttpStatusCode.BadRequest)]
    [InlineData("?kind=actor&kind=event", HttpStatusCode.BadRequest)]
    public async Task Get_AnyFilter_AnswersAsItShould(string query, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await app.Client.PageAsync("/conflicts" + query)).Status);
        Assert.Equal(expected, (await app.Client.PageAsync("/conflicts.csv" + query)).Status);
    }

    [Fact]
    public async Task Filter_OfAKind_LeavesOutTheOthers()
    {
        var words = (await app.Client.PageAsync("/conflicts?kind=actor")).Html.Words();

        Assert.Contains("CORF", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Turkey invited to the KADEX", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_OfASource_KeepsOnlyWhatItDisputes()
    {
        var words = (await app.Client.PageAsync("/conflicts?source=article-002")).Html.Words();

        Assert.Contains("Individual Membership Action Plan", words, StringComparison.Ordinal);
        Assert.DoesNotContain("CORF", words.Split("Competing reasons")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_HasBothSidesOfEveryDisagreement()
    {
        var lines = (await app.Client.GetStringAsync("/conflicts.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(6, lines.Count(l => l.Contains(",conflicting,", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.Contains("turkey-invited-to-kadex-2010", StringComparison.Ordinal) && l.Contains(",accepted,2010-01-20?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_NamesOfAnotherSort_DoNotStandAgainstAnAcronym()
    {
        var (_, html) = await app.Client.PageAsync("/conflicts?kind=actor");
        var acronym = html.Split("<li class=\"dispute\">").Single(d => d.Words().Contains("CORF ", StringComparison.Ordinal) && d.Words().Contains("KSOR", StringComparison.Ordinal) && !d.Words().Contains("Individual", StringComparison.Ordinal) && d.Contains("<p class=\"val\">CORF", StringComparison.Ordinal));

        Assert.DoesNotContain("<p class=\"val\">Collective Rapid Reaction Forces", acronym, StringComparison.Ordinal);
    }
}

/// <summary>The words of articles stay where their owner keeps them.</summary>
public sealed class ConflictsWithoutWordsTests
{
    [Fact]
    public async Task Page_WhereNoWordsMayBeShown_ShowsPlacesAlone()
    {
        await using var app = new SeededApp { Settings = { ["Articles:Show"] = "none" } };
        await app.InitializeAsync();

        var (status, html) = await app.Client.PageAsync("/conflicts");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<blockquote>", html, StringComparison.Ordinal);
        Assert.Contains("paragraph 4", html, StringComparison.Ordinal);
    }
}
