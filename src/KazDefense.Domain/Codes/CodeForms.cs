using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KazDefense.Domain.Codes;

/// <summary>
/// What codes of other people's schemes look like, and, of countries and languages, which there are: those that the
/// operating system's or .NET's own Unicode data (CLDR) knows.
/// </summary>
public static partial class CodeForms
{
    private static readonly FrozenSet<string> Countries = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name).TwoLetterISORegionName).Where(c => Alpha2().IsMatch(c))];

    private static readonly FrozenSet<string> Languages = [.. CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .SelectMany(c => new[] { c.TwoLetterISOLanguageName, c.ThreeLetterISOLanguageName })];

    /// <summary>ISO 3166-1 alpha-2 of a country there is: <c>KZ</c>.</summary>
    public static bool IsIso2(string text) => Alpha2().IsMatch(text) && Countries.Contains(text);

    /// <summary>ISO 3166-1 alpha-3: <c>KAZ</c>.</summary>
    public static bool IsIso3(string text) => Alpha3().IsMatch(text);

    /// <summary>A Correlates of War country number: <c>705</c>.</summary>
    public static bool IsCow(string text) => Digits().IsMatch(text);

    /// <summary>A Wikidata item: <c>Q232</c>.</summary>
    public static bool IsWikidata(string text) => Item().IsMatch(text);

    /// <summary>A BCP 47 tag of a language there is: <c>en</c>, <c>kk-Cyrl</c>.</summary>
    public static bool IsLanguage(string text) => Bcp47().IsMatch(text) && Languages.Contains(text.Split('-')[0]);

    /// <summary>An ISO 15924 script: <c>Cyrl</c>.</summary>
    public static bool IsScript(string text) => Iso15924().IsMatch(text);

    // \z, since $ would let a line end pass.
    [GeneratedRegex(@"^[A-Z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alpha2();

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alpha3();

    [GeneratedRegex(@"^[0-9]{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^Q[1-9][0-9]{0,11}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bcp47();

    [GeneratedRegex(@"^[A-Z][a-z]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iso15924();
}
