using KazDefense.Domain.Rules;
using KazDefense.Web.Features.Timeline;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Partners;

/// <summary>What an address of the register asks for.</summary>
/// <param name="Focus">Whose partners.</param>
/// <param name="Vector">Of which vector, or null for all.</param>
/// <param name="Order">In which order.</param>
/// <param name="Findings">What was not understood, under the parameter's name.</param>
public sealed record PartnersRequest(string Focus, string? Vector, PartnerOrder Order, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads a query string.</summary>
    public static PartnersRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new QueryValues(query);
        return new(
            values.OneSlug(Parameter.Focus) ?? DefaultFocus, values.OneSlug(Parameter.Vector),
            values.OneTerm<PartnerOrder>(Parameter.Sort) ?? PartnerOrder.Deeds, values.Findings);
    }

    /// <summary>Whose partners are meant where none is named.</summary>
    public const string DefaultFocus = "kazakhstan";
}
