using System.Net;
using KazDefense.TestKit;
using Microsoft.AspNetCore.TestHost;

namespace KazDefense.Web.Tests.Security;

/// <summary>Whose word counts about where a request comes from.</summary>
public sealed class ForwardedAddressTests
{
    [Theory]
    [InlineData("127.0.0.1", "198.51.100.1", "198.51.100.1")]
    [InlineData("::1", "198.51.100.1", "198.51.100.1")]
    [InlineData("127.0.0.1", "192.0.2.1, 198.51.100.1", "198.51.100.1")]
    [InlineData("127.0.0.1", "192.0.2.1, 127.0.0.1", "127.0.0.1")]
    [InlineData("203.0.113.7", "198.51.100.1", "203.0.113.7")]
    [InlineData("10.1.2.3", "198.51.100.1", "10.1.2.3")]
    public async Task Address_WithoutASetting_IsTakenFromAProxyOfThisMachineOnly(string from, string header, string expected)
    {
        // Whether or not the framework's own switch is set, which by itself trusts everybody.
        foreach (var isSwitchedOn in new[] { "true", "false" })
        {
            await using var app = new TestApp { Settings = { ["ForwardedHeaders_Enabled"] = isSwitchedOn } };
            Assert.Equal(expected, await SeenAsync(app, from, header));
        }
    }

    [Theory]
    [InlineData("10.1.2.3", "198.51.100.1")]
    [InlineData("192.0.2.9", "198.51.100.1")]
    [InlineData("127.0.0.1", "198.51.100.1")]
    [InlineData("11.1.2.3", "11.1.2.3")]
    public async Task Address_FromAProxyThatTheOperatorNames_IsTakenToo(string from, string expected)
    {
        await using var app = new TestApp { Settings = { ["Proxy:Trusted"] = "10.0.0.0/8, 192.0.2.9" } };

        Assert.Equal(expected, await SeenAsync(app, from, "198.51.100.1"));
    }

    private static async Task<string?> SeenAsync(TestApp app, string from, string header)
    {
        var context = await app.Server.SendAsync(c =>
        {
            (c.Request.Method, c.Request.Path) = ("GET", "/healthz");
            c.Connection.RemoteIpAddress = IPAddress.Parse(from);
            c.Request.Headers["X-Forwarded-For"] = header;
        });
        return context.Connection.RemoteIpAddress?.ToString();
    }
}
