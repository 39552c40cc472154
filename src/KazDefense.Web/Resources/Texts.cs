using KazDefense.Domain.Records;

namespace KazDefense.Web.Resources;

/// <summary>The words that every page has.</summary>
public static class Texts
{
    private static readonly TextResource Resource = new("Texts");
    private static readonly TextResource Terms = new("Terms");

    public static string SiteName => Resource.Of();
    public static string SiteDescription => Resource.Of();
    public static string SkipToContent => Resource.Of();
    public static string MainNavigation => Resource.Of();
    public static string Timeline => Resource.Of();
    public static string Partners => Resource.Of();
    public static string Sources => Resource.Of();
    public static string DataAndApi => Resource.Of();
    public static string Search => Resource.Of();
    public static string SearchEverything => Resource.Of();
    public static string SearchAgain => Resource.Of();
    public static string SearchAll => Resource.Of();
    public static string FactsInOurWords => Resource.Of();
    public static string Licence => Resource.Of();
    public static string Appearance => Resource.Of();
    public static string AppearanceLight => Resource.Of();
    public static string AppearanceDark => Resource.Of();
    public static string AppearanceSystem => Resource.Of();
    public static string NotFoundTitle => Resource.Of();
    public static string NotFoundLead => Resource.Of();
    public static string NotFoundNext => Resource.Of();
    public static string StaleTitle => Resource.Of();
    public static string StaleLead => Resource.Of();
    public static string StaleNext => Resource.Of();
    public static string ErrorTitle => Resource.Of();
    public static string ErrorLead => Resource.Of();
    public static string ErrorNext => Resource.Of();

    /// <summary>The title of a page as a browser shows it.</summary>
    public static string PageTitle(string title) => Resource.With(nameof(PageTitle), title);

    /// <summary>“1 event”, “12 events”.</summary>
    public static string Events(int count) => Resource.Counted(nameof(Events), count);

    /// <summary>A term of the field as readers see it: a kind, a status, a role, a relation and so on.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Terms.Of($"{typeof(T).Name}.{Term.Of(value)}");
}
