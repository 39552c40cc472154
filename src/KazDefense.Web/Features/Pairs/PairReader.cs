using KazDefense.Domain.Events;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Store.Sources;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Features.Pairs;

/// <summary>Brings together what the page of a pair shows.</summary>
public sealed class PairReader(PairQuery pairs, ReasonQuery reasons, SourceQuery sources)
{
    /// <summary>The pair in whichever order; null when either is not known.</summary>
    /// <param name="one">One actor's slug.</param>
    /// <param name="other">The other's.</param>
    /// <param name="focus">The focus that links carry on.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<PairView?> FindAsync(string one, string other, string focus, CancellationToken ct)
    {
        if (await pairs.FindAsync(one, other, ct) is not { } detail)
            return null;
        var refusals = detail.Shared.Events.Where(e => e.Event.Standing is Standing.Refusal).Select(e => e.Event.Id).ToList();
        return new(detail, new(detail.Shared, await sources.BibliographyAsync(ct)) { SeenFrom = focus }, await reasons.OfAsync(refusals, focus, ct));
    }
}
