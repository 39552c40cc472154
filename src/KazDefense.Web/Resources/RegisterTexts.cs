using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Web.Resources;

/// <summary>The words of the registers of agreements, exercises, transfers and training.</summary>
public static class RegisterTexts
{
    private static readonly TextResource Resource = new("RegisterTexts");

    public static string SortBy => Resource.Of();
    public static string CoverageNone => Resource.Of();
    public static string Agreement => Resource.Of();
    public static string Exercise => Resource.Of();
    public static string Transfer => Resource.Of();
    public static string Training => Resource.Of();
    public static string Series => Resource.Of();
    public static string Host => Resource.Of();
    public static string Participants => Resource.Of();
    public static string Numbers => Resource.Of();
    public static string Troops => Resource.Of();
    public static string Where => Resource.Of();
    public static string When => Resource.Of();
    public static string Status => Resource.Of();
    public static string Sources => Resource.Of();
    public static string Parties => Resource.Of();
    public static string Steps => Resource.Of();
    public static string Supplier => Resource.Of();
    public static string Recipient => Resource.Of();
    public static string Items => Resource.Of();
    public static string Terms => Resource.Of();
    public static string Provider => Resource.Of();
    public static string Trained => Resource.Of();
    public static string Number => Resource.Of();
    public static string Topic => Resource.Of();
    public static string NumberNotStated => Resource.Of();
    public static string Programme => Resource.Of();
    public static string Disputed => Resource.Of();
    public static string OneSource => Resource.Of();
    public static string Offers => Resource.Of();
    public static string OffersLink => Resource.Of();
    public static string EmptyTitle => Resource.Of();
    public static string EmptyNext => Resource.Of();
    public static string EmptyAll => Resource.Of();
    public static string AllSeries => Resource.Of();
    public static string FirstPage => Resource.Of();
    public static string AsTimeline => Resource.Of();

    public static string Title(EventKind kind) => Resource.Of($"Title.{Term.Of(kind)}");

    public static string About(EventKind kind) => Resource.Of($"About.{Term.Of(kind)}");

    public static string Caption(EventKind kind) => Resource.Of($"Caption.{Term.Of(kind)}");

    public static string Lines(int count) => Resource.Counted(nameof(Lines), count);

    public static string Coverage(string years) => Resource.With(nameof(Coverage), years);

    public static string CoverageAsked(string years) => Resource.With(nameof(CoverageAsked), years);

    /// <summary>How something was transferred.</summary>
    public static string Mode(string mode) => Resource.Find($"Mode.{mode}") ?? mode;

    public static string InRegister(string register) => Resource.With(nameof(InRegister), register);

    public static string NextPage(int count) => Resource.Counted(nameof(NextPage), count);

    public static string Shown(int shown, int all) => shown == all ? Resource.Counted("ShownAll", all) : Resource.With("ShownOf", shown, all);
}
