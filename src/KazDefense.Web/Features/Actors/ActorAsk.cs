using KazDefense.Domain.Dates;
using KazDefense.Web.Features.Timeline;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Actors;

/// <summary>The date at which an actor's page is asked who belonged to what.</summary>
/// <param name="Typed">What was typed, or null.</param>
/// <param name="Date">The date, or null where none is asked for or it was not understood.</param>
/// <param name="Problem">What was not understood, or null.</param>
public sealed record ActorAsk(string? Typed, EdtfDate? Date, string? Problem)
{
    private const int LongestShown = 100;

    /// <summary>Reads a query string.</summary>
    /// <param name="query">Its names and values.</param>
    /// <param name="today">The day that words like “last year” are counted from.</param>
    public static ActorAsk Bind(IEnumerable<KeyValuePair<string, StringValues>> query, DateOnly today)
    {
        var pairs = query.ToList();
        var values = new QueryValues(pairs);
        var date = values.Date(Urls.OnParameter, today);
        var typed = pairs.Where(p => p.Key == Urls.OnParameter).SelectMany(p => p.Value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
        var problem = values.Findings.Count > 0 ? string.Join(" ", values.Findings.Select(f => f.Message)) : null;
        return new(typed is { Length: > LongestShown } ? typed[..LongestShown] : typed, problem is null ? date : null, problem);
    }
}
