using KazDefense.Web.Features.Overview;

namespace KazDefense.Web.Resources;

/// <summary>The words of the home page.</summary>
public static class OverviewTexts
{
    private static readonly TextResource Resource = new("OverviewTexts");

    public static string From => Resource.Of();
    public static string UncountedNote => Resource.Of();
    public static string SearchLabel => Resource.Of();
    public static string SearchPlaceholder => Resource.Of();
    public static string AnySpelling => Resource.Of();
    public static string BrowseTimeline => Resource.Of();
    public static string OneBrick => Resource.Of();
    public static string RefusedBelow => Resource.Of();
    public static string SameNumbers => Resource.Of();
    public static string YearColumn => Resource.Of();
    public static string NoYear => Resource.Of();
    public static string AllYears => Resource.Of();
    public static string Deeds => Resource.Of();
    public static string Hopes => Resource.Of();
    public static string Refusals => Resource.Of();
    public static string NoneInArticles => Resource.Of();
    public static string Glance => Resource.Of();
    public static string GlanceNote => Resource.Of();
    public static string Latest => Resource.Of();
    public static string SourcesRead => Resource.Of();
    public static string SourcesNote => Resource.Of();
    public static string AllSources => Resource.Of();
    public static string Article => Resource.Of();
    public static string Published => Resource.Of();
    public static string ReportsOn => Resource.Of();
    public static string EventsColumn => Resource.Of();
    public static string NotSaid => Resource.Of();

    public static string Articles(int count) => Resource.Counted(nameof(Articles), count);

    public static string Years(int from, int to) => Resource.With(nameof(Years), Year(from), Year(to));

    public static string More(int count) => Resource.Counted(nameof(More), count);

    public static string BalanceTitle(int from, int to, string focus) => Resource.With(nameof(BalanceTitle), Year(from), Year(to), focus);

    public static string BalanceNote(int articles, string focus) => Resource.With(articles == 1 ? "BalanceNote.one" : "BalanceNote.many", articles, focus);

    public static string AllPartners(int count) => Resource.Counted(nameof(AllPartners), count);

    public static string Loaded(DateTime at) => Resource.With(nameof(Loaded), at);

    public static string DeedsCount(int count) => Resource.Counted(nameof(DeedsCount), count);

    public static string HopesCount(int count) => Resource.Counted(nameof(HopesCount), count);

    public static string RefusalsCount(int count) => Resource.Counted(nameof(RefusalsCount), count);

    public static string YearsAndWithout(string years, int without) => Resource.With(nameof(YearsAndWithout), years, without);

    public static string SourceLine(OverviewView view) => Resource.With(nameof(SourceLine), Articles(view.Sources.Count));

    // A year is written without a thousands separator, whatever the reader's language.
    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Title(string focus) => Resource.With(nameof(Title), focus);

    public static string TookPart(string focus) => Resource.With(nameof(TookPart), focus);

    public static string Headline(string focus) => Resource.With(nameof(Headline), focus);

    public static string ArticlesOn(int articles, int all, string focus) => Resource.With(articles == 0 ? "ArticlesOn.none" : articles == 1 ? "ArticlesOn.one" : "ArticlesOn.many", articles, all, focus);
}
