using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Entries;

public sealed class EntryRoundTripTests
{
    private static readonly EntryContext Context = EntryContext.Of(new(2026, 11, 22), SampleDocuments.Facts.Records.Values);

    public static TheoryData<string> Slugs => [.. SampleDocuments.All.Select(d => d.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Document_WrittenAsEntryAndRead_IsTheSame(string slug) => AssertReadsBack(SampleDocuments.All.Single(d => d.Slug == slug));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Document_WrittenAsJsonOfItsEntry_IsTheSame(string slug)
    {
        var document = SampleDocuments.All.Single(d => d.Slug == slug);
        Assert.True(EntryJson.TryRead(document.RecordKind, EntryJson.Write(EntryWriter.Of(document)), out var entry, out var findings), string.Join('\n', findings));
        Assert.Equal(DocumentJson.Of(document), DocumentJson.Of(EntryReader.Read(entry, Context).Document!));
    }

    [Fact]
    public void Claims_ThatSayOtherwise_AreTheSame()
    {
        var sample = SampleDocuments.Exercise;
        var passages = new[] { SampleDocuments.Passage, SampleDocuments.Passage with { Paragraph = 4, Start = 7, End = 9 }, new PassageDocument(5, 0, 0, "", "") };
        AssertReadsBack(sample with
        {
            Claims = ClaimOrder.Of(
            [
                .. sample.Claims,
                SampleDocuments.Claim("status", null, "planned") with { Status = ClaimStatus.Superseded, Note = "before it began" },
                SampleDocuments.Claim("kind", null, "meeting") with { Status = ClaimStatus.Conflicting, Passages = passages },
                SampleDocuments.Claim("date", null, "2012-10") with { Cited = SampleDocuments.Told, Outlet = "interfax" },
                SampleDocuments.Claim("date", null, "2012-10-08/2012-10-17") with { Status = ClaimStatus.Conflicting },
                SampleDocuments.Claim("participants", "kazakhstan/host", "united-states/host") with { Status = ClaimStatus.Conflicting },
                SampleDocuments.Claim("measures", "troops", "about 1600 people") with { Status = ClaimStatus.Conflicting },
                SampleDocuments.Claim("places", "ilisky", "almaty") with { Status = ClaimStatus.Unverified },
                SampleDocuments.Claim("title", null, sample.Title) with { Source = "natural-earth", Passages = [], Locator = "row 7" },
            ]),
        });
    }

    [Fact]
    public void Names_ThatSourcesDisagreeAbout_AreTheSame()
    {
        var actor = SampleDocuments.Actor;
        AssertReadsBack(actor with { Claims = [.. actor.Claims.Select(c => c with { Status = ClaimStatus.Conflicting })] });
    }

    [Fact]
    public void Claim_ForANameThatBeginsAnother_IsForThatNameOnly() =>
        AssertReadsBack(SampleDocuments.Actor with { Claims = [SampleDocuments.Claim("names", "Kazakhstan", "Kazakhstan")] });

    [Fact]
    public void Claims_OfOnePassage_BecomeOneEntryForAllTheirFields()
    {
        var claim = Assert.Single(EntryWriter.Of(SampleDocuments.Exercise).Claims);
        Assert.Equal(ProvableValues.Of(SampleDocuments.Exercise).Select(v => v.Path), claim.For);
        Assert.Null(claim.Value);
    }

    [Fact]
    public void Claim_WithoutValue_FollowsTheRecord()
    {
        var entry = (EventEntry)EntryWriter.Of(SampleDocuments.Exercise);
        entry.Status = "Cancelled";
        var read = EntryReader.Read(entry, Context).Document!;
        Assert.Contains(read.Claims, c => c is { Field: "status", Value: "cancelled" });
        Assert.Equal(EventStatus.Cancelled, ((EventDocument)read).Status);
    }

    private static void AssertReadsBack(RecordDocument document)
    {
        var reading = EntryReader.Read(EntryWriter.Of(document), Context);
        Assert.Empty(reading.Findings);
        Assert.Equal(DocumentJson.Of(document), DocumentJson.Of(reading.Document!));
    }
}
