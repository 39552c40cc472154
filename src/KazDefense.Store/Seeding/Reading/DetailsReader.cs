using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads what only some kinds of event have.</summary>
internal static class DetailsReader
{
    private static readonly EventKind[] KindsWithDetails = [EventKind.Exercise, EventKind.Agreement, EventKind.Transfer, EventKind.Training];

    /// <summary>Reports details that belong to another kind.</summary>
    public static void RefuseForeign(MappingReader map, EventKind kind)
    {
        foreach (var other in KindsWithDetails.Where(k => k != kind).Select(Term.Of).Where(map.Has))
            map.Fail(other, $"only events of the kind {other} have this; this one is of the kind {Term.Of(kind)}. Correct the kind or take it out.");
    }

    public static ExerciseDocument? Exercise(MappingReader map) => map.Map("exercise", SeedShapes.Exercise) is { } x
        ? new(x.Refer("series", IdSpace.Actor, Term.Of(ActorKind.ExerciseSeries)), x.Line("edition"), x.Word("type", Vocabulary.ExerciseTypes))
        : null;

    public static AgreementDocument? Agreement(MappingReader map) => map.Map("agreement", SeedShapes.Agreement) is { } a
        ? new(a.Slug("instrument")!, a.Word("form", Vocabulary.AgreementForms), a.Line("cycle"), a.Date("term"))
        : null;

    public static TrainingDocument? Training(MappingReader map) => map.Map("training", SeedShapes.Training) is { } t
        ? new(t.Line("topic"), Programme(t))
        : null;

    public static TransferDocument? Transfer(MappingReader map)
    {
        if (map.Map("transfer", SeedShapes.Transfer) is not { } t)
            return null;
        var seen = new List<(string, Position)>();
        var items = t.Maps("items", SeedShapes.Item, i =>
        {
            var key = i.Slug("key");
            if (key is not null)
                seen.Add((key, i.Position));
            return new TransferItemDocument(key!, i.Line("what")!, i.Number("number", 0), i.Word("condition", Vocabulary.Conditions), i.Line("terms"));
        });
        t.Unique(seen, (key, first) => $"The key \"{key}\" is another item's at {first}; give each its own.");
        var mode = t.Word("mode", Vocabulary.TransferModes);
        return new(mode is Vocabulary.Unspecified ? null : mode, Programme(t), items);
    }

    private static string? Programme(MappingReader map) => map.Refer("programme", IdSpace.Actor, Term.Of(ActorKind.Programme));
}
