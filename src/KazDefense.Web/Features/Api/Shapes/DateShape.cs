using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A date, never more precise than known.</summary>
/// <param name="Edtf">Extended Date/Time Format (ISO 8601-2).</param>
/// <param name="Earliest">The first possible day; null where the beginning is open.</param>
/// <param name="Latest">The last possible day; null where the end is open.</param>
/// <param name="Text">In words.</param>
/// <param name="Basis">How it is known: stated, derived, inferred or none; null where the date is not a fact of the record.</param>
public sealed record DateShape(string Edtf, DateOnly? Earliest, DateOnly? Latest, string Text, string? Basis)
{
    /// <summary>The shape of a date.</summary>
    public static DateShape Of(EdtfDate date, DateBasis? basis) => new(
        date.Text, date.Bounds.Earliest, date.Bounds.Latest, DateText.Format(date, CultureInfo.InvariantCulture), basis is { } b ? Term.Of(b) : null);
}
