using KazDefense.Store.Observations;
using KazDefense.Web.Features.Timeline;

namespace KazDefense.Web.Features.Observations;

/// <summary>Which observations an address asks for: the page's and the API's.</summary>
internal static class ObservationRequest
{
    /// <summary>The indicators asked for.</summary>
    public const string Indicator = "indicator";

    /// <summary>Reads what an address narrows by; what is wrong is added to its findings.</summary>
    public static ObservationFilter Filter(QueryValues values, DateOnly today) => new()
    {
        Actors = values.Slugs(Parameter.Actor),
        Indicators = values.Slugs(Indicator),
        Sources = values.Slugs(Parameter.Source),
        From = values.Date(Parameter.From, today),
        To = values.Date(Parameter.To, today),
    };
}
