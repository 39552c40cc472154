using KazDefense.Domain.Entries;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Entries;

public sealed class ClaimNeedsTests
{
    [Fact]
    public void Needs_OfWhatIsProven_AreNone() => Assert.All(SampleDocuments.All, d =>
    {
        Assert.Empty(ClaimNeeds.Of(d));
        Assert.Empty(ClaimNeeds.Of(EntryWriter.Of(d)));
    });

    [Fact]
    public void Needs_OfADocumentAndOfItsEntry_AreTheSame() => Assert.All(SampleDocuments.All, d =>
        Assert.Equal(ClaimNeeds.Of(d with { Claims = [] }).Order(), ClaimNeeds.Of(EntryWriter.Of(d with { Claims = [] })).Order()));

    [Fact]
    public void Needs_OfHalfAnEntry_AreThoseOfWhatIsTyped()
    {
        var entry = EntryReaderTests.Typed();
        entry.Summary = null;
        entry.Status = null;
        entry.Claims[0].For = ["kind", "participants"];
        entry.Claims.Add(new() { For = ["date"], Status = "conflicting", Value = "2011" });
        Assert.Equal(["date", "measures/us-troops"], ClaimNeeds.Of(entry));
    }
}
