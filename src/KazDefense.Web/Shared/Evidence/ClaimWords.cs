using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>A claim's value in words rather than in the record's own terms.</summary>
internal static class ClaimWords
{
    public static string Of(ClaimRow claim) => claim.Field switch
    {
        "date" when EdtfDate.TryParse(claim.Value, out var date) => DateText.Format(date, CultureInfo.CurrentCulture),
        "status" when Term.TryParse<EventStatus>(claim.Value, out var status) => Texts.Of(status),
        "kind" when Term.TryParse<EventKind>(claim.Value, out var kind) => Texts.Of(kind),
        "participants" when claim.Value.Split('/') is [var actor, var term] && Term.TryParse<Role>(term, out var role) => $"{actor}, {Texts.Of(role)}",
        _ => claim.Value,
    };
}
