using KazDefense.Domain.Rules;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Resources;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Shared.Foci;

/// <summary>The focus that an address asks for among those there are.</summary>
/// <param name="Slug">The focus's slug.</param>
/// <param name="Foci">Every state that may be looked at.</param>
/// <param name="Findings">What is wrong with what was asked for.</param>
public sealed record FocusChoice(string Slug, IReadOnlyList<FocusRow> Foci, IReadOnlyList<Finding> Findings)
{
    /// <summary>The focus's name.</summary>
    public string Name => Foci.FirstOrDefault(f => f.Slug == Slug)?.Name ?? PlainName(Slug);

    /// <summary>Reads a query string.</summary>
    public static FocusChoice Of(IEnumerable<KeyValuePair<string, StringValues>> query, IReadOnlyList<FocusRow> foci)
    {
        var values = new QueryValues(query);
        var slug = values.OneSlug(Parameter.Focus) ?? PartnersRequest.DefaultFocus;
        return new(slug, foci, values.Findings.Count > 0 ? values.Findings : Check(slug, foci));
    }

    /// <summary>What is wrong with a focus that is none of those there are; nothing in a store that groups no states yet. The one meant where none is named may always be looked at.</summary>
    public static IReadOnlyList<Finding> Check(string slug, IReadOnlyList<FocusRow> foci)
    {
        if (foci.Count == 0 || slug == PartnersRequest.DefaultFocus || foci.Any(f => f.Slug == slug))
            return [];
        var choices = foci.Select(f => f.Slug).ToList();
        return [new(Parameter.Focus, FocusTexts.Unknown(QueryValues.Shown(slug), string.Join(", ", choices), NearestName.Of(slug, choices)))];
    }

    private static string PlainName(string slug) => string.Join(' ', slug.Split('-').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));
}
