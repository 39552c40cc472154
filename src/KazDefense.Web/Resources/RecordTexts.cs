using KazDefense.Domain.Records;

namespace KazDefense.Web.Resources;

/// <summary>The words of the forms and lists of records other than events.</summary>
public static class RecordTexts
{
    private static readonly TextResource Resource = new("RecordTexts");

    public static string AddAffiliation => Resource.Of();
    public static string AddObservation => Resource.Of();
    public static string Affiliations => Resource.Of();
    public static string BackToActor => Resource.Of();
    public static string ClaimsNote => Resource.Of();
    public static string DetailHead => Resource.Of();
    public static string Earlier => Resource.Of();
    public static string EventsHead => Resource.Of();
    public static string Filter => Resource.Of();
    public static string FilterButton => Resource.Of();
    public static string FilterNone => Resource.Of();
    public static string IsWithdrawn => Resource.Of();
    public static string KindHead => Resource.Of();
    public static string KindsLabel => Resource.Of();
    public static string Later => Resource.Of();
    public static string Merge => Resource.Of();
    public static string NameHead => Resource.Of();
    public static string PublishedNote => Resource.Of();
    public static string Registers => Resource.Of();
    public static string RegistersLead => Resource.Of();
    public static string Restore => Resource.Of();
    public static string AddToThat => Resource.Of();

    public static string IsThere(string name) => Resource.With(nameof(IsThere), name);

    public static string WasMerged => Resource.Of();
    public static string WhenHead => Resource.Of();

    /// <summary>What a field is called, by its path: as this kind calls it, or as all do. An item is named behind its list.</summary>
    public static string Field(RecordKind kind, string path)
    {
        for (var (name, item) = (path, ""); ; (name, item) = (name[..name.LastIndexOf('/')], path[name.LastIndexOf('/')..].TrimStart('/')))
        {
            if (Find("Field", kind, name) is { } words)
                return item.Length == 0 ? words : $"{words}: {item.Replace('/', ' ')}";
            if (!name.Contains('/', StringComparison.Ordinal))
                return path;
        }
    }

    /// <summary>A few words under a field's label; null where it needs none.</summary>
    public static string? Hint(RecordKind kind, string path) => Find("Hint", kind, path);

    /// <summary>What may be typed in a field; null where its label says enough.</summary>
    public static string? Example(RecordKind kind, string path) => Find("Example", kind, path);

    /// <summary>What is so where a truth is ticked.</summary>
    public static string Truth(RecordKind kind, string path) => Find("Truth", kind, path) ?? Field(kind, path);

    /// <summary>How to find a record of a kind.</summary>
    public static string Find(RecordKind kind) => Resource.Of($"Find.{Term.Of(kind)}");

    /// <summary>All records of a kind.</summary>
    public static string Register(RecordKind kind) => Resource.Of($"Register.{Term.Of(kind)}");

    public static string New(RecordKind kind) => Resource.Of($"New.{Term.Of(kind)}");

    public static string See(RecordKind kind) => Resource.Of($"See.{Term.Of(kind)}");

    public static string Another(RecordKind kind) => Resource.Of($"Another.{Term.Of(kind)}");

    /// <summary>A vector's colour, by its token.</summary>
    public static string Token(string item) => Resource.Find($"Token.{item}") ?? item;

    public static string AffiliationOf(string who, string body) => Resource.With(nameof(AffiliationOf), who, body);

    public static string ObservationOf(string indicator, string subject, string date) => Resource.With(nameof(ObservationOf), indicator, subject, date);

    public static string NameIs(string name) => Resource.With(nameof(NameIs), name);

    public static string InRow(string field, int number) => Resource.With(nameof(InRow), field, number);

    public static string PageOf(int page, int pages) => Resource.With(nameof(PageOf), page, pages);

    public static string Records(int count) => Resource.Counted(nameof(Records), count);

    private static string? Find(string part, RecordKind kind, string path) => Resource.Find($"{part}.{Term.Of(kind)}.{path}") ?? Resource.Find($"{part}.{path}");
}
