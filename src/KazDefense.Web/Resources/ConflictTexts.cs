namespace KazDefense.Web.Resources;

/// <summary>The words of the page of conflicts.</summary>
public static class ConflictTexts
{
    private static readonly TextResource Resource = new("ConflictTexts");

    public static string Title => Resource.Of();
    public static string Link => Resource.Of();
    public static string None => Resource.Of();
    public static string NoneHere => Resource.Of();
    public static string All => Resource.Of();
    public static string Any => Resource.Of();
    public static string Record => Resource.Of();
    public static string FieldLabel => Resource.Of();
    public static string Followed => Resource.Of();
    public static string Otherwise => Resource.Of();
    public static string Why => Resource.Of();
    public static string NoReason => Resource.Of();
    public static string Ties => Resource.Of();
    public static string NothingAccepted => Resource.Of();
    public static string SameArticle => Resource.Of();
    public static string Independent => Resource.Of();
    public static string Reasons => Resource.Of();
    public static string Pages => Resource.Of();
    public static string Previous => Resource.Of();
    public static string Next => Resource.Of();

    public static string Lead(int claims, int records) => claims == 1 ? Resource.Of("Lead.one") : Resource.With(records == 1 ? "Lead.record" : "Lead.many", claims, records);

    public static string More(int count) => Resource.Counted(nameof(More), count);

    public static string SameAuthor(string author) => Resource.With(nameof(SameAuthor), author);

    public static string SameOutlet(string outlet) => Resource.With(nameof(SameOutlet), outlet);

    public static string SamePublication(string publication) => Resource.With(nameof(SamePublication), publication);

    public static string ReasonsNote(int count) => Resource.Counted(nameof(ReasonsNote), count);

    public static string PageOf(int page, int pages) => Resource.With(nameof(PageOf), page, pages);

    public static string Unknown(string value, string choices) => Resource.With(nameof(Unknown), value, choices);
}
