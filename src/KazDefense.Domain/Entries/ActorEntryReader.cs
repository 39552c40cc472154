using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Entries;

/// <summary>Reads actors, affiliations and vectors. What it returns is of use only while the fields are sound.</summary>
internal static class ActorEntryReader
{
    public static ActorDocument Actor(EntryFields fields, ActorEntry a)
    {
        var names = a.Names.Select((n, i) => Name(fields, n, i)).OfType<NameDocument>().ToList();
        var typed = string.IsNullOrWhiteSpace(a.Name) && names.Count > 0 ? names[0].Text : a.Name;
        var name = fields.Needed("name", typed, "Give the name it is shown by.");
        // A name typed alone is at once the first of its names.
        if (name is not null && a.Names.Count == 0)
            names.Add(new(name, NameType.Official, "en", ScriptOf(name), null));
        return new()
        {
            Slug = Slug(fields, a.Slug, SlugSuggestion.Of(name))!,
            Kind = fields.Term<ActorKind>("kind", a.Kind),
            Name = name!,
            Names = names,
            Note = fields.Text("note", a.Note),
            Iso2 = fields.Line("iso2", a.Iso2),
            Iso3 = fields.Line("iso3", a.Iso3),
            Cow = fields.Line("cow", a.Cow),
            Wikidata = fields.Line("wikidata", a.Wikidata),
        };
    }

    public static AffiliationDocument Affiliation(EntryFields fields, AffiliationEntry a, EdtfDate? reference)
    {
        var actor = fields.Needed("actor", a.Actor, "Say who belongs.");
        var body = fields.Needed("body", a.Body, "Say to what.");
        var role = fields.Term<AffiliationRole>("role", a.Role);
        return new()
        {
            Slug = Slug(fields, a.Slug, SlugSuggestion.Of($"{actor} {TypedText.Term(a.Role)} {body}"))!,
            Actor = actor,
            Body = body,
            Role = role,
            Office = fields.Line("office", a.Office),
            Date = fields.NeededDate("date", a.Date, reference),
            IsObserved = a.Observed,
            Note = fields.Text("note", a.Note),
        };
    }

    private const int LastVector = 99;

    public static VectorDocument Vector(EntryFields fields, VectorEntry v)
    {
        var name = fields.Needed("name", v.Name, "Give it a name.");
        return new()
        {
            Slug = Slug(fields, v.Slug, SlugSuggestion.Of(name))!,
            Name = name,
            Token = fields.Word("token", fields.Needed("token", v.Token, "Choose its colour."), Vocabulary.VectorTokens)!,
            // Without a place it comes last.
            Ordinal = fields.Count("ordinal", v.Ordinal) ?? LastVector,
            Members = [.. v.Members.Select((m, i) => Member(fields, m, i)).OfType<VectorMemberDocument>()],
        };
    }

    /// <summary>The slug typed, or the one made; a finding when there is neither.</summary>
    public static string? Slug(EntryFields fields, string? typed, string? made)
    {
        if (string.IsNullOrWhiteSpace(typed) && made is null)
            fields.Add("slug", "There are no letters to make an address of. Give one, of a-z and 0-9.");
        return fields.Line("slug", typed) ?? made;
    }

    private static NameDocument? Name(EntryFields fields, NameEntry n, int row)
    {
        if (string.IsNullOrWhiteSpace(n.Text + n.Period))
            return null;
        var path = $"names/{row}";
        var text = fields.Needed($"{path}/text", n.Text, "Write the name.");
        return new(
            text,
            fields.Term<NameType>($"{path}/type", n.Type, NameType.Official),
            fields.Line($"{path}/language", n.Language) ?? "en",
            fields.Line($"{path}/script", n.Script) ?? ScriptOf(text),
            fields.Date($"{path}/period", n.Period));
    }

    private static VectorMemberDocument? Member(EntryFields fields, VectorMemberEntry m, int row) => string.IsNullOrWhiteSpace(m.Actor + m.Period)
        ? null
        : new(fields.Needed($"members/{row}/actor", m.Actor, "Say who belongs."), fields.Date($"members/{row}/period", m.Period));

    private static string ScriptOf(string? text) => (text ?? "").Any(c => c is >= '\u0400' and <= '\u052F') ? "Cyrl" : "Latn";
}
