using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Web.Resources;

/// <summary>The words of an event’s page.</summary>
public static class EventTexts
{
    private static readonly TextResource Resource = new("EventTexts");

    public static string Fact => Resource.Of();
    public static string Value => Resource.Of();
    public static string Evidence => Resource.Of();
    public static string Ours => Resource.Of();
    public static string Kind => Resource.Of();
    public static string Date => Resource.Of();
    public static string Status => Resource.Of();
    public static string Place => Resource.Of();
    public static string Measure => Resource.Of();
    public static string Codes => Resource.Of();
    public static string NotYetSourced => Resource.Of();
    public static string Aggregate => Resource.Of();
    public static string Context => Resource.Of();
    public static string OtherClaim => Resource.Of();
    public static string Dates => Resource.Of();
    public static string ArticlePublished => Resource.Of();
    public static string NothingLater => Resource.Of();
    public static string RestsOn => Resource.Of();
    public static string OneSource => Resource.Of();
    public static string NotIndependent => Resource.Of();
    public static string Linked => Resource.Of();
    public static string LinkedNote => Resource.Of();
    public static string History => Resource.Of();
    public static string FirstLoad => Resource.Of();

    public static string AsOf(string date) => Resource.With(nameof(AsOf), date);

    public static string Precision(double kilometres) => Resource.With(nameof(Precision), kilometres);

    public static string Position(double north, double east) => Resource.With(nameof(Position), north, east);

    public static string People(int count) => Resource.Counted(nameof(People), count);

    public static string Reports(string outlet) => Resource.With(nameof(Reports), outlet);

    public static string Published(string source) => Resource.With(nameof(Published), source);

    public static string Lasting(string kind, int days) => days == 1 ? Resource.With("Lasting.one", kind, days) : Resource.With("Lasting.many", kind, days);

    public static string StripDescription(string eventDate, string title, string reports) => Resource.With(nameof(StripDescription), eventDate, title, reports);

    public static string StripNote(string status, string date) => Resource.With(nameof(StripNote), status, date);

    public static string StripNoteNoDate(string status, string date) => Resource.With(nameof(StripNoteNoDate), status, date);

    public static string Citing(string outlets) => Resource.With(nameof(Citing), outlets);

    public static string Articles(int count) => Resource.Counted(nameof(Articles), count);

    public static string Paragraphs(int count) => Resource.Counted(nameof(Paragraphs), count);

    public static string Outlets(int count) => Resource.Counted(nameof(Outlets), count);

    public static string Conflicting(int count) => Resource.Counted(nameof(Conflicting), count);

    public static string Refused(int refusals, string title) => Resource.With(refusals == 1 ? "Refused.one" : "Refused.many", refusals, title);

    /// <summary>A relation as told from the event it leads to.</summary>
    public static string Inverse(Relation relation) => Resource.Of($"Inverse.{Term.Of(relation)}");

    /// <summary>The label of a detail that only some kinds have.</summary>
    public static string Detail(string item) => Resource.Of($"Detail.{item}");

    public static string EventsThere(string place) => Resource.With(nameof(EventsThere), place);
}
