using KazDefense.Domain.Codes;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Codes of other people's schemes, checked by their form.</summary>
internal static class CodeText
{
    public static string? Country(MappingReader map, string key) => Matching(map, key, CodeForms.IsIso2, "two capital letters, such as KZ (ISO 3166-1)");

    public static string? Iso3(MappingReader map, string key) => Matching(map, key, CodeForms.IsIso3, "three capital letters, such as KAZ (ISO 3166-1)");

    public static string? Cow(MappingReader map, string key) => Matching(map, key, CodeForms.IsCow, "one to three digits, such as 705 (Correlates of War)");

    public static string? Wikidata(MappingReader map, string key) => Matching(map, key, CodeForms.IsWikidata, "Q and digits, such as Q232 (Wikidata)");

    public static string? Language(MappingReader map, string key) => Matching(map, key, CodeForms.IsLanguage, "a language tag, such as en or kk-Cyrl (BCP 47)");

    public static string? Script(MappingReader map, string key) => Matching(map, key, CodeForms.IsScript, "four letters, such as Latn or Cyrl (ISO 15924)");

    private static string? Matching(MappingReader map, string key, Func<string, bool> form, string example)
    {
        var text = map.Text(key);
        if (text is not null && !form(text))
            map.Fail(key, $"{Suggestion.Quote(text)} is not what is expected here: {example}.");
        return text;
    }
}
