using System.Net;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Hosting;

public class UnknownAddressTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/events/no/such/thing")]
    [InlineData("/missing.svg")]
    public async Task UnknownAddress_AnyMethod_IsARealNotFoundPage(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("There is nothing at this address", html.Words(), StringComparison.Ordinal);
        Assert.Contains("/timeline", html.Attribute("a", "href"));
    }

    [Fact]
    public async Task UnknownApiAddress_IsAProblemNotAPage()
    {
        using var response = await app.Client.GetAsync(new Uri("/api/nothing-here", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
