namespace KazDefense.Web.Resources;

/// <summary>The words about whose cooperation a page shows.</summary>
public static class FocusTexts
{
    private static readonly TextResource Resource = new("FocusTexts");

    public static string Switch => Resource.Of();
    public static string SeenFrom => Resource.Of();
    public static string BalanceOf => Resource.Of();
    public static string PartnerOf => Resource.Of();

    public static string Unknown(string value, string choices, string? nearest) =>
        nearest is null ? Resource.With(nameof(Unknown), value, choices) : Resource.With("Unknown.near", value, choices, nearest);

    public static string TitleFrom(string title, string focus) => Resource.With(nameof(TitleFrom), title, focus);
}
