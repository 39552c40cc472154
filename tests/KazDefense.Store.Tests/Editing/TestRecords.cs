using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Store.Tests.Editing;

/// <summary>Invented records, each with a claim for every value that needs one.</summary>
internal static class TestRecords
{
    /// <summary>An exercise of Kazakhstan and others; of Turkey where none is named.</summary>
    public static EventDocument Exercise(string slug, string date, params ParticipationDocument[] participants) => Proven(new EventDocument
    {
        Slug = slug,
        Kind = EventKind.Exercise,
        Title = "Steppe Wind",
        Summary = "An invented exercise.",
        Date = EdtfDate.Parse(date),
        DateBasis = DateBasis.Stated,
        Status = EventStatus.Held,
        AsOf = EdtfDate.Parse("2013-10"),
        Participations = [new("kazakhstan", Role.Host, null, null), .. participants.Length > 0 ? participants : [new("turkey", Role.Participant, null, 30)]],
        Exercise = new(null, null, "field"),
    });

    /// <summary>An organisation with one name.</summary>
    public static ActorDocument Organisation(string slug, string name) => Proven(new ActorDocument
    {
        Slug = slug,
        Kind = ActorKind.Organisation,
        Name = name,
        Names = [new(name, NameType.Official, "en", "Latn", null)],
    });

    /// <summary>The document with a claim for every value that needs one, and no other.</summary>
    public static T Proven<T>(T document, string source = "article-002") where T : RecordDocument => document with
    {
        Claims = [.. ProvableValues.Of(document).Select(v => new ClaimDocument
        {
            Field = v.Field, Item = v.Item, Value = v.Value, Source = source, AsOf = EdtfDate.Parse("2013-10"), Status = ClaimStatus.Accepted,
            Passages = [new(1, 0, 10, "0123456789abcdef", "0123456789abcdef")],
        })],
    };
}
