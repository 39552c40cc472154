using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Web.Features.Registers;

namespace KazDefense.Web.Tests.Features.Registers;

public sealed class DisputedClaimsTests
{
    [Fact]
    public void Of_OneSourceThatSaysBoth_IsNoDisagreementOfSources() =>
        Assert.True(Assert.Single(DisputedClaims.Of([Claim("status", ClaimStatus.Accepted, "one"), Claim("status", ClaimStatus.Conflicting, "one")])).IsOneSource);

    [Fact]
    public void Of_TwoSources_IsADisagreement_AlsoBesideOneThatWavers()
    {
        var disputed = DisputedClaims.Of(
        [
            Claim("status", ClaimStatus.Accepted, "one"), Claim("status", ClaimStatus.Conflicting, "one"),
            Claim("date", ClaimStatus.Accepted, "one"), Claim("date", ClaimStatus.Conflicting, "two"),
        ]);

        Assert.Equal([(false, "date"), (true, "status")], disputed.Select(d => (d.IsOneSource, d.Claims.Single().Field)));
    }

    [Fact]
    public void Of_NothingAccepted_IsNotSaidToComeFromOneSource() =>
        Assert.False(Assert.Single(DisputedClaims.Of([Claim("status", ClaimStatus.Conflicting, "one")])).IsOneSource);

    private static ClaimRow Claim(string field, ClaimStatus status, string source) =>
        new(field, null, status.ToString(), status, source, source, EdtfDate.Parse("2010"), null, null, [], null, null, null, null, null);
}
