using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Single values of YAML as text, number or truth; each method gives null and a problem in words when it cannot.</summary>
internal static partial class ScalarText
{
    // Nothing of ours is longer; a note may be.
    private const int LongestText = 4000;

    /// <summary>A text, trimmed, in Unicode form NFC.</summary>
    public static string? Of(YamlNode node, out string? problem)
    {
        if (node is not YamlScalarNode scalar)
            return Problem(out problem, $"a single value is expected here, not {NameOf(node)}.");
        var text = scalar.Value ?? "";
        if (IsPlain(scalar) && text is "" or "~" or "null" or "Null" or "NULL" || string.IsNullOrWhiteSpace(text))
            return Problem(out problem, "nothing is said here; give a value or leave the key out.");
        if (text.Length > LongestText)
            return Problem(out problem, $"the text has {text.Length} characters; at most {LongestText} fit.");
        if (HasForeign(text))
            return Problem(out problem, "the text holds control characters or broken Unicode; type it again.");
        problem = null;
        return text.Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A finite number, written plainly: <c>52</c>, <c>5.57</c>, <c>-14</c>.</summary>
    public static double? Number(YamlNode node, out string? problem)
    {
        if (node is YamlScalarNode { Value: { } text } scalar && IsPlain(scalar) && PlainNumber().IsMatch(text))
        {
            problem = null;
            return double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }
        problem = $"a number is expected here, such as 52 or 5.57, without quotes, units or thousands separators, not {Describe(node)}.";
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? Truth(YamlNode node, out string? problem)
    {
        problem = null;
        if (node is YamlScalarNode scalar && IsPlain(scalar) && scalar.Value is "true" or "false")
            return ((YamlScalarNode)node).Value == "true";
        problem = $"true or false is expected here, without quotes, not {Describe(node)}.";
        return null;
    }

    /// <summary>What a node is, for messages.</summary>
    public static string NameOf(YamlNode node) => node switch
    {
        YamlMappingNode => "keys with values",
        YamlSequenceNode => "a list",
        _ => "a single value",
    };

    private static string Describe(YamlNode node) => node is YamlScalarNode { Value: { } text } ? Suggestion.Quote(text) : NameOf(node);

    private static bool IsPlain(YamlScalarNode scalar) => scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;

    // Lone surrogates cannot be normalised, stored or hashed; of the control characters only line ends and tabs mean anything.
    private static bool HasForeign(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t'))
                return true;
        return false;
    }

    private static string? Problem(out string? problem, string message)
    {
        problem = message;
        return null;
    }

    [GeneratedRegex(@"^-?\d{1,15}(\.\d{1,10})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
