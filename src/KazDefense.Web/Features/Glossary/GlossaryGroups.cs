using KazDefense.Domain.Actors;
using KazDefense.Domain.Codes;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Glossary;

/// <summary>A term with its explanation.</summary>
/// <param name="Anchor">Where it stands on the page.</param>
/// <param name="Words">The term as pages show it.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="InData">How data and addresses write it.</param>
public sealed record GlossaryEntry(string Anchor, string Words, string Meaning, string InData)
{
    /// <summary>Whether it is a finer word for the term above it.</summary>
    public bool IsFiner { get; init; }
}

/// <summary>Terms that belong together.</summary>
/// <param name="Id">The group's place on the page.</param>
/// <param name="Entries">The terms, in the order of their vocabulary.</param>
public sealed record GlossaryGroup(string Id, IReadOnlyList<GlossaryEntry> Entries);

/// <summary>Every term of the vocabularies, in groups: what is added to a vocabulary is in the glossary.</summary>
public static class GlossaryGroups
{
    /// <summary>The schemes of codes.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["edtf", "iso-3166", "cow", "wikidata", "plover", "cameo"];

    /// <summary>All groups in the order of the page.</summary>
    public static IReadOnlyList<GlossaryGroup> All =>
    [
        new("kinds", [.. Enum.GetValues<EventKind>().SelectMany(k => EventSubtypes.Of(k).Select(s => Finer(k, s)).Prepend(Of(k)))]),
        Group<EventStatus>("statuses"),
        Group<Standing>("standings"),
        new("parties", [.. Enum.GetValues<Role>().Where(r => Roles.ClassOf(r) is RoleClass.Party).Select(Of)]),
        new("about", [.. Enum.GetValues<Role>().Where(r => Roles.ClassOf(r) is RoleClass.About).Select(Of)]),
        Group<Relation>("relations"),
        Group<ClaimStatus>("claims"),
        Group<DateBasis>("dates"),
        new("numbers", [.. Enum.GetValues<Qualifier>().Select(Of), .. Enum.GetValues<MeasureBasis>().Select(Of)]),
        Group<ObservationNature>("observations"),
        Group<ActorKind>("actors"),
        Group<NameType>("names"),
        Group<AffiliationRole>("affiliations"),
        Group<PlaceKind>("places"),
        Group<SourceType>("sources"),
        new("codes", [.. Schemes.Select(s => new GlossaryEntry(TermAnchor.Scheme(s), GlossaryTexts.SchemeName(s), GlossaryTexts.Scheme(s), ""))]),
        new("plover", [.. Codes(c => c.Plover).Select(c => new GlossaryEntry(TermAnchor.Code("plover", c), c, GlossaryTexts.Code("Plover", c), ""))]),
        new("cameo", [.. Codes(c => c.Cameo).Select(c => new GlossaryEntry(TermAnchor.Code("cameo", c), c, GlossaryTexts.Code("Cameo", c), ""))]),
    ];

    private static GlossaryGroup Group<T>(string id) where T : struct, Enum => new(id, [.. Enum.GetValues<T>().Select(Of)]);

    private static GlossaryEntry Of<T>(T value) where T : struct, Enum => new(TermAnchor.Of(value), Texts.Of(value), GlossaryTexts.Of(value), Term.Of(value));

    private static GlossaryEntry Finer(EventKind kind, string subtype) =>
        new(TermAnchor.Of(kind, subtype), subtype.Replace('-', ' '), GlossaryTexts.Of(kind, subtype), subtype) { IsFiner = true };

    private static IEnumerable<string> Codes(Func<EventCodes, string?> of) =>
        CrosswalkTable.Lines.SelectMany(l => new[] { l.Done, l.Hope, l.Refusal }).Select(of).OfType<string>().Distinct().Order(StringComparer.Ordinal);
}
