using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Observations;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Actors;

/// <summary>What an actor's page shows.</summary>
/// <param name="Detail">The actor.</param>
/// <param name="Names">What its names rest on.</param>
/// <param name="BelongsTo">What it belongs to; where a date is asked for, only what held or may have held then.</param>
/// <param name="Members">Who belongs to it; likewise.</param>
/// <param name="Offices">Who held its offices, over all time.</param>
/// <param name="Tally">Its events by how they count.</param>
/// <param name="Events">Its first events.</param>
/// <param name="Framework">The events within this series or under this programme; null where it is neither.</param>
/// <param name="Observations">Numbers about it, each with its evidence.</param>
/// <param name="Articles">The articles that were read.</param>
/// <param name="SourceNames">The sources' short names by slug.</param>
public sealed record ActorView(
    ActorDetail Detail, RecordEvidence Names, IReadOnlyList<AffiliationView> BelongsTo, IReadOnlyList<AffiliationView> Members, IReadOnlyList<OfficeHistory> Offices,
    Tally Tally, TimelinePage Events, FirstEvents? Framework, IReadOnlyList<(ObservationDetail Row, RecordEvidence Evidence)> Observations,
    IReadOnlyList<CoveringSource> Articles, IReadOnlyDictionary<string, string> SourceNames)
{
    /// <summary>Whether any affiliation is known at all, at whatever date.</summary>
    public bool HasAffiliations => Detail.BelongsTo.Count + Detail.Members.Count > 0;
}
