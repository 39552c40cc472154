namespace KazDefense.Web.Resources;

/// <summary>The words of the fields that every form is made of.</summary>
public static class FormTexts
{
    private static readonly TextResource Resource = new("FormTexts");

    public static string ConnectionLost => Resource.Of();
    public static string ConnectionLostKept => Resource.Of();
    public static string ConnectionBack => Resource.Of();
    public static string PageFailed => Resource.Of();
    public static string PageFailedKept => Resource.Of();
    public static string TryNow => Resource.Of();
    public static string Reload => Resource.Of();
    public static string IslandFailed => Resource.Of();
    public static string IslandFailedKept => Resource.Of();
    public static string ShowAgain => Resource.Of();
    public static string LeaveTitle => Resource.Of();
    public static string LeaveWords => Resource.Of();
    public static string Stay => Resource.Of();
    public static string Leave => Resource.Of();
    public static string ChooseOrCreate => Resource.Of();
    public static string ChooseOne => Resource.Of();
    public static string DatePlaceholder => Resource.Of();
    public static string Understood => Resource.Of();
    public static string Earliest => Resource.Of();
    public static string Latest => Resource.Of();
    public static string OpenBeginning => Resource.Of();
    public static string OpenEnd => Resource.Of();
    public static string OrElse => Resource.Of();
    public static string Basis => Resource.Of();
    public static string HowDerived => Resource.Of();
    public static string SourceDated => Resource.Of();
    public static string Article => Resource.Of();
    public static string SelectionKeys => Resource.Of();
    public static string OrTypeWords => Resource.Of();
    public static string FindWords => Resource.Of();
    public static string TextNotAtHand => Resource.Of();
    public static string NoSource => Resource.Of();
    public static string OneParagraph => Resource.Of();
    public static string WordsNotFound => Resource.Of();

    public static string Create(string words) => Resource.With(nameof(Create), words);

    public static string NothingFound(string words) => Resource.With(nameof(NothingFound), words);

    public static string Suggestions(int count) => Resource.Counted(nameof(Suggestions), count);

    /// <summary>Another spelling of a name, beside it.</summary>
    public static string AlsoSpelt(string spelling) => Resource.With(nameof(AlsoSpelt), spelling);

    public static string ParagraphOf(int paragraph, int paragraphs) => Resource.With(nameof(ParagraphOf), paragraph, paragraphs);

    public static string Selected(string words) => Resource.With(nameof(Selected), words);

    public static string WordsSeveral(int times, string paragraphs) => Resource.With(nameof(WordsSeveral), times, paragraphs);

    public static string WordsNotFoundNear(int paragraph) => Resource.With(nameof(WordsNotFoundNear), paragraph);
}
