namespace KazDefense.Web.Resources;

/// <summary>The words of an instrument's page and of lines of succession.</summary>
public static class AgreementTexts
{
    private static readonly TextResource Resource = new("AgreementTexts");

    public static string Kicker => Resource.Of();
    public static string Acts => Resource.Of();
    public static string ActsNote => Resource.Of();
    public static string Act => Resource.Of();
    public static string Line => Resource.Of();
    public static string LineNote => Resource.Of();
    public static string Here => Resource.Of();
    public static string Linked => Resource.Of();
    public static string LinkedNote => Resource.Of();
    public static string InstrumentPage => Resource.Of();
    public static string Key => Resource.Of();
    public static string Form => Resource.Of();
    public static string Parties => Resource.Of();
    public static string MissingTitle => Resource.Of();
    public static string Nearest => Resource.Of();
    public static string Departed => Resource.Of();
    public static string Register => Resource.Of();
    public static string RegisterNext => Resource.Of();
    public static string Caption => Resource.Of();

    public static string Cut(int most) => Resource.With(nameof(Cut), most);

    public static string MissingLead(string key) => Resource.With(nameof(MissingLead), key);
}
