using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Tests.Documents;

public sealed class DocumentMergeTests
{
    private static readonly EventDocument Before = SampleDocuments.Exercise;

    public static TheoryData<string> Slugs => [.. SampleDocuments.All.Select(d => d.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Merge_OfOneVersion_IsThatVersion(string slug)
    {
        var document = SampleDocuments.All.Single(d => d.Slug == slug);
        var merging = DocumentMerge.ThreeWay(document, document, document);
        Assert.Empty(merging.Conflicts);
        Assert.Equal(DocumentJson.Of(document), DocumentJson.Of(merging.Merged));
    }

    [Fact]
    public void Merge_OfChangesToDifferentParts_TakesBoth()
    {
        var mine = Before with { Title = "Mine", Participations = [.. Before.Participations, new("russia", Role.Observer, null, null)] };
        var theirs = Before with { Summary = "Theirs.", Participations = [.. Before.Participations.Skip(1)], Places = [.. Before.Places, "astana"], Note = null };
        var merging = DocumentMerge.ThreeWay(Before, mine, theirs);
        var merged = (EventDocument)merging.Merged;
        Assert.DoesNotContain(merging.Conflicts, c => c.Label != "claims");
        Assert.Equal(("Mine", "Theirs.", null), (merged.Title, merged.Summary, merged.Note));
        Assert.Equal(["kazakhstan/Participant", "united-states/Participant", "russia/Observer"], merged.Participations.Select(p => $"{p.Actor}/{p.Role}"));
        Assert.Equal(["ilisky", "almaty", "astana"], merged.Places);
    }

    [Fact]
    public void Merge_OfTheSameFieldChangedTwice_IsAConflictWithMineUnlessChosen()
    {
        var mine = Before with { Title = "Mine" };
        var theirs = Before with { Title = "Theirs" };
        var merging = DocumentMerge.ThreeWay(Before, mine, theirs);
        Assert.Equal([new("title", "title", Before.Title, "Mine", "Theirs")], merging.Conflicts);
        Assert.Equal("Mine", ((EventDocument)merging.Merged).Title);
        Assert.Equal("Theirs", ((EventDocument)DocumentMerge.ThreeWay(Before, mine, theirs, path => path == "title").Merged).Title);
    }

    [Fact]
    public void Merge_OfTheSameChange_IsNoConflict()
    {
        var both = Before with { Title = "Both" };
        var merging = DocumentMerge.ThreeWay(Before, both, both);
        Assert.Empty(merging.Conflicts);
        Assert.Equal("Both", ((EventDocument)merging.Merged).Title);
    }

    [Fact]
    public void Merge_OfARemovalAndAChange_IsAConflict()
    {
        var mine = Before with { Participations = [.. Before.Participations.Skip(1)] };
        var theirs = Before with { Participations = [Before.Participations[0] with { People = 7 }, .. Before.Participations.Skip(1)] };
        var conflict = Assert.Single(DocumentMerge.ThreeWay(Before, mine, theirs).Conflicts);
        Assert.Equal(("participants/kazakhstan/host", null, "kazakhstan, host; 7 people; KAZBAT"), (conflict.Path, conflict.Mine, conflict.Theirs));
    }

    [Fact]
    public void Merge_OfClaimsFromBoth_KeepsThemAll()
    {
        var mine = Before with { Claims = [.. Before.Claims, SampleDocuments.Claim("date", null, "2012-10") with { Source = "mine" }] };
        var theirs = Before with { Claims = [.. Before.Claims, SampleDocuments.Claim("date", null, "2012-10") with { Source = "theirs" }] };
        Assert.Equal(Before.Claims.Count + 2, DocumentMerge.ThreeWay(Before, mine, theirs).Merged.Claims.Count);
    }

    [Fact]
    public void Merge_OfTwoStatuses_LeavesNoClaimAcceptedForTheLosingOne()
    {
        var mine = WithStatus(EventStatus.Cancelled, "article-0");
        var theirs = WithStatus(EventStatus.Planned, "article-1");
        var merged = DocumentMerge.ThreeWay(Before, mine, theirs).Merged;
        Assert.Equal(
            [("cancelled", ClaimStatus.Accepted), ("planned", ClaimStatus.Conflicting)],
            merged.Claims.Where(c => c.Field == "status").Select(c => (c.Value, c.Status)));
    }

    [Fact]
    public void Merge_OfAClaimForWhatTheOtherRemoved_SaysThatItIsLost()
    {
        var mine = Before with { Places = ["ilisky"], Claims = [.. Before.Claims.Where(c => c.Item != "almaty")] };
        var theirs = Before with { Claims = [.. Before.Claims, SampleDocuments.Claim("places", "almaty", "almaty") with { Source = "theirs" }] };
        var merging = DocumentMerge.ThreeWay(Before, mine, theirs);
        Assert.Equal("claims/places/almaty@theirs", Assert.Single(merging.Conflicts).Path);
        Assert.DoesNotContain(merging.Merged.Claims, c => c.Item == "almaty");
    }

    private static EventDocument WithStatus(EventStatus status, string source) => Before with
    {
        Status = status,
        Claims = [.. Before.Claims.Where(c => c.Field != "status"), SampleDocuments.Claim("status", null, KazDefense.Domain.Records.Term.Of(status)) with { Source = source }],
    };
}
