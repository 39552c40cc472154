using KazDefense.Domain.Rules;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Timeline;

/// <summary>What an address asks for.</summary>
/// <param name="Filter">Which events; what was not understood is left out of it.</param>
/// <param name="Lanes">What the figure's lanes stand for.</param>
/// <param name="Findings">What was not understood, under the parameter's name.</param>
public sealed record TimelineRequest(TimelineFilter Filter, Lanes Lanes, IReadOnlyList<Finding> Findings);
