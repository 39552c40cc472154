namespace KazDefense.Web.Security;

/// <summary>Addresses that somebody else put into a link: only those of this site are followed.</summary>
internal static class LocalAddress
{
    /// <summary>The address where it is one of this site, otherwise another.</summary>
    public static string Or(string? address, string otherwise) => IsOurs(address) ? address! : otherwise;

    // A browser reads “//host” and “/\host” as another site.
    private static bool IsOurs(string? address) =>
        address is ['/', ..] && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);
}
