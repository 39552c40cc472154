using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>What becomes part of addresses and of the paths of claims is a slug, and no word that addresses use for something else.</summary>
public sealed class SlugRule : IRecordRule
{
    // /edit/events/new writes a new event, /api/events/facets counts them all.
    private const string New = "new";
    private const string Facets = "facets";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var (path, slug) in Slugs(record))
            if (!Slug.IsValid(slug))
                yield return new(path, $"“{slug}” cannot be part of an address. Write words of a-z and 0-9 joined by single hyphens, at most {Slug.MaxLength} characters.");
        if (facts.Before is null && (record.Slug == New || (record is EventDocument && record.Slug == Facets)))
            yield return new("slug", $"Addresses use “{record.Slug}” for something else. Give a slug that says more, such as “{record.Slug}-1”.");
    }

    private static IEnumerable<(string Path, string Slug)> Slugs(RecordDocument record) => record switch
    {
        EventDocument e =>
        [
            ("slug", e.Slug),
            .. e.Measures.Select(m => ($"measures/{m.Key}/key", m.Key)),
            .. (e.Transfer?.Items ?? []).Select(i => ($"transfer/items/{i.Key}/key", i.Key)),
            .. e.Agreement is { } a ? [("agreement/instrument", a.Instrument)] : Array.Empty<(string, string)>(),
        ],
        _ => [("slug", record.Slug)],
    };
}
