using KazDefense.Domain.Records;
using KazDefense.Store.Records;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web.Features.Timeline;

/// <summary>Leads an address that asks for an actor by the name of one that was merged to the same address about the one that stays.</summary>
internal sealed class MergedActors(RequestDelegate next, RedirectQuery redirects)
{
    private static readonly string[] Names = [Parameter.Focus, Parameter.Actor, Parameter.With, Parameter.Series];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && await FollowAsync(request.Query, context.RequestAborted) is { Count: > 0 } followed)
        {
            var query = request.Query.SelectMany(p => p.Value.OfType<string>().Select(v => KeyValuePair.Create(p.Key, Names.Contains(p.Key) ? followed.GetValueOrDefault(v, v) : v)));
            context.Response.Redirect($"{request.PathBase}{request.Path}" + new QueryBuilder(query.Distinct()), permanent: true);
            return;
        }
        await next(context);
    }

    private async Task<IReadOnlyDictionary<string, string>?> FollowAsync(IQueryCollection query, CancellationToken ct)
    {
        var named = Names.SelectMany(n => query[n]).OfType<string>().Where(Slug.IsValid).Distinct().ToList();
        return named.Count == 0 ? null : await redirects.FollowAsync(RecordKind.Actor, named, ct);
    }
}
