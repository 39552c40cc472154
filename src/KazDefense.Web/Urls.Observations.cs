using KazDefense.Store.Observations;
using KazDefense.Web.Features.Observations;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Numbers over time.</content>
public static partial class Urls
{
    /// <summary>Numbers over time, as many as a filter selects.</summary>
    public static string Observations(ObservationFilter? filter = null) => "/observations" + ObservationQuery(filter);

    /// <summary>The same for programs; the ending <c>.csv</c> or none.</summary>
    public static string ApiObservations(ObservationFilter? filter = null, string ending = "") => "/api/observations" + ending + ObservationQuery(filter);

    private static string ObservationQuery(ObservationFilter? filter)
    {
        var query = new QueryBuilder();
        query.Add(Parameter.Actor, filter?.Actors ?? []);
        query.Add(ObservationRequest.Indicator, filter?.Indicators ?? []);
        query.Add(Parameter.Source, filter?.Sources ?? []);
        if (filter?.From is { } from)
            query.Add(Parameter.From, from.Text);
        if (filter?.To is { } to)
            query.Add(Parameter.To, to.Text);
        return query.ToString();
    }
}
