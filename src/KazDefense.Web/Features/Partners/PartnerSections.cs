using KazDefense.Domain.Events;
using KazDefense.Store.Events;
using KazDefense.Web.Shared.Agreements;

namespace KazDefense.Web.Features.Partners;

/// <summary>The events of a partner page, each in exactly one section: what happened apart from what was hoped, refused or only said.</summary>
public sealed record PartnerSections
{
    /// <summary>Acts of agreements, grouped by instrument.</summary>
    public IReadOnlyList<Instrument> Agreements { get; private init; } = [];

    /// <summary>Exercises held.</summary>
    public IReadOnlyList<EventDetail> Exercises { get; private init; } = [];

    /// <summary>Training, transfers and assistance given.</summary>
    public IReadOnlyList<EventDetail> Help { get; private init; } = [];

    /// <summary>Troops, access, overflight and basing.</summary>
    public IReadOnlyList<EventDetail> Deployments { get; private init; } = [];

    /// <summary>Visits, talks and sessions.</summary>
    public IReadOnlyList<EventDetail> Meetings { get; private init; } = [];

    /// <summary>Membership, policy and industry.</summary>
    public IReadOnlyList<EventDetail> Ties { get; private init; } = [];

    /// <summary>Offers, plans and speculation.</summary>
    public IReadOnlyList<EventDetail> Hopes { get; private init; } = [];

    /// <summary>Refused, cancelled and withdrawn.</summary>
    public IReadOnlyList<EventDetail> Refusals { get; private init; } = [];

    /// <summary>What was said.</summary>
    public IReadOnlyList<EventDetail> Statements { get; private init; } = [];

    /// <summary>Passed on by a source that does not vouch for it, or of unknown outcome.</summary>
    public IReadOnlyList<EventDetail> Reports { get; private init; } = [];

    /// <summary>What frames cooperation but is none.</summary>
    public IReadOnlyList<EventDetail> Background { get; private init; } = [];

    /// <summary>Every event in its section.</summary>
    public IEnumerable<EventDetail> All =>
        Agreements.SelectMany(i => i.Acts).Select(a => a.Event).Concat(Exercises).Concat(Help).Concat(Deployments).Concat(Meetings)
            .Concat(Ties).Concat(Hopes).Concat(Refusals).Concat(Statements).Concat(Reports).Concat(Background);

    /// <summary>Sorts events into sections; within each they keep their order.</summary>
    public static PartnerSections Of(IReadOnlyList<EventDetail> events)
    {
        var bySection = events.ToLookup(SectionOf);
        return new()
        {
            Agreements = Instrument.Group(bySection[Section.Agreements]),
            Exercises = [.. bySection[Section.Exercises]],
            Help = [.. bySection[Section.Help]],
            Deployments = [.. bySection[Section.Deployments]],
            Meetings = [.. bySection[Section.Meetings]],
            Ties = [.. bySection[Section.Ties]],
            Hopes = [.. bySection[Section.Hopes]],
            Refusals = [.. bySection[Section.Refusals]],
            Statements = [.. bySection[Section.Statements]],
            Reports = [.. bySection[Section.Reports]],
            Background = [.. bySection[Section.Background]],
        };
    }

    private enum Section
    {
        Agreements = 1, Exercises, Help, Deployments, Meetings, Ties, Hopes, Refusals, Statements, Reports, Background,
    }

    private static Section SectionOf(EventDetail detail) => (detail.Event.Kind, detail.Event.Standing) switch
    {
        (EventKind.Context, _) => Section.Background,
        (_, Standing.Refusal) => Section.Refusals,
        (_, Standing.Hope) => Section.Hopes,
        (EventKind.Statement, _) => Section.Statements,
        // An agreement of unknown outcome still has its place among the instruments: as one whose steps nobody told.
        (EventKind.Agreement, _) => Section.Agreements,
        (_, Standing.Said) => Section.Reports,
        (EventKind.Exercise, _) => Section.Exercises,
        (EventKind.Transfer or EventKind.Training or EventKind.Assistance, _) => Section.Help,
        (EventKind.Deployment, _) => Section.Deployments,
        (EventKind.Meeting, _) => Section.Meetings,
        _ => Section.Ties,
    };
}
