namespace KazDefense.Web.Resources;

/// <summary>The words of the page of a series of exercises.</summary>
public static class SeriesTexts
{
    private static readonly TextResource Resource = new("SeriesTexts");

    public static string Kicker => Resource.Of();
    public static string Years => Resource.Of();
    public static string YearsNote => Resource.Of();
    public static string Year => Resource.Of();
    public static string Edition => Resource.Of();
    public static string NoYear => Resource.Of();
    public static string None => Resource.Of();
    public static string NoEditions => Resource.Of();
    public static string InRegister => Resource.Of();
    public static string ActorPage => Resource.Of();
    public static string SeriesPage => Resource.Of();
    public static string ItsPage => Resource.Of();
    public static string AllExercises => Resource.Of();
    public static string Caption => Resource.Of();

    public static string NotCovered(string years) => Resource.With(nameof(NotCovered), years);

    public static string Near(IReadOnlyList<string> sources) => Listed(nameof(Near), sources);

    public static string Elsewhere(IReadOnlyList<string> sources) => Listed(nameof(Elsewhere), sources);

    public static string Cut(int most) => Resource.With(nameof(Cut), most);

    public static string OtherKind(string name) => Resource.With(nameof(OtherKind), name);

    private static string Listed(string key, IReadOnlyList<string> sources) => Resource.With(key + (sources.Count == 1 ? ".one" : ".many"), string.Join(", ", sources));
}
