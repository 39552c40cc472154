using KazDefense.Domain.Codes;
using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>Codes, languages and scripts look as their schemes have them.</summary>
public sealed class CodeRule : IRecordRule
{
    private const string Country = "two capital letters, such as KZ (ISO 3166-1)";
    private const string Language = "a language, such as en or kk-Cyrl (BCP 47)";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var (path, code, isRight, example) in Codes(record))
            if (code is not null && !isRight(code))
                yield return new(path, $"“{code}” is not what is expected here: {example}.");
    }

    private static IEnumerable<(string Path, string? Code, Func<string, bool> IsRight, string Example)> Codes(RecordDocument record) => record switch
    {
        ActorDocument a =>
        [
            ("iso2", a.Iso2, CodeForms.IsIso2, Country),
            ("iso3", a.Iso3, CodeForms.IsIso3, "three capital letters, such as KAZ (ISO 3166-1)"),
            ("cow", a.Cow, CodeForms.IsCow, "one to three digits, such as 705 (Correlates of War)"),
            ("wikidata", a.Wikidata, CodeForms.IsWikidata, "Q and digits, such as Q232 (Wikidata)"),
            .. a.Names.Select(n => ($"names/{n.Text}", (string?)n.Language, (Func<string, bool>)CodeForms.IsLanguage, Language)),
            .. a.Names.Select(n => ($"names/{n.Text}", (string?)n.Script, (Func<string, bool>)CodeForms.IsScript, "a script: four letters, such as Latn or Cyrl (ISO 15924)")),
        ],
        PlaceDocument p => [("country", p.Country, CodeForms.IsIso2, Country)],
        OutletDocument o => [("country", o.Country, CodeForms.IsIso2, Country)],
        SourceDocument s => [("language", s.Language, CodeForms.IsLanguage, Language)],
        _ => [],
    };
}
