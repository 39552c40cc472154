using System.Text;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Api;

public sealed class CsvTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Events_AsCsv_AreARowEachWithWhatIsManyJoined()
    {
        var answer = await app.Client.GetAsync("/api/events.csv?status=ongoing&limit=1");
        Assert.Equal("text/csv; charset=utf-8; header=present", answer.Content.Headers.ContentType!.ToString());
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("slug,kind,subtype,status,deed,aggregate,title,summary,date,earliest,latest,dateText,dateBasis,participants,places,measures,plover,cameo,sources,links,version,updated", lines[0]);
        Assert.Equal(
            "unbroken-2012,exercise,joint,ongoing,true,false,Title of unbroken-2012,Summary of unbroken-2012.,2012-10-08/2012-10-17,2012-10-08,2012-10-17,8–17 October 2012,stated,"
            + "kazakhstan (host); csto (participant); adilbek-zhaksybekov (speaker),iliyskiy-range,up to 500 people (soldiers),COOPERATE-military,062,sample,,3,2026-11-22T10:00:00Z", Assert.Single(lines.Skip(1)));
    }

    [Theory]
    [InlineData("/api/events.csv", 3)]
    [InlineData("/api/events.csv?limit=1", 3)]
    [InlineData("/api/actors.csv?limit=1", 4)]
    [InlineData("/api/sources.csv", 1)]
    [InlineData("/api/observations.csv", 1)]
    public async Task Csv_IsWholeWhateverTheLimit(string address, int rows) =>
        Assert.Equal(rows, (await app.Client.GetStringAsync(address)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 727", "'+7 727")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-5", "'-5")]
    [InlineData("a,b", "\"a,b\"")]
    public async Task Cell_ThatASpreadsheetWouldRun_IsText(string cell, string written) => Assert.Contains(written, await WrittenAsync(cell), StringComparison.Ordinal);

    [Fact]
    public async Task Cell_ThatIsANumber_StaysOne() => Assert.Equal("cell\r\n-5.5\r\n", await WrittenAsync(-5.5));

    private static async Task<string> WrittenAsync(object cell)
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body }, RequestServices = new ServiceCollection().BuildServiceProvider() };
        await new CsvResult<object>("x.csv", [new("cell", c => c)], new[] { cell }.ToAsyncEnumerable()).ExecuteAsync(context);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
