using System.Net;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Agreements;

public sealed class InstrumentPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/agreements/ipap-second", HttpStatusCode.OK)]
    [InlineData("/agreements/ipap-second.csv", HttpStatusCode.OK)]
    [InlineData("/agreements/ipap-fourth", HttpStatusCode.NotFound)]
    [InlineData("/agreements/ipap-fourth.csv", HttpStatusCode.NotFound)]
    [InlineData("/agreements/turkey", HttpStatusCode.NotFound)]
    [InlineData("/agreements/🦅", HttpStatusCode.NotFound)]
    [InlineData("/agreements/%27%20OR%201%3D1", HttpStatusCode.NotFound)]
    public async Task Get_Address_AnswersAsItShould(string address, HttpStatusCode expected) => Assert.Equal(expected, (await app.Client.PageAsync(address)).Status);

    [Fact]
    public async Task Get_KeyOfTenThousandLetters_IsNotFoundInWords()
    {
        var (status, html) = await app.Client.PageAsync("/agreements/" + new string('a', 7_000));

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.DoesNotContain(new string('a', 100), html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Misspelt_LeadsToTheNearestAndToTheRegister()
    {
        var links = (await app.Client.PageAsync("/agreements/ipap-secnd")).Html.Attribute("a", "href");

        Assert.Contains(Urls.Instrument("ipap-second"), links);
        Assert.Contains("/agreements", links);
    }

    [Fact]
    public async Task Get_KeyWhoseOnlyActIsWithdrawn_LeadsToWhereItWent()
    {
        await app.ChangeAsync<EventDocument>(RecordKind.Event, "kazakhstan-turkey-media-memorandum-2022", d => d, "not about defence", RecordState.Withdrawn);

        var (status, html) = await app.Client.PageAsync("/agreements/kazakhstan-turkey-media-memorandum");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(Urls.Event("kazakhstan-turkey-media-memorandum-2022"), html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Page_TwoActs_TellsBothStepsWithTheirDates()
    {
        var words = (await app.Client.PageAsync("/agreements/csto-peacekeeping-agreement")).Html.Words();

        Assert.Matches("signed 6 October 2007.*in force January 2009", words);
    }

    [Fact]
    public async Task EventPage_OfAnAct_TellsTheLineAndLeadsToTheInstrument()
    {
        var (_, html) = await app.Client.PageAsync("/events/ipap-second");

        Assert.Contains("Line of succession", html.Words(), StringComparison.Ordinal);
        Assert.Contains(Urls.Instrument("ipap-second"), html.Attribute("a", "href"));
        Assert.Contains(Urls.Instrument("ipap-third"), html.Attribute("a", "href"));
    }

    [Fact]
    public async Task EventPage_OfAnotherKind_HasNoLine() =>
        Assert.DoesNotContain("Line of succession", (await app.Client.PageAsync("/events/steppe-eagle-2009")).Html.Words(), StringComparison.Ordinal);
}
