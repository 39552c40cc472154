using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Pairs;
using KazDefense.Web.Tests.Features.Partners;

namespace KazDefense.Web.Tests.Features.Pairs;

public sealed class PairDirectionTests
{
    private static readonly Actor[] Actors = [Make(1, "turkey"), Make(2, "uzbekistan"), Make(3, "erdogan", ActorKind.Person)];

    [Theory]
    [InlineData(EventKind.Training, "turkey", Role.Provider, "uzbekistan", Role.Recipient, Direction.FromFirst)]
    [InlineData(EventKind.Transfer, "uzbekistan", Role.Buyer, "turkey", Role.Supplier, Direction.FromFirst)]
    [InlineData(EventKind.Transfer, "uzbekistan", Role.Supplier, "turkey", Role.Buyer, Direction.FromSecond)]
    [InlineData(EventKind.Statement, "erdogan", Role.Proposer, "uzbekistan", Role.Addressee, Direction.FromFirst)]
    [InlineData(EventKind.Exercise, "uzbekistan", Role.Refuser, "turkey", Role.Participant, Direction.FromSecond)]
    [InlineData(EventKind.Statement, "turkey", Role.Participant, "uzbekistan", Role.Addressee, Direction.FromFirst)]
    [InlineData(EventKind.Meeting, "turkey", Role.Visitor, "uzbekistan", Role.Host, Direction.FromSecond)]
    [InlineData(EventKind.Exercise, "turkey", Role.Host, "uzbekistan", Role.Participant, Direction.Together)]
    [InlineData(EventKind.Agreement, "turkey", Role.Signatory, "uzbekistan", Role.Signatory, Direction.Together)]
    [InlineData(EventKind.Assistance, "turkey", Role.Provider, "uzbekistan", Role.Provider, Direction.Together)]
    public void Of_Roles_TellsWhoGaveAndWhoGot(EventKind kind, string one, Role role, string other, Role otherRole, Direction expected) =>
        Assert.Equal(expected, new PairDirection(Pair()).Of(Event(kind, EventStatus.Held, null, (one, role), (other, otherRole))));

    [Fact]
    public void Ledger_HoldsOffersPlansAndAgreements_NotDeedsOrRefusals()
    {
        List<EventDetail> events =
        [
            Event(EventKind.Statement, EventStatus.Proposed, "offer", ("turkey", Role.Proposer)),
            Event(EventKind.Transfer, EventStatus.Planned, null, ("turkey", Role.Supplier)),
            Event(EventKind.Agreement, EventStatus.Signed, "signed", ("turkey", Role.Signatory)),
            Event(EventKind.Agreement, EventStatus.Refused, null, ("turkey", Role.Refuser)),
            Event(EventKind.Exercise, EventStatus.Held, null, ("turkey", Role.Host)),
            Event(EventKind.Statement, EventStatus.Reported, "assessment", ("turkey", Role.Speaker)),
        ];

        var ledger = PairLedger.Of(events, new(Pair()));

        Assert.Equal(events.Take(3), ledger.Lines.Select(l => l.Promise));
        Assert.Equal(0, ledger.Answered);
    }

    [Fact]
    public void Ledger_FurtherPlans_AreSpokenOfAndNoFollowUp()
    {
        var promise = Event(EventKind.Statement, EventStatus.Proposed, "offer", ("turkey", Role.Proposer));
        var held = Link(Relation.Implements, EventKind.Exercise, EventStatus.Held);
        var refused = Link(Relation.Refuses, EventKind.Exercise, EventStatus.Refused);
        LinkRow[] plans = [Link(Relation.Follows, EventKind.Meeting, EventStatus.Planned), Link(Relation.Implements, EventKind.Transfer, EventStatus.Planned), Link(Relation.Follows, EventKind.Transfer, EventStatus.Possible)];

        var answered = Assert.Single(PairLedger.Of([promise with { Links = [held, refused, .. plans] }], new(Pair())).Lines);
        var planned = PairLedger.Of([promise with { Links = plans }], new(Pair()));

        Assert.Equal([held, refused], answered.Became);
        Assert.Equal(plans, answered.Spoken);
        Assert.Equal(0, planned.Answered);
    }

    private static LinkRow Link(Relation relation, EventKind kind, EventStatus status)
    {
        var e = SampleEvents.Make(kind, status).Event;
        return new(relation, false, null, new(e.Id, e.Record.Slug, kind, null, e.Title, e.Date, status, false, [], "tu", new(null, null, 0, 0)));
    }

    private static EventDetail Event(EventKind kind, EventStatus status, string? subtype, params (string Actor, Role Role)[] parts)
    {
        var detail = SampleEvents.Make(kind, status, subtype);
        detail.Event.Participations.AddRange(parts.Select(p => new Participation { Actor = Actors.Single(a => a.Record.Slug == p.Actor), Role = p.Role }));
        return detail;
    }

    private static PairDetail Pair()
    {
        ActorDetail[] details = [.. Actors.Take(2).Select(a => new ActorDetail(new(a, [], null, 0), [], [], [], true))];
        var shared = new PartnerDetail(
            new(1, "turkey", "Turkey", null, null, "tu", [], null, null), "uzbekistan", "Uzbekistan", details[0],
            [new("erdogan", "Erdogan", ActorKind.Person, "turkey", 1, [])], [], [], [], []);
        return new(details[0], details[1], shared, false);
    }

    private static Actor Make(int id, string slug, ActorKind kind = ActorKind.State) =>
        new() { Id = id, Record = new Domain.Records.Record { Id = id, Kind = RecordKind.Actor, Slug = slug }, Kind = kind, Name = slug };
}
