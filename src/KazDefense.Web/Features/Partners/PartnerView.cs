using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Partners;

/// <summary>What the page of one partner shows.</summary>
/// <param name="Detail">Everything between the focus and the partner.</param>
/// <param name="Sources">Every source, by date.</param>
public sealed record PartnerView(PartnerDetail Detail, IReadOnlyList<Source> Sources)
{
    /// <summary>The events, each in one section.</summary>
    public PartnerSections Sections { get; } = PartnerSections.Of(Detail.Events);

    /// <summary>Counted events by kind and standing.</summary>
    public KindTable Kinds { get; } = KindTable.Of(Detail.Row.Counts);

    /// <summary>What does not agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; } = Disagreement.Of(Detail);

    /// <summary>The sources behind the events.</summary>
    public IReadOnlyList<PartnerSource> Behind { get; } = PartnerSource.Of(Detail.Events);

    /// <summary>Short names of sources by slug.</summary>
    public IReadOnlyDictionary<string, string> SourceNames { get; } = SourceNaming.Of(Sources);

    /// <summary>The articles read.</summary>
    public IReadOnlyList<Source> Articles { get; } = [.. Sources.Where(s => s.Type is SourceType.Article)];

    /// <summary>How many of the events listed are aggregates or context: shown, not counted.</summary>
    public int Uncounted { get; } = Detail.Events.Count(e => !e.Event.IsCounted);

    /// <summary>Whether the page lists only the first of more events.</summary>
    public bool IsCut => Detail.Events.Count >= PartnerQuery.MaxEvents;

    /// <summary>The focus that links carry on.</summary>
    public string SeenFrom { get; init; } = Detail.Focus;

    /// <summary>The partner's slug.</summary>
    public string Slug => Detail.Row.Slug;

    /// <summary>The partner's name.</summary>
    public string Name => Detail.Row.Name;

    /// <summary>The class of the partner's colour.</summary>
    public string Token => Detail.Row.VectorToken;

    /// <summary>Every claim the page shows evidence of.</summary>
    public IEnumerable<ClaimRow> Claims => Detail.Events.SelectMany(e => e.Claims)
        .Concat(Detail.Actor.Claims)
        .Concat(Detail.Actor.BelongsTo.Concat(Detail.Actor.Members).Concat(Detail.Related.SelectMany(r => r.Affiliations)).SelectMany(a => a.Claims))
        .Concat(Detail.Observations.SelectMany(o => o.Claims));

    /// <summary>The whole event of a row, or null where the page does not list it.</summary>
    public EventDetail? Find(EventRow? row) => row is null ? null : Detail.Events.FirstOrDefault(e => e.Event.Id == row.Id);

    /// <summary>Events both take part in, perhaps of one standing or kind.</summary>
    public Store.Timelines.TimelineFilter Counted(Standing? standing = null, EventKind? kind = null) => CountedEvents.Pair(Detail.Focus, Slug, standing, kind) with { Focus = SeenFrom };
}
