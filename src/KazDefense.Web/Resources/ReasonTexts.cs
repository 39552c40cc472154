namespace KazDefense.Web.Resources;

/// <summary>The words about reasons and refusals.</summary>
public static class ReasonTexts
{
    private static readonly TextResource Resource = new("ReasonTexts");

    public static string By => Resource.Of();
    public static string None => Resource.Of();
    public static string RefusalsOf => Resource.Of();
    public static string RefusalsOfNote => Resource.Of();

    public static string Count(int reasons) => Resource.Counted(nameof(Count), reasons);

    public static string Author(string article) => Resource.With(nameof(Author), article);

    public static string After(string outlets) => Resource.With(nameof(After), outlets);

    public static string ToldIn(string articles) => Resource.With(nameof(ToldIn), articles);
}
