namespace KazDefense.Web.Resources;

/// <summary>The words of citations.</summary>
public static class CitingTexts
{
    private static readonly TextResource Resource = new("CitingTexts");

    public static string Cite => Resource.Of();
    public static string CiteSource => Resource.Of();
    public static string AsBibTex => Resource.Of();
    public static string PlainText => Resource.Of();
    public static string Permanent => Resource.Of();

    public static string Version(int version) => Resource.With(nameof(Version), version);

    public static string Accessed(string day) => Resource.With(nameof(Accessed), day);
}
