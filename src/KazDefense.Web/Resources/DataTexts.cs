namespace KazDefense.Web.Resources;

/// <summary>The words of the page about data and API.</summary>
public static class DataTexts
{
    private static readonly TextResource Resource = new("DataTexts");

    public static string Title => Resource.Of();
    public static string Lead => Resource.Of();
    public static string Addresses => Resource.Of();
    public static string AddressesNote => Resource.Of();
    public static string Address => Resource.Of();
    public static string Answers => Resource.Of();
    public static string Example => Resource.Of();
    public static string Events => Resource.Of();
    public static string Facets => Resource.Of();
    public static string Event => Resource.Of();
    public static string Actors => Resource.Of();
    public static string Actor => Resource.Of();
    public static string SourcesList => Resource.Of();
    public static string Suggestions => Resource.Of();
    public static string Search => Resource.Of();
    public static string Source => Resource.Of();
    public static string Observations => Resource.Of();
    public static string Description => Resource.Of();
    public static string Filters => Resource.Of();
    public static string FiltersNote => Resource.Of();
    public static string OfEvents => Resource.Of();
    public static string OfActors => Resource.Of();
    public static string OfPlaces => Resource.Of();
    public static string PlacesList => Resource.Of();
    public static string Place => Resource.Of();
    public static string OfSearch => Resource.Of();
    public static string OfObservations => Resource.Of();
    public static string Parameter => Resource.Of();
    public static string Meaning => Resource.Of();
    public static string Repeatable => Resource.Of();
    public static string Rules => Resource.Of();
    public static string RulePages => Resource.Of();
    public static string RuleDates => Resource.Of();
    public static string RuleDeeds => Resource.Of();
    public static string RuleErrors => Resource.Of();
    public static string RuleStated => Resource.Of();
    public static string LicenceTitle => Resource.Of();
    public static string Writing => Resource.Of();
    public static string WritingNote => Resource.Of();
    public static string WritingToken => Resource.Of();
    public static string WritingCreate => Resource.Of();
    public static string WritingChange => Resource.Of();
    public static string WritingProof => Resource.Of();
    public static string WritingReview => Resource.Of();
}
