using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KazDefense.Domain.Sources;

/// <summary>
/// A short proof that words are the ones meant: the first 16 hexadecimal digits of the SHA-256
/// of the text in Unicode form NFC with every run of white space collapsed to one space.
/// </summary>
public static partial class Fingerprint
{
    /// <summary>The fingerprint of a text.</summary>
    public static string Of(string text)
    {
        var collapsed = WhiteSpace().Replace(text.Normalize(NormalizationForm.FormC), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(collapsed)))[..16];
    }

    /// <summary>Whether the text looks like a fingerprint.</summary>
    public static bool IsValid(string? text) => text is not null && Digits().IsMatch(text);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
