namespace KazDefense.Web.Resources;

/// <summary>The words of the pages of analysis.</summary>
public static class AnalysisTexts
{
    private static readonly TextResource Resource = new("AnalysisTexts");

    public static string BalanceLink => Resource.Of();
    public static string BalanceLegend => Resource.Of();
    public static string EffectivePartners => Resource.Of();
    public static string EffectivePartnersShort => Resource.Of();
    public static string EffectiveVectors => Resource.Of();
    public static string Entropy => Resource.Of();
    public static string Period => Resource.Of();
    public static string Amount => Resource.Of();
    public static string Share => Resource.Of();
    public static string Method => Resource.Of();
    public static string MethodCounted => Resource.Of();
    public static string MethodSpread => Resource.Of();
    public static string MethodEffective => Resource.Of();
    public static string Nothing => Resource.Of();
    public static string Standings => Resource.Of();
    public static string Lengths => Resource.Of();
    public static string Measure => Resource.Of();
    public static string ByCount => Resource.Of();
    public static string ByWeight => Resource.Of();
    public static string Weights => Resource.Of();
    public static string WeightsNote => Resource.Of();
    public static string SameNumbers => Resource.Of();
    public static string Whole => Resource.Of();

    public static string BalanceTitle(string focus) => Resource.With(nameof(BalanceTitle), focus);

    public static string Lead(string focus) => Resource.With(nameof(Lead), focus);

    public static string Total(bool isWeighted) => Resource.Of(isWeighted ? "Total.weight" : "Total.count");

    public static string Cell(string period, string share, string amount) => Resource.With(nameof(Cell), period, share, amount);

    public static string Between(string point, string low, string high) => Resource.With(nameof(Between), point, low, high);

    public static string Years(int years) => Resource.Counted(nameof(Years), years);

    public static string RestsOn(int events, int sources) => Resource.With(nameof(RestsOn), Texts.Events(events), OverviewTexts.Articles(sources));

    public static string Few(int events) => Resource.With(nameof(Few), events);

    public static string Shared(int events) => Resource.Counted(nameof(Shared), events);
}
