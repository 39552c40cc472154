using System.Net;
using System.Runtime.CompilerServices;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Security;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Security;

/// <summary>Who may reach what: every endpoint and page of the running app, asked of the endpoints themselves and by asking them.</summary>
public class EndpointAccessTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AccountRole?[] Everybody = [null, .. Enum.GetValues<AccountRole>().Select(r => (AccountRole?)r)];

    [Fact]
    public void Endpoints_All_AreOnTheApprovedListWithTheirPolicy()
    {
        var lines = Endpoints(app).Where(e => !e.IsFile).Select(e => e.Line).Distinct().ToList();
        var (approved, received) = (Beside("Endpoints.approved.txt"), Beside("Endpoints.received.txt"));
        var known = File.Exists(approved) ? File.ReadAllLines(approved) : [];
        if (known.SequenceEqual(lines))
        {
            File.Delete(received);
            return;
        }
        File.WriteAllLines(received, lines);
        Assert.Fail($"""
            Who may reach what is not as approved.
            New or changed: {string.Join("; ", lines.Except(known))}
            Gone: {string.Join("; ", known.Except(lines))}
            To accept it: mv '{received}' '{approved}'
            """);
    }

    [Fact]
    public void Endpoints_All_SayWhoMayUseThem() =>
        Assert.All(Endpoints(app), e => Assert.True(
            e.Policy == EndpointAccess.Anyone || Policies.All.Contains(e.Policy),
            $"{e.Line}: add [Authorize(Policy = Policies.…)] to the page, or .RequireAuthorization(Policies.…) or .AllowAnonymous() to the endpoint."));

    [Fact]
    public void Files_OfTheSite_AreForEveryone() => Assert.All(Endpoints(app).Where(e => e.IsFile), e => Assert.Equal(EndpointAccess.Anyone, e.Policy));

    [Fact]
    public void Endpoint_ThatSaysNothing_IsFoundOut()
    {
        var silent = new DefaultEndpointDataSource(new RouteEndpointBuilder(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/silent"), 0).Build());

        Assert.Equal("* /silent → " + EndpointAccess.Undeclared, Assert.Single(EndpointAccess.Of(silent)).Line);
    }

    [Fact]
    public async Task FallbackPolicy_NothingSaid_DeniesStrangers()
    {
        var policy = await app.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var nobody = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());

        Assert.False((await app.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(nobody, policy!)).Succeeded);
    }

    [Fact]
    public async Task Endpoints_AskedByEverybody_AnswerAsTheirPolicySays() => await AskAsync(app, ReadingAccess.Anonymous);

    [Fact]
    public async Task Endpoints_WhereReadingAsksForAnAccount_AnswerAsTheirPolicySays()
    {
        await using var closed = new TestApp { Settings = { ["Access:Reading"] = "signed-in" } };
        await ((IAsyncLifetime)closed).InitializeAsync();

        await AskAsync(closed, ReadingAccess.SignedIn);
    }

    private static async Task AskAsync(TestApp app, ReadingAccess reading)
    {
        var wrong = new List<string>();
        foreach (var role in Everybody)
        {
            var somebody = role is { } asked ? await SignedIn.AsAsync(app.Services, asked) : null;
            using var person = somebody?.Client(app) ?? app.CreateDefaultClient();
            using var script = somebody is null ? app.CreateDefaultClient() : await somebody.ScriptAsync(app);
            foreach (var endpoint in Endpoints(app).Where(e => !e.IsFile))
            {
                var expected = endpoint.Policy == EndpointAccess.Anyone || Policies.Allows(endpoint.Policy, role, reading);
                using var response = await SendAsync(IsForScripts(endpoint) ? script : person, endpoint);
                if (IsRefusal(response, endpoint) == expected)
                    wrong.Add($"{role?.ToString() ?? "a stranger"}: {endpoint.Line} answered {(int)response.StatusCode} {response.Headers.Location}");
            }
        }
        Assert.Equal([], wrong);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, EndpointAccess endpoint)
    {
        var request = new HttpRequestMessage(new HttpMethod(endpoint.Method is "*" ? "GET" : endpoint.Method), endpoint.Example);
        if (endpoint.Method is not ("GET" or "*"))
            request.Content = new FormUrlEncodedContent([]);
        return client.SendAsync(request);
    }

    // Under /api a cookie may read but not write.
    private static bool IsForScripts(EndpointAccess endpoint) =>
        endpoint.Route.StartsWith("/api/", StringComparison.Ordinal) || (endpoint.Route is "/api" && endpoint.Method is not "GET");

    private static bool IsRefusal(HttpResponseMessage response, EndpointAccess endpoint)
    {
        if (response.StatusCode is HttpStatusCode.Unauthorized)
            return true;
        if (response.StatusCode is HttpStatusCode.Forbidden)
            return endpoint.Route != Urls.Denied;
        return response.StatusCode is HttpStatusCode.Redirect && response.Headers.Location!.ToString() is { } there
            && endpoint.Policy != EndpointAccess.Anyone
            && (there.Contains(Urls.SignIn(), StringComparison.Ordinal) || there.Contains(Urls.Denied, StringComparison.Ordinal));
    }

    private static IReadOnlyList<EndpointAccess> Endpoints(TestApp app) => EndpointAccess.Of(app.Services.GetRequiredService<EndpointDataSource>());

    private static string Beside(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, name);
}
