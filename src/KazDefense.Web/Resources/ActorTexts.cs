namespace KazDefense.Web.Resources;

/// <summary>The words of an actor’s page.</summary>
public static class ActorTexts
{
    private static readonly TextResource Resource = new("ActorTexts");

    public static string Names => Resource.Of();
    public static string NamesNote => Resource.Of();
    public static string Name => Resource.Of();
    public static string Type => Resource.Of();
    public static string Written => Resource.Of();
    public static string Borne => Resource.Of();
    public static string Evidence => Resource.Of();
    public static string PartnerPage => Resource.Of();
    public static string BelongsTo => Resource.Of();
    public static string BelongsToNote => Resource.Of();
    public static string Members => Resource.Of();
    public static string MembersNote => Resource.Of();
    public static string Events => Resource.Of();
    public static string EventsNote => Resource.Of();
    public static string NoEvents => Resource.Of();
    public static string Observations => Resource.Of();
    public static string ObservationsNote => Resource.Of();
    public static string Indicator => Resource.Of();
    public static string When => Resource.Of();
    public static string Quantity => Resource.Of();
    public static string Who => Resource.Of();
    public static string Title => Resource.Of();
    public static string NoActors => Resource.Of();
    public static string AllActors => Resource.Of();
    public static string Caption => Resource.Of();
    public static string Kind => Resource.Of();
    public static string All => Resource.Of();
    public static string Find => Resource.Of();
    public static string Apply => Resource.Of();
    public static string EventsColumn => Resource.Of();
    public static string SeenIn => Resource.Of();
    public static string Offices => Resource.Of();
    public static string OfficesNote => Resource.Of();
    public static string Holders => Resource.Of();
    public static string HoldersNote => Resource.Of();
    public static string Holder => Resource.Of();
    public static string InYear => Resource.Of();
    public static string AsFarAsSaid => Resource.Of();
    public static string NobodyInYear => Resource.Of();
    public static string And => Resource.Of();
    public static string AtADate => Resource.Of();
    public static string AtADateNote => Resource.Of();
    public static string OnDate => Resource.Of();
    public static string OnPlaceholder => Resource.Of();
    public static string OnHint => Resource.Of();
    public static string ShowOn => Resource.Of();
    public static string NobodyOn => Resource.Of();
    public static string WholeTime => Resource.Of();
    public static string OnThatDate => Resource.Of();
    public static string Certain => Resource.Of();
    public static string Possible => Resource.Of();
    public static string Near => Resource.Of();
    public static string Editions => Resource.Of();
    public static string EditionsNote => Resource.Of();
    public static string UnderIt => Resource.Of();
    public static string UnderItNote => Resource.Of();
    public static string EventsCsv => Resource.Of();
    public static string FigureDescription => Resource.Of();
    public static string ArticlesRow => Resource.Of();

    public static string AllEvents(string events) => Resource.With(nameof(AllEvents), events);

    public static string FirstOf(int shown, string events) => Resource.With(nameof(FirstOf), shown, events);

    public static string Towards => Resource.Of();

    public static string GivenBy(string assessor) => Resource.With(nameof(GivenBy), assessor);

    public static string Scale(double from, double to) => Resource.With(nameof(Scale), from, to);

    public static string Derived(string step) => Resource.With(nameof(Derived), step);

    public static string Lead(string actors) => Resource.With(nameof(Lead), actors);

    public static string Actors(int count) => Resource.Counted(nameof(Actors), count);

    public static string AlsoWritten(int count) => Resource.Counted(nameof(AlsoWritten), count);

    public static string Paragraphs(string source, string paragraphs) => Resource.With(nameof(Paragraphs), source, paragraphs);

    public static string ManyParagraphs(string source, string paragraphs) => Resource.With(nameof(ManyParagraphs), source, paragraphs);

    public static string Located(string source, string locator) => Resource.With(nameof(Located), source, locator);

    public static string MoreNames(int count) => Resource.Counted(nameof(MoreNames), count);

    public static string ByYear(string office) => Resource.With(nameof(ByYear), office);

    public static string GapBefore(string date) => Resource.With(nameof(GapBefore), date);

    public static string GapBetween(string first, string second) => Resource.With(nameof(GapBetween), first, second);

    public static string GapAfter(string date) => Resource.With(nameof(GapAfter), date);

    public static string SeenOnAll(string dates) => Resource.With(nameof(SeenOnAll), dates);

    public static string OnProblem(string problem) => Resource.With(nameof(OnProblem), problem);

    public static string OnAnswer(string date) => Resource.With(nameof(OnAnswer), date);

    public static string OnNothing(string date) => Resource.With(nameof(OnNothing), date);

    public static string Certainty(string certainty, string reason) => Resource.With(nameof(Certainty), certainty, reason);

    public static string SeenThen(string date) => Resource.With(nameof(SeenThen), date);

    public static string WithinPeriod(string date) => Resource.With(nameof(WithinPeriod), date);

    public static string MaybeWithinPeriod(string date) => Resource.With(nameof(MaybeWithinPeriod), date);

    public static string MaybeSeenThen(string date) => Resource.With(nameof(MaybeSeenThen), date);

    public static string SeenAround(string before, string after) => Resource.With(nameof(SeenAround), before, after);

    public static string SeenBefore(string date) => Resource.With(nameof(SeenBefore), date);

    public static string SeenAfter(string date) => Resource.With(nameof(SeenAfter), date);

    public static string FigureTitle(string office, string body) => Resource.With(nameof(FigureTitle), office, body);

    public static string FigureSource(int articles) => Resource.Counted(nameof(FigureSource), articles);
}
