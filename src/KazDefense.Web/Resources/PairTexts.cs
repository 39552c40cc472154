using KazDefense.Web.Features.Pairs;

namespace KazDefense.Web.Resources;

/// <summary>The words of the page of a pair.</summary>
public static class PairTexts
{
    private static readonly TextResource Resource = new("PairTexts");

    public static string Ledger => Resource.Of();
    public static string Promised => Resource.Of();
    public static string As => Resource.Of();
    public static string Became => Resource.Of();
    public static string NoFollowUp => Resource.Of();
    public static string Spoken => Resource.Of();
    public static string Given => Resource.Of();
    public static string NothingGiven => Resource.Of();
    public static string NothingNext => Resource.Of();
    public static string Coverage => Resource.Of();
    public static string CoverageNote => Resource.Of();
    public static string OnYears => Resource.Of();
    public static string Behind => Resource.Of();
    public static string BothDirections => Resource.Of();

    public static string Title(string first, string second) => Resource.With(nameof(Title), first, second);

    public static string Heading(string first, string second) => Resource.With(nameof(Heading), first, second);

    public static string Lead(int events, string parts) => Resource.With(events == 0 ? "Lead.none" : events == 1 ? "Lead.one" : "Lead.many", events, parts);

    public static string CutLead(int most) => Resource.With(nameof(CutLead), most);

    public static string NothingLead(string first, string second) => Resource.With(nameof(NothingLead), first, second);

    public static string EventsOf(string name) => Resource.With(nameof(EventsOf), name);

    public static string PartnerPage(string partner, string focus) => Resource.With(nameof(PartnerPage), partner, focus);

    public static string LedgerNote(int promises, int answered) => Resource.With(promises == 1 ? "LedgerNote.one" : "LedgerNote.many", promises, answered);

    public static string Promises(int count) => count == 0 ? Resource.Of("Promises.none") : Resource.Counted(nameof(Promises), count);

    public static string Covering(int articles, int all) => Resource.With(articles == 0 ? "Covering.none" : articles == 1 ? "Covering.one" : "Covering.many", articles, all);

    /// <summary>From whom to whom.</summary>
    public static string Direction(Direction direction, (string From, string To) names) =>
        Resource.With(direction is Features.Pairs.Direction.Together ? "Direction.together" : "Direction.from", names.From, names.To);
}
