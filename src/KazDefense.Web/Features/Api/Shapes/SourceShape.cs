using System.Text.Json.Serialization;
using KazDefense.Domain.Records;
using KazDefense.Store.Sources;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A source.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Type"><c>article</c>, <c>dataset</c> or <c>reference</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Its authors; empty where not named.</param>
/// <param name="Publication">Publication, or null.</param>
/// <param name="Volume">Volume, or null.</param>
/// <param name="Issue">Issue, or null.</param>
/// <param name="Date">When it appeared.</param>
/// <param name="Events">How many events it is cited for.</param>
/// <param name="Outlets">Whom it cites, the most cited first; left out in lists.</param>
public sealed record SourceShape(
    string Slug, string Type, string Title, IReadOnlyList<string> Authors, string? Publication, string? Volume, string? Issue, DateShape Date, int Events,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<OutletShape>? Outlets = null)
{
    /// <summary>The shape of a source in a list.</summary>
    public static SourceShape Of(SourceRow row) => new(
        row.Source.Record.Slug, Term.Of(row.Source.Type), row.Source.Title,
        (row.Source.Authors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        row.Source.Publication, row.Source.Volume, row.Source.Issue, DateShape.Of(row.Source.Date, row.Source.DateBasis), row.Events);

    /// <summary>The shape of one source.</summary>
    public static SourceShape Of(SourceDetail detail) => Of(detail.Row) with
    {
        Outlets = [.. detail.Outlets.Select(o => new OutletShape(o.Slug, o.Name, o.Kind, o.Claims, [.. o.Dates.Select(d => DateShape.Of(d, null))]))],
    };
}

/// <summary>Whom a source cites.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Claims">For how many claims it is cited.</param>
/// <param name="Dates">The dates cited.</param>
public sealed record OutletShape(string Slug, string Name, string Kind, int Claims, IReadOnlyList<DateShape> Dates);
