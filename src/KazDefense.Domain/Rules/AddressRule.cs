using System.Text.RegularExpressions;
using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>An address leads to a page: http(s), or a site's bare name as articles print it (<c>www.mod.kz</c>).</summary>
public sealed partial class AddressRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        var address = record switch { SourceDocument s => s.Address, OutletDocument o => o.Address, _ => null };
        if (address is null)
            yield break;
        if (address.Length > Limits.Address)
            yield return new("address", $"This has {address.Length} characters; at most {Limits.Address} fit. Give a shorter address of the page.");
        else if (!IsAddress(address))
            yield return new("address", "This is no address of a page. Write one that begins with https:// or http://, or the site's name, such as www.mod.kz.");
    }

    private static bool IsAddress(string text) =>
        Site().IsMatch(text) || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && !text.Any(char.IsWhiteSpace));

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(/[^\s<>""]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Site();
}
