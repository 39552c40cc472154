using System.Globalization;

namespace KazDefense.Web.Shared;

/// <summary>How the moment of a change is written, the same everywhere: to the minute, in universal time and saying so, so that it compares with the log.</summary>
internal static class Moment
{
    public static string Of(DateTime utc) => utc.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture);

    /// <summary>Of today.</summary>
    public static string Clock(DateTime utc) => utc.ToString("HH:mm 'UTC'", CultureInfo.CurrentCulture);

    /// <summary>For machines.</summary>
    public static string Iso(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
