namespace KazDefense.Store.Seeding;

/// <summary>The keys that one kind of mapping in the seeds may have.</summary>
/// <param name="Name">What it is, as the schema calls it.</param>
/// <param name="Required">The keys it must have.</param>
/// <param name="Optional">The keys it may have.</param>
public sealed record SeedShape(string Name, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>Every key.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Required, .. Optional];

    /// <summary>As a sentence calls it: <c>record claim</c>.</summary>
    internal string Noun => string.Concat(Name.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    /// <summary>With its article, as a sentence begins: <c>An event</c>.</summary>
    internal string AnyNoun => $"{("aeio".Contains(Name[0], StringComparison.Ordinal) ? "An" : "A")} {Noun}";
}

/// <summary>The shapes of the seeds: what the reader demands and allows, and what the schema and the documentation describe.</summary>
public static class SeedShapes
{
    /// <summary>A dossier's file.</summary>
    public static SeedShape Dossier { get; } = Of("dossier", "dossier source", "names events observations affiliations claims");

    /// <summary>A dossier's source.</summary>
    public static SeedShape Source { get; } = Of("source", "slug type title date dateBasis language",
        "authors publication publisher volume issue dateNote address licence file content covers note");

    /// <summary>What a source reports on.</summary>
    public static SeedShape Covers { get; } = Of("covers", "", "years pairs note");

    /// <summary>A name that an article calls an actor by.</summary>
    public static SeedShape Name { get; } = Of("name", "actor text type at", "language script status note");

    /// <summary>An event.</summary>
    public static SeedShape Event { get; } = Of("event", "id kind title summary date dateBasis status participants claims",
        "subtype dateNote asOf aggregate places measures exercise agreement transfer training links note");

    /// <summary>A participant of an event.</summary>
    public static SeedShape Participant { get; } = Of("participant", "actor role", "note people");

    /// <summary>A measure of an event.</summary>
    public static SeedShape Measure { get; } = Of("measure", "key quantity unit qualifier of basis", "");

    /// <summary>What only an exercise has.</summary>
    public static SeedShape Exercise { get; } = Of("exercise", "", "series edition type");

    /// <summary>What only an agreement has.</summary>
    public static SeedShape Agreement { get; } = Of("agreement", "instrument", "form cycle term");

    /// <summary>What only a transfer has.</summary>
    public static SeedShape Transfer { get; } = Of("transfer", "", "mode programme items");

    /// <summary>An item of a transfer.</summary>
    public static SeedShape Item { get; } = Of("item", "key what", "number condition terms");

    /// <summary>What only training has.</summary>
    public static SeedShape Training { get; } = Of("training", "", "topic programme");

    /// <summary>A link to another event.</summary>
    public static SeedShape Link { get; } = Of("link", "relation event", "note");

    /// <summary>An observation.</summary>
    public static SeedShape Observation { get; } = Of("observation", "id indicator subject date dateBasis quantity unit qualifier nature basis claims",
        "counterpart dateNote scale assessor derivation note");

    /// <summary>The scale of a score.</summary>
    public static SeedShape Scale { get; } = Of("scale", "from to", "");

    /// <summary>How a number was derived.</summary>
    public static SeedShape Derivation { get; } = Of("derivation", "from how", "");

    /// <summary>An affiliation.</summary>
    public static SeedShape Affiliation { get; } = Of("affiliation", "id actor body role date claims", "office observed note");

    /// <summary>A claim about the record it stands in.</summary>
    public static SeedShape Claim { get; } = Of("claim", "for at", "value outlet cited asOf status note");

    /// <summary>A claim about a record that stands elsewhere.</summary>
    public static SeedShape RecordClaim { get; } = Of("recordClaim", "record for at", "value outlet cited asOf status note");

    /// <summary>A passage of an article.</summary>
    public static SeedShape Passage { get; } = Of("passage", "paragraph span paragraphHash wordsHash", "");

    /// <summary>An actor of <c>actors.yaml</c>.</summary>
    public static SeedShape Actor { get; } = Of("actor", "id kind name", "note codes names");

    /// <summary>The codes of an actor.</summary>
    public static SeedShape Codes { get; } = Of("codes", "", "iso2 iso3 cow wikidata");

    /// <summary>A name of an actor that a reference source gives.</summary>
    public static SeedShape ReferenceName { get; } = Of("referenceName", "text type source at", "language script period");

    /// <summary>A place of <c>places.yaml</c>.</summary>
    public static SeedShape Place { get; } = Of("place", "id kind name", "names country lat lon precisionKm source at note");

    /// <summary>A vector of <c>vectors.yaml</c>.</summary>
    public static SeedShape Vector { get; } = Of("vector", "id name token members", "");

    /// <summary>A member of a vector.</summary>
    public static SeedShape Member { get; } = Of("member", "actor", "period");

    /// <summary>An outlet of <c>outlets.yaml</c>.</summary>
    public static SeedShape Outlet { get; } = Of("outlet", "id name kind", "country address");

    /// <summary>An indicator of <c>indicators.yaml</c>.</summary>
    public static SeedShape Indicator { get; } = Of("indicator", "id name unit definition basis", "");

    /// <summary>A reference source of <c>references.yaml</c>.</summary>
    public static SeedShape Reference { get; } = Of("reference", "id type title date language",
        "publication publisher authors dateBasis dateNote address licence note");

    /// <summary>The shapes within a dossier.</summary>
    public static IReadOnlyList<SeedShape> OfDossiers { get; } =
    [
        Dossier, Source, Covers, Name, Event, Participant, Measure, Exercise, Agreement, Transfer, Item, Training, Link,
        Observation, Scale, Derivation, Affiliation, Claim, RecordClaim, Passage,
    ];

    /// <summary>The shapes within the files beside the dossiers.</summary>
    public static IReadOnlyList<SeedShape> OfRegisters { get; } =
        [Actor, Codes, ReferenceName, Place, Vector, Member, Outlet, Indicator, Reference];

    private static SeedShape Of(string name, string required, string optional) => new(name, Words(required), Words(optional));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
