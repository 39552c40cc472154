using System.Net;
using System.Text.RegularExpressions;

namespace KazDefense.Web.Tests;

/// <summary>Fills a page's plain form and sends it, as a browser does.</summary>
internal static class PageForm
{
    /// <summary>Opens a page and sends one of its forms.</summary>
    /// <param name="client">Keeps cookies and shows redirects.</param>
    /// <param name="address">The page.</param>
    /// <param name="handler">The form's name; for a form with an address of its own, that address.</param>
    /// <param name="fields">What is filled in; a hidden field of the same name is sent as given here instead.</param>
    public static async Task<(HttpStatusCode Status, string Html, string? Location)> SubmitAsync(
        this HttpClient client, string address, string handler, params IEnumerable<(string Name, string Value)> fields)
    {
        var (_, html) = await client.PageAsync(address);
        return await client.SubmitShownAsync(html, address, handler, fields);
    }

    /// <summary>Sends a form of a page that was opened before, as it was shown then.</summary>
    public static async Task<(HttpStatusCode Status, string Html, string? Location)> SubmitShownAsync(
        this HttpClient client, string html, string address, string handler, params IEnumerable<(string Name, string Value)> fields)
    {
        var form = Regex.Matches(html, "<form.*?</form>", RegexOptions.Singleline).Select(m => m.Value)
            .FirstOrDefault(f => f.Contains($"name=\"_handler\" value=\"{handler}\"", StringComparison.Ordinal) || f.Contains($"action=\"{handler}\"", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{address} has no form “{handler}”: {html.Words()}");
        var hidden = Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
        var target = WebUtility.HtmlDecode(Regex.Match(form, "<form[^>]*\\saction=\"([^\"]*)\"").Groups[1].Value);
        var given = fields.Select(f => f.Name).ToHashSet();
        using var content = new FormUrlEncodedContent(hidden.Where(h => !given.Contains(h.Key)).Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));
        using var response = await client.PostAsync(new Uri(target.Length > 0 ? target : address, UriKind.RelativeOrAbsolute), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString());
    }

    /// <summary>Sends a form and goes where it leads, as a browser does where something was done; otherwise shows its page again.</summary>
    public static async Task<string> SubmitAndFollowAsync(this HttpClient client, string address, string handler, params IEnumerable<(string Name, string Value)> fields)
    {
        var (_, html, location) = await client.SubmitAsync(address, handler, fields);
        return location is null ? html : (await client.PageAsync(new Uri(client.BaseAddress!, location).PathAndQuery)).Html;
    }
}
