using KazDefense.Domain.Events;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Shared;

/// <summary>The filters behind the numbers of a page: each selects exactly the events its number counts.</summary>
public static class CountedEvents
{
    /// <summary>Every counted event of the store, perhaps of one standing.</summary>
    public static TimelineFilter All(Standing? standing = null, string focus = "kazakhstan") => Of([], standing) with { Focus = focus };

    /// <summary>Every counted event that a state took part in, perhaps of one standing.</summary>
    public static TimelineFilter Own(string focus, Standing? standing = null) => Of([focus], standing) with { Focus = focus };

    /// <summary>Aggregates and context: shown, never counted.</summary>
    public static TimelineFilter Uncounted(params IReadOnlyList<string> parties) => new() { With = parties, Counted = false };

    /// <summary>Events both took part in, perhaps of one standing, kind or year.</summary>
    /// <param name="focus">The focus's slug.</param>
    /// <param name="partner">The partner's slug.</param>
    /// <param name="standing">The standing, or null for all.</param>
    /// <param name="kind">The kind, or null for all.</param>
    public static TimelineFilter Pair(string focus, string partner, Standing? standing = null, EventKind? kind = null) =>
        Of([partner, focus], standing) with { Focus = focus, Kinds = kind is { } k ? [k] : [] };

    /// <summary>Events of the focus with a partner of one vector, perhaps of one standing or year.</summary>
    /// <param name="focus">The focus's slug.</param>
    /// <param name="vector">The vector's slug.</param>
    /// <param name="standing">The standing, or null for all.</param>
    /// <param name="year">The year as counted, <see cref="TimelineFilter.NoYear"/> for events of no one known year, or null for all.</param>
    public static TimelineFilter Vector(string focus, string vector, Standing? standing = null, int? year = null) =>
        Of([focus], standing) with { Focus = focus, Vectors = [vector], Years = year is { } y ? [y] : [] };

    private static TimelineFilter Of(IReadOnlyList<string> parties, Standing? standing) =>
        new() { With = parties, Counted = true, Standings = standing is { } s ? [s] : [] };
}
