using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>Single values as people type them.</summary>
internal static partial class TypedText
{
    /// <summary>The text without white space around it, in Unicode form NFC; null where nothing is typed, or with a problem in words.</summary>
    public static string? Of(string? typed, out string? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        foreach (var rune in typed.EnumerateRunes())
            if (rune == Rune.ReplacementChar || NameKey.IsNoCharacter(rune.Value) || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t')))
            {
                problem = "The text holds control characters or broken letters. Type it again.";
                return null;
            }
        return typed.Trim().Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n");
    }

    /// <summary>A term as terms are written: <c>In force</c> is <c>in-force</c>.</summary>
    public static string Term(string? typed) => Spaces().Replace((typed ?? "").Trim().ToLowerInvariant(), "-");

    /// <summary>A number such as <c>52</c>, <c>-5.57</c> or <c>1,500</c>; null when it is none.</summary>
    public static double? Number(string typed)
    {
        var text = typed.Trim().Replace('−', '-');
        if (!Plain().IsMatch(text) && !Grouped().IsMatch(text))
            return null;
        return double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    /// <summary>A number as <see cref="Number"/> reads it back.</summary>
    public static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary><c>Did you mean “turkey”?</c>, or else the whole choice.</summary>
    public static string Choice(string typed, IReadOnlyCollection<string> terms) =>
        typed.Length <= 100 && NearestName.Of(typed, terms) is { } nearest ? $"Did you mean “{nearest}”?" : $"It can be: {string.Join(", ", terms)}.";

    /// <summary>A text as a message quotes it: on one line, not too long.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? $"“{line}”" : $"“{line[..57]}…”";
    }

    /// <summary>Whether a typed term means a value.</summary>
    public static bool Means<T>(string? typed, T value) where T : struct, Enum => Term(typed) == Records.Term.Of(value);

    [GeneratedRegex(@"[\s_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^-?\d{1,18}(\.\d{1,18})?(E[+-]?\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3}){1,5}(\.\d{1,18})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
