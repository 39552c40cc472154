using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;

namespace KazDefense.TestKit;

internal sealed record SampleEvent(string Slug, EventKind Kind, EventStatus Status, string Date, string Title, string Source, params string[] Parties)
{
    public bool IsAggregate { get; init; }

    public bool IsDisputed { get; init; }
}

internal sealed record SampleSource(string Slug, string Title, string? Author, string Date, string Years);

/// <summary>The invented facts of <see cref="SampleStore"/>.</summary>
internal static class SampleEvents
{
    public static IReadOnlyList<(string Slug, string Name, ActorKind Kind)> Actors { get; } =
    [
        ("kazakhstan", "Kazakhstan", ActorKind.State), ("turkey", "Türkiye", ActorKind.State), ("united-states", "United States", ActorKind.State),
        ("russia", "Russia", ActorKind.State), ("nato", "NATO", ActorKind.Organisation), ("csto", "CSTO", ActorKind.Organisation),
        ("minister", "Minister of Türkiye", ActorKind.Person),
    ];

    public static IReadOnlyList<(string Slug, string Name, string Token, string[] Members)> Vectors { get; } =
    [
        ("euro-atlantic", "Euro-Atlantic", "ea", ["united-states", "nato"]), ("russia-csto-cis", "Russia, CSTO, CIS", "ru", ["russia", "csto"]),
        ("china-sco", "China, SCO", "cn", []), ("turkic", "Turkic", "tu", ["turkey"]),
    ];

    public static IReadOnlyList<SampleSource> Sources { get; } =
    [
        new("sample-2003", "Looking West & East", "Ann <b>Reporter</b>", "2003-07-16", "1994/2003"),
        new("sample-2012", "Looking Back", "Ben Writer", "2012-10-17", "2006/2012"),
    ];

    public static IReadOnlyList<SampleEvent> All { get; } =
    [
        new("partnership", EventKind.Membership, EventStatus.InForce, "1994-05/..", "Kazakhstan joins a partnership", "sample-2003", "kazakhstan", "nato"),
        new("training-abroad", EventKind.Training, EventStatus.Completed, "2001", "Seventeen officers train abroad", "sample-2003", "kazakhstan", "united-states"),
        new("mine-clearing", EventKind.Deployment, EventStatus.Completed, "2003~/2008", "Engineers clear mines", "sample-2003", "kazakhstan", "united-states"),
        new("ministers-meet", EventKind.Meeting, EventStatus.Held, "2003-03", "Defence ministers meet", "sample-2003", "kazakhstan", "nato"),
        new("batys", EventKind.Exercise, EventStatus.Held, "2003-04", "National exercise in the west", "sample-2003", "kazakhstan"),
        new("exercises-offered", EventKind.Statement, EventStatus.Proposed, "2003-07", "Joint training exercises are offered", "sample-2003", "kazakhstan", "nato"),
        new("helicopters", EventKind.Transfer, EventStatus.Planned, "2003-07/..", "Helicopters are to be delivered", "sample-2003", "kazakhstan", "united-states"),
        new("five-year-plan", EventKind.Agreement, EventStatus.Signed, "[..2003-07-16]", "Five-year plan of cooperation", "sample-2003", "kazakhstan", "united-states") { IsDisputed = true },
        new("navy-objection", EventKind.Statement, EventStatus.Reported, "[..2003-07-16]", "Russia objects to a navy", "sample-2003", "kazakhstan", "russia"),
        new("peacekeepers-agreed", EventKind.Agreement, EventStatus.Signed, "2007-10-06", "Agreement on peacekeepers", "sample-2012", "kazakhstan", "csto"),
        new("air-defence", EventKind.Transfer, EventStatus.Signed, "2008-03-02", "Air defence contract", "sample-2012", "kazakhstan", "russia"),
        new("steppe", EventKind.Exercise, EventStatus.Held, "2009", "Peacekeeping exercise on the steppe", "sample-2012", "kazakhstan", "nato", "united-states"),
        new("exercise-refused", EventKind.Exercise, EventStatus.Refused, "2009-05-06", "Exercise is refused at short notice", "sample-2012", "kazakhstan", "nato"),
        new("clinton", EventKind.Meeting, EventStatus.Held, "[2009-05-04..2009-05-07]", "Talks between foreign ministers", "sample-2012", "kazakhstan", "united-states"),
        new("brigade-advice", EventKind.Assistance, EventStatus.Ongoing, "[..2009-05-15]", "Advice on building a brigade", "sample-2012", "kazakhstan", "turkey"),
        new("strategic-partnership", EventKind.Agreement, EventStatus.Signed, "2009-10-22", "Treaty of strategic partnership", "sample-2012", "kazakhstan", "turkey"),
        new("visit-2010", EventKind.Meeting, EventStatus.Held, "2010-01-20", "Minister of Türkiye visits", "sample-2012", "kazakhstan", "minister"),
        new("offer-2010", EventKind.Statement, EventStatus.Proposed, "2010-01-20", "Offer of joint exercises", "sample-2012", "kazakhstan", "turkey"),
        new("free-equipment", EventKind.Transfer, EventStatus.Completed, "[..2010-02~]", "Equipment is given free of charge", "sample-2012", "kazakhstan", "turkey"),
        new("naval-base", EventKind.Industry, EventStatus.Ongoing, "[..2010-02~]", "A naval base is built", "sample-2012", "kazakhstan", "turkey"),
        new("many-meetings", EventKind.Meeting, EventStatus.Held, "2001/2012", "A series of meetings", "sample-2012", "kazakhstan", "nato") { IsAggregate = true },
        new("doctrine", EventKind.Policy, EventStatus.InForce, "2011-10-11", "Military doctrine", "sample-2012", "kazakhstan"),
        new("war-next-door", EventKind.Context, EventStatus.Ongoing, "2001-10/..", "War in a neighbouring state", "sample-2012", "united-states"),
        new("autumn-exercise", EventKind.Exercise, EventStatus.Ongoing, "2012-10-08/2012-10-17", "CSTO peacekeeping exercise", "sample-2012", "kazakhstan", "csto"),
        new("plan-cancelled", EventKind.Meeting, EventStatus.Cancelled, "[..2012-10-17]", "Naval topics are taken off the agenda", "sample-2012", "kazakhstan", "nato"),
        new("formula-title", EventKind.Statement, EventStatus.Reported, "2012-04?", "=HYPERLINK(\"x\") & <script>alert(1)</script>", "sample-2012", "kazakhstan", "united-states"),
    ];
}
