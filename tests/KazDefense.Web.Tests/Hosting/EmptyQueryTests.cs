using KazDefense.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace KazDefense.Web.Tests.Hosting;

public class EmptyQueryTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/timeline", "?q=&with=russia", "/timeline?with=russia")]
    [InlineData("//evil.example/", "?x=", "/evil.example/")]
    [InlineData("///evil.example/", "?x=", "/evil.example/")]
    [InlineData("////evil.example/", "?x=", "/evil.example/")]
    [InlineData("/\\evil.example/", "?x=", "/evil.example/")]
    [InlineData("/\\/\\/evil.example/", "?x=", "/evil.example/")]
    public async Task EmptyField_AnyAddress_LeadsWithinThisSite(string path, string query, string expected)
    {
        var answer = await app.Server.SendAsync(c => (c.Request.Method, c.Request.Path, c.Request.QueryString) = ("GET", path, new QueryString(query)));

        Assert.Equal((StatusCodes.Status302Found, expected), (answer.Response.StatusCode, answer.Response.Headers.Location.ToString()));
    }
}
