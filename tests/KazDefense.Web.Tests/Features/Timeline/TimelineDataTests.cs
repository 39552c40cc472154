using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Timeline;

public class TimelineDataTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Csv_AllEvents_HasHeaderAndARowForEach()
    {
        using var response = await app.Client.GetAsync(new Uri("/timeline.csv?limit=5", UriKind.Relative));
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("slug,kind,subtype,status,standing,counted,title,date,", lines[0], StringComparison.Ordinal);
        Assert.Equal(SampleStore.Events + 1, lines.Length);
        Assert.Equal("partnership,membership,,in-force,deed,true,Kazakhstan joins a partnership,1994-05/..,1994-05-01,,since May 1994,nato,ea,sample-2003,", lines[1][..^3]);
    }

    [Fact]
    public async Task Csv_TitleThatIsAFormula_IsDefused()
    {
        var (_, csv) = await app.Client.PageAsync("/timeline.csv?q=hyperlink");

        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\")", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/timeline.csv")]
    [InlineData("/timeline.svg")]
    public async Task Data_BadOrUnknownValue_AnswersProblemDetails(string path)
    {
        foreach (var (query, parameter) in new[] { ("?kind=exercize", "kind"), ("?with=turkei", "with") })
        {
            using var response = await app.Client.GetAsync(new Uri(path + query, UriKind.Relative));

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.Contains("Did you mean", problem.RootElement.GetProperty("errors").GetProperty(parameter)[0].GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Svg_SomeEvents_IsAFigureOfItsOwn()
    {
        using var response = await app.Client.GetAsync(new Uri("/timeline.svg?kind=exercise", UriKind.Relative));
        var svg = XDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("style-src 'unsafe-inline'", string.Concat(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("4 events by vector", svg.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("from 2 sources of 2003–2012", svg.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Svg_NoEvents_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync("/timeline.svg?kind=policy&with=turkey")).Status);
}
