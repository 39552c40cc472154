using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;

namespace KazDefense.Store.Tests.Claims;

public sealed class DisputeTests
{
    [Fact]
    public void Among_RivalName_StandsOnlyAgainstNamesOfItsSort()
    {
        ClaimRow[] claims = [Claim("CORF", ClaimStatus.Conflicting), Claim("KSOR", ClaimStatus.Accepted), Claim("Collective Forces", ClaimStatus.Accepted)];

        var found = Assert.Single(Dispute.Among(claims, c => c.Value.Contains(' ', StringComparison.Ordinal) ? "official" : "acronym"));

        Assert.Equal(["KSOR"], found.Accepted.Select(c => c.Value));
        Assert.Equal(["CORF"], found.Others.Select(c => c.Value));
    }

    [Fact]
    public void Among_ConflictOfAValueThatNothingIsAcceptedOf_HasNothingAccepted() =>
        Assert.Empty(Assert.Single(Dispute.Among([Claim("CORF", ClaimStatus.Conflicting)])).Accepted);

    [Fact]
    public void Among_ClaimsThatAgree_IsNoDispute() => Assert.Empty(Dispute.Among([Claim("KSOR", ClaimStatus.Accepted), Claim("KSOR", ClaimStatus.Superseded)]));

    private static ClaimRow Claim(string name, ClaimStatus status) =>
        new("names", name, name, status, "article-000", "Title", EdtfDate.Parse("2010-02"), null, null, [], null, null, null, null, null);
}
