using System.Net;
using System.Text.RegularExpressions;

namespace KazDefense.Web.Tests;

/// <summary>Looks into a page's HTML as far as tests need.</summary>
internal static partial class PageText
{
    public static async Task<(HttpStatusCode Status, string Html)> PageAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What a reader reads: without tags, decoded, white space collapsed, none between a link and the comma after it.</summary>
    public static string Words(this string html) => BeforeMark().Replace(Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " "), "").Trim();

    /// <summary>The values of an attribute, decoded, in order.</summary>
    public static IReadOnlyList<string> Attribute(this string html, string element, string attribute) =>
        [.. Regex.Matches(html, $"<{element}\\b[^>]*?\\s{attribute}=\"([^\"]*)\"").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    [GeneratedRegex("<script.*?</script>|<style.*?</style>|<title>.*?</title>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@" (?=[,.:;])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
