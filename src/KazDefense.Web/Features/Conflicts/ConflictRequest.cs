using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Claims;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Resources;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Conflicts;

/// <summary>What an address of the conflicts asks for.</summary>
public sealed record ConflictRequest
{
    /// <summary>The parameter that names a field.</summary>
    public const string FieldParameter = "field";

    /// <summary>The parameter that numbers a page.</summary>
    public const string PageParameter = "page";

    /// <summary>How many records a page tells of.</summary>
    public const int PerPage = 25;

    private const int LastPage = 10_000;

    /// <summary>About records of this kind; null for all.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>About this field; null for all.</summary>
    public string? Field { get; init; }

    /// <summary>With a conflicting value from this source; null for all.</summary>
    public string? Source { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The same for the store.</summary>
    public ConflictFilter Filter => new() { Kind = Kind, Field = Field, Source = Source, Skip = (Page - 1) * PerPage, Take = PerPage };

    /// <summary>Reads a query string.</summary>
    public static ConflictRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new QueryValues(query);
        values.Allow(Parameter.Kind, FieldParameter, Parameter.Source, PageParameter, Parameter.Focus);
        return new()
        {
            Kind = values.OneTerm<RecordKind>(Parameter.Kind),
            Field = values.OneSlug(FieldParameter),
            Source = values.OneSlug(Parameter.Source),
            Page = values.Number(PageParameter, 1, LastPage) ?? 1,
            Findings = values.Findings,
        };
    }

    /// <summary>What is wrong with a request, once it is known what the sources disagree about.</summary>
    public IReadOnlyList<Finding> Check(ConflictPage page) =>
    [
        .. Known(FieldParameter, Field, page.Fields), .. Known(Parameter.Source, Source, page.Sources),
    ];

    private static IEnumerable<Finding> Known(string parameter, string? value, IReadOnlyList<ConflictFacet> facets)
    {
        if (value is null || facets.Count == 0 || facets.Any(f => f.Value == value))
            yield break;
        yield return new(parameter, ConflictTexts.Unknown(QueryValues.Shown(value), string.Join(", ", facets.Select(f => f.Value))));
    }
}
