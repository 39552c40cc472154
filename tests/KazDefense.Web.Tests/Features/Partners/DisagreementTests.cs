using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Actors;
using KazDefense.Store.Claims;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Tests.Features.Partners;

public sealed class DisagreementTests
{
    [Fact]
    public void Of_ConflictingDate_HoldsBothValues()
    {
        var found = Assert.Single(Disagreement.Of(Partner(SampleEvents.Claim("date", "2010-01-20"), SampleEvents.Claim("date", "[..2010-01-19]", ClaimStatus.Conflicting), SampleEvents.Claim("kind", "meeting"))));

        Assert.Equal(("date", "2010-01-20", "[..2010-01-19]"), (found.Field, Assert.Single(found.Shown).Value, Assert.Single(found.Others).Value));
    }

    [Fact]
    public void Of_RivalParticipant_StandsAgainstAllThatIsAccepted()
    {
        var found = Assert.Single(Disagreement.Of(Partner(
            SampleEvents.Claim("participants", "turkey/host", item: "turkey/host"),
            SampleEvents.Claim("participants", "china/host", ClaimStatus.Conflicting, item: "china/host"))));

        Assert.Equal("turkey/host", Assert.Single(found.Shown).Value);
    }

    [Fact]
    public void Of_SupersededClaim_IsNoDisagreement() =>
        Assert.Empty(Disagreement.Of(Partner(SampleEvents.Claim("status", "held"), SampleEvents.Claim("status", "planned", ClaimStatus.Superseded))));

    private static PartnerDetail Partner(params ClaimRow[] claims)
    {
        var actor = new Actor { Id = 1, Record = new Domain.Records.Record { Id = 1, Kind = RecordKind.Actor, Slug = "turkey" }, Kind = ActorKind.State, Name = "Turkey" };
        return new(
            new PartnerRow(1, "turkey", "Turkey", null, null, "tu", [], null, null), "kazakhstan", "Kazakhstan",
            new ActorDetail(new ActorRow(actor, [], "tu", 1), [], [], [], true), [], [SampleEvents.Make(EventKind.Meeting, EventStatus.Held, claims: claims)], [], [], []);
    }
}
