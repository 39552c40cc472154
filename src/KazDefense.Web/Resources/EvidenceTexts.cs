namespace KazDefense.Web.Resources;

/// <summary>The words of evidence marks and their cards.</summary>
public static class EvidenceTexts
{
    private static readonly TextResource Resource = new("EvidenceTexts");

    public static string NoEvidence => Resource.Of();
    public static string NoEvidenceNote => Resource.Of();
    public static string Article => Resource.Of();
    public static string Where => Resource.Of();
    public static string Cited => Resource.Of();
    public static string Status => Resource.Of();
    public static string Note => Resource.Of();
    public static string SaysOtherwise => Resource.Of();
    public static string TextHidden => Resource.Of();
    public static string TextDiffers => Resource.Of();
    public static string AllEvidence => Resource.Of();
    public static string WordsOrPlace => Resource.Of();
    public static string WordsNowhere => Resource.Of();
    public static string WordsTwice => Resource.Of();

    public static string ParagraphMark(int paragraph) => Resource.With(nameof(ParagraphMark), paragraph);

    public static string MoreMark(int more) => Resource.With(nameof(MoreMark), more);

    public static string ConflictMark(int claims) => Resource.With(nameof(ConflictMark), claims);

    public static string MarkLabel(string value) => Resource.With(nameof(MarkLabel), value);

    public static string Place(int paragraph, int start, int end) => Resource.With(nameof(Place), paragraph, start, end);

    public static string Paragraph(int paragraph) => Resource.With(nameof(Paragraph), paragraph);

    public static string AndMore(int more) => Resource.Counted(nameof(AndMore), more);

    public static string Conflicts(int claims) => Resource.Counted(nameof(Conflicts), claims);

    public static string StatusAsOf(string status, string date) => Resource.With(nameof(StatusAsOf), status, date);

    public static string OutletOn(string outlet, string date) => Resource.With(nameof(OutletOn), outlet, date);

    public static string WordsNotIn(int paragraph) => Resource.With(nameof(WordsNotIn), paragraph);

    public static string WordsTwiceIn(int paragraph) => Resource.With(nameof(WordsTwiceIn), paragraph);
}
