using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Store.Samples;

/// <summary>An invented event, before it has an identity.</summary>
internal sealed record SampleEvent(
    EventKind Kind, string? Subtype, EventStatus Status, bool IsAggregate, EdtfDate Date, string Title, string Summary,
    IReadOnlyList<(int ActorId, Role Role)> Participations, int? PlaceId, int? SeriesId, int Claims);

/// <summary>Draws events whose shares of kinds, statuses and participants resemble the field's.</summary>
internal sealed class SampleEvents(Random random, SampleRegisters registers)
{
    private enum Who { State, Ministry, Person }

    private static readonly WeightedDraw<EventKind> Kinds = new(
        (EventKind.Meeting, 30), (EventKind.Exercise, 16), (EventKind.Agreement, 14), (EventKind.Statement, 12), (EventKind.Transfer, 8),
        (EventKind.Training, 6), (EventKind.Assistance, 4), (EventKind.Policy, 3), (EventKind.Context, 3), (EventKind.Industry, 2), (EventKind.Deployment, 1), (EventKind.Membership, 1));

    private static readonly WeightedDraw<EventStatus> Statuses = new(
        (EventStatus.Held, 50), (EventStatus.Signed, 12), (EventStatus.Completed, 8), (EventStatus.Planned, 8), (EventStatus.Ongoing, 5), (EventStatus.InForce, 4), (EventStatus.Proposed, 4),
        (EventStatus.Reported, 3), (EventStatus.Refused, 2), (EventStatus.Possible, 1), (EventStatus.Cancelled, 1), (EventStatus.Unknown, 1), (EventStatus.Withdrawn, 0.5));

    private static readonly WeightedDraw<Who> Participants = new((Who.State, 60), (Who.Ministry, 20), (Who.Person, 20));
    private static readonly WeightedDraw<int> Numbers = new((1, 8), (2, 27), (3, 35), (4, 18), (5, 8), (6, 4));
    private static readonly Role[] Parties = [Role.Participant, Role.Host, Role.Signatory, Role.Provider, Role.Recipient, Role.Visitor, Role.Contributor, Role.Proposer];
    private static readonly Role[] Abouts = [Role.Speaker, Role.Subject, Role.Observer, Role.Mentioned];
    private static readonly string[] Words =
    [
        "border", "peacekeeping", "steppe", "artillery", "logistics", "airlift", "cadets", "mountain", "radar", "medical", "engineers", "naval",
        "aviation", "budget", "doctrine", "overhaul", "airspace", "signals", "reserve", "convoy", "patrol", "bridge", "caspian", "language",
    ];

    // A word's rank is its rarity, as in any text.
    private static readonly WeightedDraw<string> Vocabulary = new([.. Words.Select((w, i) => (w, 1.0 / (i + 1)))]);

    private readonly WeightedDraw<int> _states = WeightedDraw.Zipf(registers.States);
    private readonly SampleDates _dates = new(random);

    public SampleEvent Next(int number)
    {
        var kind = Kinds.Next(random);
        var subtypes = EventSubtypes.Of(kind);
        var topic = Vocabulary.Next(random);
        return new(
            kind, subtypes.Count == 0 ? null : subtypes[random.Next(subtypes.Count)], Statuses.Next(random), random.Next(100) == 0, _dates.Next(),
            $"Sample {number}: {topic} {kind}", $"Invented, about {topic} and {Vocabulary.Next(random)}.", Drawn(),
            random.Next(10) < 6 ? registers.PlaceIds[random.Next(registers.PlaceIds.Count)] : null,
            kind is EventKind.Exercise && random.Next(2) == 0 ? registers.SeriesIds[random.Next(registers.SeriesIds.Count)] : null,
            random.Next(4) == 0 ? 1 + random.Next(4) : 0);
    }

    private List<(int, Role)> Drawn()
    {
        var drawn = new List<(int ActorId, Role Role)>(6);
        for (var left = Numbers.Next(random); left > 0; left--)
        {
            var actorId = Participants.Next(random) switch
            {
                Who.State => _states.Next(random),
                Who.Ministry => registers.MinistryIds[random.Next(registers.MinistryIds.Count)],
                _ => registers.PersonIds[random.Next(registers.PersonIds.Count)],
            };
            var role = random.Next(100) < 12 ? Abouts[random.Next(Abouts.Length)] : Parties[random.Next(Parties.Length)];
            if (!drawn.Exists(d => d.ActorId == actorId))
                drawn.Add((actorId, role));
        }
        return drawn;
    }
}
