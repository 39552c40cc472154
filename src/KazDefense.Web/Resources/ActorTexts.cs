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
    public static string Codes => Resource.Of();
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
    public static string AsData => Resource.Of();
    public static string AsCsv => Resource.Of();

    public static string SeenOn(string date) => Resource.With(nameof(SeenOn), date);

    public static string AllEvents(string events) => Resource.With(nameof(AllEvents), events);

    public static string FirstOf(int shown, string events) => Resource.With(nameof(FirstOf), shown, events);

    public static string Towards(string subject, string counterpart) => Resource.With(nameof(Towards), subject, counterpart);

    public static string GivenBy(string assessor) => Resource.With(nameof(GivenBy), assessor);

    public static string Scale(double from, double to) => Resource.With(nameof(Scale), from, to);

    public static string Derived(string step) => Resource.With(nameof(Derived), step);
}
