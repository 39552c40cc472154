using System.Net;
using KazDefense.Store.Accounts;
using KazDefense.Store.Review;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Review;

/// <summary>A reader reports an error, an editor deals with it.</summary>
public sealed class ReportPageTests : IAsyncLifetime
{
    private const string Text = "The exercise began on 7 October, says the ministry.";
    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task EveryReadingPage_LinksToAReportAboutItself() =>
        Assert.Contains(Urls.Report("/timeline?kind=exercise"), (await _app.Client.PageAsync("/timeline?kind=exercise")).Html.Attribute("a", "href"));

    [Fact]
    public async Task Report_OfAReader_WaitsInTheQueueUntilAnEditorClosesIt()
    {
        var (status, _, location) = await _app.Client.SubmitAsync(Urls.Report("/events/steppe"), "report", ("Form.Text", Text));
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor)).Client(_app);
        var queue = (await editor.PageAsync(Urls.Review)).Html;
        var silent = await editor.SubmitAsync(Urls.Review, "[report-1]close", ("Form.Comment", ""));
        var closed = await editor.SubmitAsync(Urls.Review, "[report-1]close", ("Form.Comment", "Corrected"));

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains("Thank you", (await _app.Client.PageAsync(new Uri(new Uri("http://localhost"), location).PathAndQuery)).Html, StringComparison.Ordinal);
        Assert.Contains(Text, queue.Words(), StringComparison.Ordinal);
        Assert.Contains("href=\"/events/steppe\"", queue, StringComparison.Ordinal);
        Assert.Contains("Say what was done about it", silent.Html.Words(), StringComparison.Ordinal);
        Assert.Contains("The report is closed.", closed.Html.Words(), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync());
    }

    [Fact]
    public async Task Report_OnARecordsPage_IsCalledByItsNameAndKeptOnceClosed()
    {
        await _app.Client.SubmitAsync(Urls.Report("/events/batys?from=x"), "report", ("Form.Text", Text));
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);

        var open = (await editor.PageAsync(Urls.Review)).Html;
        await editor.SubmitAsync(Urls.Review, "[report-1]close", ("Form.Comment", "Corrected it"));
        var closed = (await editor.PageAsync(Urls.Review)).Html.Words();

        Assert.Contains("National exercise in the west", open.Words(), StringComparison.Ordinal);
        Assert.Contains(Urls.EditEvent("batys"), open.Attribute("a", "href"));
        Assert.Contains("1 closed report", closed, StringComparison.Ordinal);
        Assert.Contains(Text, closed, StringComparison.Ordinal);
        Assert.Matches("Ann closed it, .*: Corrected it", closed);
    }

    [Theory]
    [InlineData("too short")]
    [InlineData("         .          ")]
    public async Task Report_TooShort_SaysSoAndKeepsWhatWasTyped(string text)
    {
        var (_, html, _) = await _app.Client.SubmitAsync(Urls.Report("/timeline"), "report", ("Form.Text", text));

        Assert.Contains("10 to 2000 characters", html.Words(), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync());
    }

    [Fact]
    public async Task Report_OfAProgramThatFillsEverything_IsThankedAndForgotten()
    {
        var (status, _, _) = await _app.Client.SubmitAsync(Urls.Report("/timeline"), "report", ("Form.Text", Text), ("Form.Website", "http://example.org"));

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Empty(await OpenAsync());
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    [InlineData("")]
    public async Task Report_AboutAnotherSite_HasNoForm(string page) =>
        Assert.DoesNotContain("value=\"report\"", (await _app.Client.PageAsync(Urls.Report(page))).Html, StringComparison.Ordinal);

    [Fact]
    public async Task Report_TheSixthWithinTenMinutes_Is429AndKeepsWhatWasTyped()
    {
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.Redirect, (await _app.Client.SubmitAsync(Urls.Report("/timeline"), "report", ("Form.Text", Text))).Status);

        var (status, html, _) = await _app.Client.SubmitAsync(Urls.Report("/timeline"), "report", ("Form.Text", Text));

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        Assert.Contains("Too many reports", html.Words(), StringComparison.Ordinal);
        Assert.Contains(Text, html.Words(), StringComparison.Ordinal);
        Assert.Equal(5, (await OpenAsync()).Count);
    }

    private Task<IReadOnlyList<ErrorReport>> OpenAsync() => _app.Services.GetRequiredService<ReportQuery>().OpenAsync(default);
}
