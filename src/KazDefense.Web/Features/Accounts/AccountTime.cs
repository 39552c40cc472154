using System.Globalization;

namespace KazDefense.Web.Features.Accounts;

/// <summary>How times of accounts are written: to the minute, in universal time, so that they compare with the log.</summary>
internal static class AccountTime
{
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
