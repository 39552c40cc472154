namespace KazDefense.Web.Resources;

/// <summary>The words of the timeline page.</summary>
public static class TimelineTexts
{
    private static readonly TextResource Resource = new("TimelineTexts");

    public static string Title => Resource.Of();
    public static string Filters => Resource.Of();
    public static string CountsNote => Resource.Of();
    public static string Who => Resource.Of();
    public static string WithPartner => Resource.Of();
    public static string WithPlaceholder => Resource.Of();
    public static string From => Resource.Of();
    public static string To => Resource.Of();
    public static string DatePlaceholder => Resource.Of();
    public static string Words => Resource.Of();
    public static string WordsPlaceholder => Resource.Of();
    public static string ToList => Resource.Of();
    public static string Apply => Resource.Of();
    public static string Vector => Resource.Of();
    public static string Kind => Resource.Of();
    public static string Standing => Resource.Of();
    public static string Status => Resource.Of();
    public static string Place => Resource.Of();
    public static string Source => Resource.Of();
    public static string Actor => Resource.Of();
    public static string YearGroup => Resource.Of();
    public static string Partner => Resource.Of();
    public static string DeedsOnly => Resource.Of();
    public static string CountedOnly => Resource.Of();
    public static string UncountedOnly => Resource.Of();
    public static string More => Resource.Of();
    public static string Chosen => Resource.Of();
    public static string ClearAll => Resource.Of();
    public static string Alone => Resource.Of();
    public static string AddressIsView => Resource.Of();
    public static string Feed => Resource.Of();
    public static string LanesByVector => Resource.Of();
    public static string LanesByKind => Resource.Of();
    public static string HowToRead => Resource.Of();
    public static string KeyDate => Resource.Of();
    public static string KeyStatus => Resource.Of();
    public static string KeyKind => Resource.Of();
    public static string PositionNote => Resource.Of();
    public static string OldestFirst => Resource.Of();
    public static string NewestFirst => Resource.Of();
    public static string FirstPage => Resource.Of();
    public static string EmptyTitle => Resource.Of();
    public static string EmptyNext => Resource.Of();
    public static string NothingLoaded => Resource.Of();
    public static string ProblemTitle => Resource.Of();
    public static string ProblemLead => Resource.Of();
    public static string ProblemDrop => Resource.Of();

    public static string TitleBetween(int from, int to) => Resource.With(nameof(TitleBetween), Year(from), Year(to));

    public static string TitleIn(int year) => Resource.With(nameof(TitleIn), Year(year));

    public static string Uncounted(int count) => Resource.Counted(nameof(Uncounted), count);

    public static string Deeds(int count) => Resource.Counted(nameof(Deeds), count);

    public static string Hopes(int count) => Resource.Counted(nameof(Hopes), count);

    public static string Refusals(int count) => Resource.Counted(nameof(Refusals), count);

    public static string OnlySaid(int count) => Resource.Counted(nameof(OnlySaid), count);

    public static string Part(int count, string what) => Resource.With(count == 1 ? "Part.one" : "Part.many", count, what);

    public static string WithoutYear(int count) => Resource.Counted(nameof(WithoutYear), count);

    public static string ChosenFrom(string date) => Resource.With(nameof(ChosenFrom), date);

    public static string ChosenTo(string date) => Resource.With(nameof(ChosenTo), date);

    public static string ChosenWith(string name) => Resource.With(nameof(ChosenWith), name);

    public static string ChosenWords(string words) => Resource.With(nameof(ChosenWords), words);

    public static string CappedNote(int newest) => Resource.With(nameof(CappedNote), newest);

    public static string Remove(string value) => Resource.With(nameof(Remove), value);

    public static string ListTitle(string events) => Resource.With(nameof(ListTitle), events);

    public static string ListPartTitle(int shown, string events) => Resource.With(nameof(ListPartTitle), shown, events);

    public static string NextPage(int count) => Resource.Counted(nameof(NextPage), count);

    public static string FigureTitle(string events, string lanes) => Resource.With(nameof(FigureTitle), events, lanes);

    public static string TooManyToDraw(int total, int most) => Resource.With(nameof(TooManyToDraw), total, most);

    public static string Uncovered(int from, int to) => Resource.With(from == to ? "Uncovered.one" : "Uncovered.many", Year(from), Year(to));

    public static string SaidLane => Resource.Of();
    public static string EmptyLane => Resource.Of();

    public static string SourceLine(int articles, int from, int to) => articles == 1
        ? Resource.With("SourceLine.one", Year(from))
        : Resource.With("SourceLine.many", articles, Year(from), Year(to));

    public static string EventDescription(string date, string title, string kind, string status) => Resource.With(nameof(EventDescription), date, title, kind, status);

    // A year is written without a thousands separator, whatever the reader's language.
    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Explained(string filter) => Resource.With(nameof(Explained), filter);
}
