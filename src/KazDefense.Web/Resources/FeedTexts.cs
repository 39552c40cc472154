namespace KazDefense.Web.Resources;

/// <summary>The words of feeds.</summary>
public static class FeedTexts
{
    private static readonly TextResource Resource = new("FeedTexts");

    public static string Title => Resource.Of();
    public static string Link => Resource.Of();
    public static string Added => Resource.Of();

    public static string Changed(int version, string reason) => Resource.With(nameof(Changed), version, reason);

    public static string Entry(string date, string status, string summary, string change) => Resource.With(nameof(Entry), date, status, summary, change);
}
