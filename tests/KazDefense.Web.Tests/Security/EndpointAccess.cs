using System.Text.RegularExpressions;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace KazDefense.Web.Tests.Security;

/// <summary>Who an endpoint of the running app says may use it.</summary>
/// <param name="Method">One method it answers, or <c>*</c>.</param>
/// <param name="Route">Its address as it was declared.</param>
/// <param name="Policy"><c>anyone</c>, the name of a policy, or what it failed to say.</param>
/// <param name="IsFile">Whether it is a file of the site's own, of which there are many under changing names.</param>
internal sealed partial record EndpointAccess(string Method, string Route, string Policy, bool IsFile)
{
    public const string Anyone = "anyone";
    public const string Undeclared = "NOTHING DECLARED";

    /// <summary>Every endpoint of an app, once for each method.</summary>
    public static IReadOnlyList<EndpointAccess> Of(EndpointDataSource source) =>
        [.. source.Endpoints.OfType<RouteEndpoint>().SelectMany(Of).Distinct().OrderBy(e => e.Route, StringComparer.Ordinal).ThenBy(e => e.Method, StringComparer.Ordinal)];

    /// <summary>As the approved list has it.</summary>
    public string Line => $"{Method} {Route} → {Policy}";

    /// <summary>An address that leads to it.</summary>
    public string Example => "/" + Parameter().Replace(Route, m => m.Value.Contains("path", StringComparison.Ordinal) ? "somewhere/else" : "nothing").TrimStart('/');

    private static IEnumerable<EndpointAccess> Of(RouteEndpoint endpoint)
    {
        var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"];
        return methods.Where(m => m != "HEAD").Select(m => new EndpointAccess(m, route, Declared(endpoint), endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null));
    }

    private static string Declared(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return Anyone;
        var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy ?? "(no name)").Distinct().Order(StringComparer.Ordinal).ToList();
        // A policy that nobody defined would fail only when somebody asks.
        return named.Count == 0 ? Undeclared : string.Join(" and ", named.Select(n => Policies.All.Contains(n) ? n : $"UNKNOWN {n}"));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
