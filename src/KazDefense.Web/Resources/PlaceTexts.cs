namespace KazDefense.Web.Resources;

/// <summary>The words of the pages of places.</summary>
public static class PlaceTexts
{
    private static readonly TextResource Resource = new("PlaceTexts");

    public static string Title => Resource.Of();
    public static string NoPlaces => Resource.Of();
    public static string AllPlaces => Resource.Of();
    public static string Caption => Resource.Of();
    public static string Kind => Resource.Of();
    public static string Country => Resource.Of();
    public static string Name => Resource.Of();
    public static string Position => Resource.Of();
    public static string Events => Resource.Of();
    public static string All => Resource.Of();
    public static string Find => Resource.Of();
    public static string Apply => Resource.Of();
    public static string OtherNames => Resource.Of();
    public static string Reference => Resource.Of();
    public static string Precision => Resource.Of();
    public static string Note => Resource.Of();
    public static string NoPrecision => Resource.Of();
    public static string NotSourced => Resource.Of();
    public static string NoPosition => Resource.Of();
    public static string NotSourcedNote => Resource.Of();
    public static string NoCountry => Resource.Of();
    public static string Facts => Resource.Of();
    public static string North => Resource.Of();
    public static string South => Resource.Of();
    public static string East => Resource.Of();
    public static string West => Resource.Of();
    public static string Boundaries => Resource.Of();
    public static string NoMapPhone => Resource.Of();
    public static string NoMapFar => Resource.Of();
    public static string NoMapUnknown => Resource.Of();
    public static string NoMapFile => Resource.Of();
    public static string EventsHere => Resource.Of();
    public static string EventsNote => Resource.Of();
    public static string NoEvents => Resource.Of();
    public static string EventsLink => Resource.Of();
    public static string TooManyToTell => Resource.Of();
    public static string Nearby => Resource.Of();
    public static string NearbyNote => Resource.Of();
    public static string Distance => Resource.Of();
    public static string SamePoint => Resource.Of();
    public static string FirstPage => Resource.Of();

    public static string Lead(string places, string sourced) => Resource.With(nameof(Lead), places, sourced);

    public static string Places(int count) => Resource.Counted(nameof(Places), count);

    public static string Located(int count) => Resource.Counted(nameof(Located), count);

    public static string WithinKm(string kilometres) => Resource.With(nameof(WithinKm), kilometres);

    public static string CoordinateOf(string degrees, string direction) => Resource.With(nameof(CoordinateOf), degrees, direction);

    public static string MapTitle(string place) => Resource.With(nameof(MapTitle), place);

    public static string MapPoint(string place, string position, string precision) => Resource.With(nameof(MapPoint), place, position, precision);

    public static string MapWithin(string place, string country) => Resource.With(nameof(MapWithin), place, country);

    public static string MapMeans(string place) => Resource.With(nameof(MapMeans), place);

    public static string MapShows(string map) => Resource.With(nameof(MapShows), map);

    public static string MapOthers(string places) => Resource.With(nameof(MapOthers), places);

    public static string PositionBy(string reference) => Resource.With(nameof(PositionBy), reference);

    public static string FirstOf(int shown, string events) => Resource.With(nameof(FirstOf), shown, events);

    public static string MoreThan(int count) => Resource.With(nameof(MoreThan), count);

    public static string MoreThanEvents(int count) => Resource.With(nameof(MoreThanEvents), count);

    public static string Kilometres(string number) => Resource.With(nameof(Kilometres), number);

    public static string NextPage(int count) => Resource.With(nameof(NextPage), count);

    public static string ShownOf(int first, int last, int total) => Resource.With(nameof(ShownOf), first, last, total);

    public static string TooLong(int length, int most) => Resource.With(nameof(TooLong), length, most);

    public static string NoSuchCountry(string code) => Resource.With(nameof(NoSuchCountry), code);
}
