using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Seeding.Proof;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the events of a dossier.</summary>
internal sealed class EventReader(DossierSource source, ClaimReader claims)
{
    /// <summary>The event with its claims; null when it cannot be read.</summary>
    public RecordDraft<EventDocument>? Read(MappingReader map)
    {
        var slug = map.Declare("id", IdSpace.Record, Term.Of(RecordKind.Event));
        var kind = map.Term<EventKind>("kind");
        var date = map.Date("date");
        var built = new EventDocument
        {
            Slug = slug!,
            Dossier = source.Slug,
            Kind = kind.GetValueOrDefault(),
            Subtype = kind is { } k ? Subtype(map, k) : map.Line("subtype"),
            Title = map.Line("title", Vocabulary.MaxTitle)!,
            Summary = map.Text("summary", Vocabulary.MaxSummary)!,
            Date = date!,
            DateBasis = SourceReader.DateBasisOf(map).GetValueOrDefault(),
            DateNote = map.Text("dateNote"),
            Status = map.Term<EventStatus>("status").GetValueOrDefault(),
            AsOf = map.Date("asOf") ?? source.Date ?? date!,
            IsAggregate = map.Flag("aggregate"),
            Participations = Participations(map),
            Places = Places(map),
            Measures = Measures(map),
            Links = Links(map, slug),
            Exercise = DetailsReader.Exercise(map),
            Agreement = DetailsReader.Agreement(map),
            Transfer = DetailsReader.Transfer(map),
            Training = DetailsReader.Training(map),
            Note = map.Text("note"),
        };
        if (kind is { } of)
            DetailsReader.RefuseForeign(map, of);
        var own = claims.OfRecord(map);
        return map.IsSound ? new(built, map.Position, own) : null;
    }

    private static string? Subtype(MappingReader map, EventKind kind)
    {
        var subtypes = EventSubtypes.Of(kind);
        if (map.Line("subtype") is not { } subtype || subtypes.Contains(subtype))
            return map.Line("subtype");
        map.Fail("subtype", subtypes.Count == 0
            ? $"the kind {Term.Of(kind)} has no subtypes; leave it out."
            : $"{Suggestion.Quote(subtype)} is no subtype of {Term.Of(kind)}{Suggestion.OrAll(subtype, subtypes)}");
        return null;
    }

    private static IReadOnlyList<ParticipationDocument> Participations(MappingReader map)
    {
        var seen = new List<((string?, Role?), Position)>();
        var found = map.Maps("participants", SeedShapes.Participant, p =>
        {
            var (actor, role) = (p.Refer("actor", IdSpace.Actor), p.Term<Role>("role"));
            if (p.IsSound)
                seen.Add(((actor, role), p.Position));
            return new ParticipationDocument(actor!, role.GetValueOrDefault(), p.Line("note"), p.Count("people", 0));
        });
        map.Unique(seen, (who, first) => $"\"{who.Item1}\" is {Term.Of(who.Item2!.Value)} at {first} too; once is enough.");
        if (map.Has("participants") && found.Count == 0 && map.IsSound)
            map.Fail("participants", "an event has at least one participant.");
        return found;
    }

    private static IReadOnlyList<string> Places(MappingReader map)
    {
        var seen = new List<(string, Position)>();
        var places = map.List("places", node =>
        {
            var place = map.ReferFrom(node, "places", IdSpace.Place);
            if (place is not null)
                seen.Add((place, map.File.At(node)));
            return place;
        });
        map.Unique(seen, (place, first) => $"The place \"{place}\" is listed at {first} too; once is enough.");
        return places;
    }

    private static IReadOnlyList<MeasureDocument> Measures(MappingReader map)
    {
        var seen = new List<(string, Position)>();
        var found = map.Maps("measures", SeedShapes.Measure, m =>
        {
            var key = m.Slug("key");
            if (key is not null)
                seen.Add((key, m.Position));
            return new MeasureDocument(key!, m.Number("quantity", 0) ?? 0, m.Line("unit")!, QualifierOf(m), m.Line("of")!, m.Term<MeasureBasis>("basis").GetValueOrDefault());
        });
        map.Unique(seen, (key, first) => $"The key \"{key}\" is another measure's at {first}; give each its own.");
        return found;
    }

    private static IReadOnlyList<LinkDocument> Links(MappingReader map, string? self)
    {
        var seen = new List<((Relation, string), Position)>();
        var found = map.Maps("links", SeedShapes.Link, l =>
        {
            var (relation, to) = (l.Term<Relation>("relation"), l.Refer("event", IdSpace.Record, Term.Of(RecordKind.Event)));
            if (to is not null && to == self)
                l.Fail("event", "an event cannot be linked to itself.");
            if (l.IsSound)
                seen.Add(((relation!.Value, to!), l.Position));
            return new LinkDocument(relation.GetValueOrDefault(), to!, l.Line("note"));
        });
        map.Unique(seen, (link, first) => $"The link {Term.Of(link.Item1)} to \"{link.Item2}\" stands at {first} too; once is enough.");
        return found;
    }

    /// <summary>How exactly a quantity is known; written with spaces.</summary>
    public static Qualifier QualifierOf(MappingReader map) =>
        map.Word("qualifier", Vocabulary.Qualifiers) is { } word && Term.TryParse<Qualifier>(word.Replace(' ', '-'), out var qualifier) ? qualifier : default;
}
