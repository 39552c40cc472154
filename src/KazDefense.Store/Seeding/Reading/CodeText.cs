using System.Text.RegularExpressions;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Codes of other people's schemes, checked by their form.</summary>
internal static partial class CodeText
{
    public static string? Country(MappingReader map, string key) => Matching(map, key, Alpha2(), "two capital letters, such as KZ (ISO 3166-1)");

    public static string? Iso3(MappingReader map, string key) => Matching(map, key, Alpha3(), "three capital letters, such as KAZ (ISO 3166-1)");

    public static string? Cow(MappingReader map, string key) => Matching(map, key, Digits(), "one to three digits, such as 705 (Correlates of War)");

    public static string? Wikidata(MappingReader map, string key) => Matching(map, key, Item(), "Q and digits, such as Q232 (Wikidata)");

    public static string? Language(MappingReader map, string key) => Matching(map, key, Bcp47(), "a language tag, such as en or kk-Cyrl (BCP 47)");

    public static string? Script(MappingReader map, string key) => Matching(map, key, Iso15924(), "four letters, such as Latn or Cyrl (ISO 15924)");

    private static string? Matching(MappingReader map, string key, Regex form, string example)
    {
        var text = map.Text(key);
        if (text is not null && !form.IsMatch(text))
            map.Fail(key, $"{Suggestion.Quote(text)} is not what is expected here: {example}.");
        return text;
    }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Alpha2();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Alpha3();

    [GeneratedRegex("^[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^Q[1-9][0-9]{0,11}$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bcp47();

    [GeneratedRegex("^[A-Z][a-z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso15924();
}
