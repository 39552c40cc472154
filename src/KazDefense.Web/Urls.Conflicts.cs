using KazDefense.Domain.Records;
using KazDefense.Web.Features.Conflicts;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Where the sources disagree.</content>
public static partial class Urls
{
    /// <summary>Where the sources disagree.</summary>
    public static string Conflicts(ConflictRequest? request = null) => "/conflicts" + ConflictQuery(request);

    /// <summary>The same as a table to keep; it is whole.</summary>
    public static string ConflictsCsv(ConflictRequest? request = null) => "/conflicts.csv" + ConflictQuery(request is null ? null : request with { Page = 1 });

    private static string ConflictQuery(ConflictRequest? request)
    {
        var query = new QueryBuilder();
        if (request?.Kind is { } kind)
            query.Add(Parameter.Kind, Term.Of(kind));
        if (request?.Field is { } field)
            query.Add(ConflictRequest.FieldParameter, field);
        if (request?.Source is { } source)
            query.Add(Parameter.Source, source);
        if (request is { Page: > 1 })
            query.Add(ConflictRequest.PageParameter, FormattableString.Invariant($"{request.Page}"));
        return query.ToString();
    }
}
