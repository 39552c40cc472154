using System.Globalization;
using System.Text.Json.Serialization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A source's word for one value of a record.</summary>
/// <param name="Field">The field it speaks of.</param>
/// <param name="Item">Which of the field's values (<c>kazakhstan/host</c>), or null for a field with one.</param>
/// <param name="Stated">The source's own words, where they are at hand and may be shown; otherwise left out.</param>
/// <param name="Value">The value in the record's terms.</param>
/// <param name="Source">The source.</param>
/// <param name="Paragraph">The paragraph of the article, counted from 1; null for other sources.</param>
/// <param name="Span">First and last-plus-one code point within the trimmed paragraph; null for other sources.</param>
/// <param name="AlsoAt">Further passages that say it; left out where there is none.</param>
/// <param name="Locator">The row of a dataset or the address of a reference; left out for articles.</param>
/// <param name="Outlet">Whom the article cites for it, or null when it speaks for itself.</param>
/// <param name="Attributed">Outlet and date as one would cite them, or null.</param>
/// <param name="Status">What became of it: accepted, conflicting, superseded or unverified.</param>
public sealed record ClaimShape(
    string Field, string? Item,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Stated,
    string Value, string Source, int? Paragraph, IReadOnlyList<int>? Span,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PlaceInTextShape>? AlsoAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Locator,
    string? Outlet, string? Attributed, string Status)
{
    /// <summary>The shape of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="words">The source's words for it, or null.</param>
    public static ClaimShape Of(ClaimRow claim, string? words)
    {
        var first = claim.Passages.Count > 0 ? claim.Passages[0] : null;
        return new(
            claim.Field, claim.Item, words, claim.Value, claim.Source,
            first?.Paragraph, first is null ? null : [first.Start, first.End],
            claim.Passages.Count > 1 ? [.. claim.Passages.Skip(1).Select(p => new PlaceInTextShape(p.Paragraph, [p.Start, p.End]))] : null,
            claim.Locator, claim.Outlet, Attribution(claim), Term.Of(claim.Status));
    }

    private static string? Attribution(ClaimRow claim) => claim switch
    {
        { OutletName: null } => null,
        { Cited: null } => claim.OutletName,
        _ => $"{claim.OutletName}, {DateText.Format(claim.Cited, CultureInfo.InvariantCulture)}",
    };
}

/// <summary>Words in an article, by their place.</summary>
/// <param name="Paragraph">The paragraph, counted from 1.</param>
/// <param name="Span">First and last-plus-one code point within the trimmed paragraph.</param>
public sealed record PlaceInTextShape(int Paragraph, IReadOnlyList<int> Span);
