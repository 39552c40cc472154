using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Features.Pairs;

/// <summary>What the page of a pair shows.</summary>
/// <param name="Detail">Everything between the two.</param>
/// <param name="Shared">The same, as partner pages show it.</param>
/// <param name="Refusals">The refusals with the reasons given for each.</param>
public sealed record PairView(PairDetail Detail, PartnerView Shared, IReadOnlyList<Explained> Refusals)
{
    /// <summary>Who gave and who got.</summary>
    public PairDirection Direction { get; } = new(Detail);

    /// <summary>What was promised, and what became of it.</summary>
    public PairLedger Ledger => field ??= PairLedger.Of(Shared.Detail.Events, Direction);

    /// <summary>The one whose slug comes first.</summary>
    public Actor First => Detail.First.Row.Actor;

    /// <summary>The other.</summary>
    public Actor Second => Detail.Second.Row.Actor;

    /// <summary>Whether no source tells of anything that both took part in.</summary>
    public bool IsEmpty => Shared.Detail.Events.Count == 0;

    /// <summary>The articles that say they report on this pair.</summary>
    public IReadOnlyList<Source> Covering { get; } = [.. Shared.Articles.Where(a => CoverageGaps.Covers(a, Detail.First.Row.Actor.Record.Slug, Detail.Second.Row.Actor.Record.Slug))];

    /// <summary>Every claim the page shows evidence of.</summary>
    public IEnumerable<ClaimRow> Claims => Shared.Claims.Concat(Refusals.SelectMany(r => r.Reasons.SelectMany(x => x.Statement.Claims).Concat(r.Event.Claims)));

    /// <summary>Training, transfers and help of a direction.</summary>
    public IReadOnlyList<EventDetail> Given(Direction direction) => [.. Shared.Sections.Help.Where(e => Direction.Of(e) == direction)];

    /// <summary>A side's name as a sentence needs it: who gives, who gets.</summary>
    public (string From, string To) Names(Direction direction) => direction is Pairs.Direction.FromSecond ? (Second.Name, First.Name) : (First.Name, Second.Name);

    /// <summary>The partner page on the same two, or null where neither is a state that can be the focus.</summary>
    public string? PartnerAddress(IReadOnlyCollection<string> foci)
    {
        var (focus, partner) = (Shared.Detail.Focus, Shared.Slug);
        return foci.Contains(focus) && Shared.Detail.Actor.IsPartner && !IsEmpty ? Urls.Partner(partner, focus) : null;
    }

    /// <summary>How many counted events have a standing.</summary>
    public int Counted(Standing standing) => Shared.Kinds.Of(standing);
}
