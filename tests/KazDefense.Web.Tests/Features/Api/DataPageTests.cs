using System.Net;
using KazDefense.Web.Features.Api;

namespace KazDefense.Web.Tests.Features.Api;

public sealed class DataPageTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("/api")]
    [InlineData("/api/")]
    public async Task Page_OfTheData_NamesEveryFilterAndTheLicence(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(ApiParameters.Events.Concat(ApiParameters.Actors).Concat(ApiParameters.Observations), p => Assert.Contains($"<code>{p.Name}</code>", html, StringComparison.Ordinal));
        Assert.Contains("Licence", html.Words(), StringComparison.Ordinal);
    }
}
