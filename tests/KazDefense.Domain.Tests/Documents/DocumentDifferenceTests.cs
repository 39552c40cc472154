using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Tests.Documents;

public sealed class DocumentDifferenceTests
{
    public static TheoryData<string> Slugs => [.. SampleDocuments.All.Select(d => d.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Difference_OfADocumentFromItself_IsNothing(string slug)
    {
        var document = SampleDocuments.All.Single(d => d.Slug == slug);
        Assert.Empty(DocumentDifference.Between(document, document));
    }

    [Fact]
    public void Difference_WithNames_ReadsAsPeopleSpeak()
    {
        var before = SampleDocuments.Exercise;
        var after = before with { Participations = [new("turkey", Role.Observer, null, 12)], Places = [] };

        var differences = DocumentDifference.Between(before, after, (kind, slug) => $"<{slug}>");

        Assert.Contains(differences, d => d is { Label: "participants", Before: null, After: "<turkey>, observer; 12 people" });
        Assert.All(differences.Where(d => d.Label is "places"), d => Assert.StartsWith("<", d.Before, StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_OfADocument_StandInTheOrderOfReadingClaimsLast()
    {
        var labels = DocumentFields.Of(SampleDocuments.Exercise, (_, slug) => slug).Select(f => f.Label).ToList();

        Assert.True(labels.IndexOf("kind") < labels.IndexOf("title") && labels.IndexOf("title") < labels.IndexOf("date"));
        Assert.All(labels.SkipWhile(l => l != "claims"), l => Assert.Equal("claims", l));
        Assert.Contains("claims", labels);
    }

    [Fact]
    public void Difference_OfFields_NamesEachWithBothTexts()
    {
        var before = SampleDocuments.Exercise;
        var after = before with
        {
            Title = "Eagle",
            Date = EdtfDate.Parse("2012-10"),
            DateNote = null,
            IsAggregate = false,
            Exercise = before.Exercise! with { Type = "field" },
        };
        Assert.Equal(
        [
            new("title", "title", "Steppe Eagle 2012", "Eagle"),
            new("date", "date", "8–17 October 2012", "October 2012"),
            new("dateNote", "dateNote", "the year is that of the article", null),
            new("exercise/type", "exercise/type", "peacekeeping", "field"),
            new("isAggregate", "isAggregate", "yes", "no"),
        ],
        DocumentDifference.Between(before, after));
    }

    [Fact]
    public void Difference_OfLists_IsByItem()
    {
        var before = SampleDocuments.Exercise;
        var after = before with
        {
            Participations = [before.Participations[0] with { People = 600 }, before.Participations[2], new("russia", Role.Observer, null, null)],
            Places = ["almaty", "ilisky"],
        };
        Assert.Equal(
        [
            new("participants/kazakhstan/host", "participants", "kazakhstan, host; 500 people; KAZBAT", "kazakhstan, host; 600 people; KAZBAT"),
            new("participants/kazakhstan/participant", "participants", "kazakhstan, participant", null),
            new("participants/russia/observer", "participants", null, "russia, observer"),
            new("places", "places", "ilisky, almaty", "almaty, ilisky"),
        ],
        DocumentDifference.Between(before, after));
    }

    [Fact]
    public void Difference_OfAClaim_IsByFieldAndSource()
    {
        var before = SampleDocuments.Exercise;
        var after = before with { Claims = [.. before.Claims.Select(c => c.Field == "date" ? c with { Status = ClaimStatus.Conflicting, Value = "2013", Outlet = "interfax" } : c)] };
        var difference = Assert.Single(DocumentDifference.Between(before, after));
        Assert.Equal(("claims/date@article-0", "claims"), (difference.Path, difference.Label));
        Assert.Contains("paragraph 3, 0–10", difference.Before, StringComparison.Ordinal);
        Assert.Contains("citing interfax", difference.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_OfEveryKind_HasWordsForEachPart()
    {
        foreach (var document in SampleDocuments.All)
        {
            var bare = document with { Slug = "another", Claims = [] };
            Assert.All(DocumentDifference.Between(document, bare), d => Assert.False(d.Before?.Length == 0 || d.Before?.StartsWith('{') is true, d.ToString()));
        }
        var other = SampleDocuments.Place with { Coordinates = null, OtherNames = [] };
        Assert.Equal(["coordinates", "otherNames/Iliyskiy", "otherNames/Илийский"], DocumentDifference.Between(SampleDocuments.Place, other).Select(d => d.Path));
    }
}
