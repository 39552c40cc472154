namespace KazDefense.Web.Resources;

/// <summary>What the API says to scripts that write.</summary>
public static class WritingTexts
{
    private static readonly TextResource Resource = new("WritingTexts");

    public static string UndoSummary => Resource.Of();
    public static string Body => Resource.Of();
    public static string Forbidden => Resource.Of();
    public static string ForbiddenTitle => Resource.Of();
    public static string NoVersion => Resource.Of();
    public static string NoVersionTitle => Resource.Of();
    public static string SendJson => Resource.Of();
    public static string Shape => Resource.Of();
    public static string ChangedTitle => Resource.Of();
    public static string NotSaved => Resource.Of();
    public static string KeyTakenTitle => Resource.Of();
    public static string Bearer => Resource.Of();
    public static string KeyMeaning => Resource.Of();
    public static string IfMatchMeaning => Resource.Of();

    public static string EntrySummary(string kind) => Resource.With(nameof(EntrySummary), kind);

    public static string CreateSummary(string kind) => Resource.With(nameof(CreateSummary), kind);

    public static string ReplaceSummary(string kind) => Resource.With(nameof(ReplaceSummary), kind);

    public static string WithdrawSummary(string kind) => Resource.With(nameof(WithdrawSummary), kind);

    public static string NoRecord(string kind, string slug) => Resource.With(nameof(NoRecord), kind, slug);

    public static string SlugDiffers(string slug) => Resource.With(nameof(SlugDiffers), slug);

    public static string Withdrawn(string slug) => Resource.With(nameof(Withdrawn), slug);

    public static string TooLong(int kilobytes) => Resource.With(nameof(TooLong), kilobytes);

    public static string Stray(string member) => Resource.With(nameof(Stray), member);

    public static string NoJson(string why) => Resource.With(nameof(NoJson), why);

    public static string Changed(string kind, string slug, string by, int version) => Resource.With(nameof(Changed), kind, slug, by, version);
}
