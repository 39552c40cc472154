namespace KazDefense.Web.Resources;

/// <summary>The words of changing several events at once.</summary>
public static class BulkTexts
{
    private static readonly TextResource Resource = new("BulkTexts");

    public static string All => Resource.Of();
    public static string Choose => Resource.Of();
    public static string ChosenNote => Resource.Of();
    public static string Claim => Resource.Of();
    public static string ClaimNote => Resource.Of();
    public static string Date => Resource.Of();
    public static string DoAggregate => Resource.Of();
    public static string DoClaim => Resource.Of();
    public static string DoSingle => Resource.Of();
    public static string DoStatus => Resource.Of();
    public static string DoWithdraw => Resource.Of();
    public static string For => Resource.Of();
    public static string IsAggregate => Resource.Of();
    public static string Kind => Resource.Of();
    public static string Lead => Resource.Of();
    public static string Locator => Resource.Of();
    public static string NewStatus => Resource.Of();
    public static string NoSource => Resource.Of();
    public static string NoneChosen => Resource.Of();
    public static string Outlet => Resource.Of();
    public static string Paragraph => Resource.Of();
    public static string Participants => Resource.Of();
    public static string Pick => Resource.Of();
    public static string Reason => Resource.Of();
    public static string ReasonLabel => Resource.Of();
    public static string Saved => Resource.Of();
    public static string Source => Resource.Of();
    public static string Status => Resource.Of();
    public static string Title => Resource.Of();
    public static string What => Resource.Of();
    public static string Words => Resource.Of();
    public static string WordsHint => Resource.Of();
    public static string NoSuchStatus => Resource.Of();
    public static string ChooseSource => Resource.Of();
    public static string QuoteWords => Resource.Of();

    public static string Chosen(int count) => Resource.Counted(nameof(Chosen), count);

    public static string Apply(int count) => Resource.Counted(nameof(Apply), count);

    public static string QuoteWordsOf(string paragraph) => Resource.With(nameof(QuoteWordsOf), paragraph);

    public static string TooMany(int ticked, int most) => Resource.With(nameof(TooMany), ticked, most);
}
