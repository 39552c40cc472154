using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;

namespace KazDefense.Domain.Tests.Documents;

public sealed class ReferenceChangeTests
{
    [Theory]
    [InlineData(100, 250, 250)]
    [InlineData(100, null, 100)]
    [InlineData(null, 250, 250)]
    public void Event_ThatNamesBoth_KeepsWhatItSaysOfTheOneThatStays(int? ofMerged, int? ofKept, int? expected)
    {
        var document = SampleDocuments.Plain(EventKind.Exercise) with
        {
            Participations = [new("dup-p", Role.Participant, "of the one that goes", ofMerged), new("kazakhstan", Role.Host, null, null), new("dup-r", Role.Participant, null, ofKept)],
        };

        var changed = (EventDocument)ReferenceChange.OfActor(document, "dup-p", "dup-r");

        Assert.Equal([new("dup-r", Role.Participant, "of the one that goes", expected), new("kazakhstan", Role.Host, null, null)], changed.Participations);
    }

    [Fact]
    public void Event_LinkedToBoth_KeepsWhatItSaysOfTheOneThatStays()
    {
        var document = SampleDocuments.Plain(EventKind.Exercise) with { Links = [new(Relation.Follows, "dup-p", "a year later"), new(Relation.Follows, "dup-r", "two years later")] };
        Assert.Equal([new(Relation.Follows, "dup-r", "two years later")], ReferenceChange.OfEvent(document, "dup-p", "dup-r").Links);
    }
}
