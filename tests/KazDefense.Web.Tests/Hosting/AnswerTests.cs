using System.IO.Compression;
using System.Net;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Hosting;

public class AnswerTests(TestApp app) : IClassFixture<TestApp>
{
    private const long MostBytes = 60_000;

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/nothing-here")]
    [InlineData("/healthz")]
    public async Task AnyAnswer_Headers_LetABrowserRunNothing(string address)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
        var policy = string.Concat(response.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'self'; style-src 'self'; img-src 'self' data:", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", string.Concat(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", string.Concat(response.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("/healthz", "alive")]
    [InlineData("/readyz", "ready")]
    public async Task Health_RunningApp_Answers(string address, string words) => Assert.Equal((HttpStatusCode.OK, words), await app.Client.PageAsync(address));

    [Fact]
    public async Task Head_OfAPage_IsAnsweredLikeGet()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/timeline");
        using var response = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_WithItsStyle_IsSmallOnTheWire(string encoding)
    {
        var html = await SizeAsync("/timeline", encoding);
        var style = (await app.Client.PageAsync("/timeline")).Html.Attribute("link", "href")[0];

        Assert.InRange(html + await SizeAsync(style, encoding), 1, MostBytes);
    }

    [Fact]
    public async Task Style_ByItsFingerprint_MayBeKeptForEver()
    {
        var style = Assert.Single((await app.Client.PageAsync("/timeline")).Html.Attribute("link", "href"), h => h.EndsWith(".css", StringComparison.Ordinal));
        using var response = await app.Client.GetAsync(new Uri(style, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Matches(@"^/css/site\.\w+\.css$", style);
        Assert.True((await response.Content.ReadAsByteArrayAsync()).Length > 10_000);
    }

    private async Task<long> SizeAsync(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encoding);
        using var response = await app.Client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        if (response.Content.Headers.ContentEncoding.Count > 0)
            return body.Length;
        // Development serves files as they are; a published app holds them compressed.
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body);
        return compressed.Length;
    }
}
