using System.Net;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Layout;

public class ThemeTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Theme_Chosen_StaysForEveryPage()
    {
        using var response = await app.Client.GetAsync(new Uri(Urls.Theme("dark", "/timeline?kind=exercise&from=2003"), UriKind.Relative));
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/timeline");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var page = await app.Client.SendAsync(request);

        Assert.Equal("/timeline?kind=exercise&from=2003", response.Headers.Location?.OriginalString);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["dark"], (await page.Content.ReadAsStringAsync()).Attribute("html", "data-theme"));
    }

    [Fact]
    public async Task Theme_System_ForgetsTheChoice()
    {
        using var response = await app.Client.GetAsync(new Uri(Urls.Theme("system", "/timeline"), UriKind.Relative));

        Assert.Contains("theme=;", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("timeline")]
    [InlineData("")]
    public async Task Theme_LeadingElsewhere_LeadsHome(string back)
    {
        using var response = await app.Client.GetAsync(new Uri(Urls.Theme("light", back), UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.DoesNotContain("elsewhere", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }
}
