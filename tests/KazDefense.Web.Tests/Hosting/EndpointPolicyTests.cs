using System.Net;
using KazDefense.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Hosting;

public class EndpointPolicyTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public void Endpoints_All_SayWhoMayUseThem()
    {
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, e => Assert.True(
            e.Metadata.GetMetadata<IAllowAnonymous>() is not null || e.Metadata.GetMetadata<IAuthorizeData>() is not null,
            $"{e.DisplayName} does not say who may use it: add .AllowAnonymous() or .RequireAuthorization(…)."));
    }

    [Fact]
    public async Task FallbackPolicy_NothingSaid_DeniesStrangers()
    {
        var policy = await app.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var nobody = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());

        Assert.False((await app.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(nobody, policy!)).Succeeded);
    }

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
