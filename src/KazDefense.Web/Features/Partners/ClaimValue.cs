using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Features.Partners;

/// <summary>A claim's value as people write it.</summary>
public static class ClaimValue
{
    /// <summary>Dates in words, terms without their hyphens, anything else as it is.</summary>
    public static string Words(ClaimRow claim) => claim.Field switch
    {
        "date" when EdtfDate.TryParse(claim.Value, out var date, out _) => DateText.Format(date, CultureInfo.CurrentCulture),
        "status" or "kind" => claim.Value.Replace('-', ' '),
        "participants" => claim.Value.Replace("/", ", ", StringComparison.Ordinal).Replace('-', ' '),
        _ => claim.Value,
    };
}
