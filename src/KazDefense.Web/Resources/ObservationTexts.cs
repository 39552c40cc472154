namespace KazDefense.Web.Resources;

/// <summary>The words of the page of numbers.</summary>
public static class ObservationTexts
{
    private static readonly TextResource Resource = new("ObservationTexts");

    public static string Title => Resource.Of();
    public static string Meaning => Resource.Of();
    public static string None => Resource.Of();
    public static string All => Resource.Of();
    public static string OfExercises => Resource.Of();
    public static string OfExercisesLink => Resource.Of();

    public static string Lead(int count) => count == 1 ? Resource.Of("Lead.one") : Resource.With("Lead.many", count);

    public static string Cut(int shown) => Resource.With(nameof(Cut), shown);
}
