using System.Globalization;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;

namespace KazDefense.Web.Shared.Values;

/// <summary>A number an event tells, as a line of a table: never added to another, since a stock, a running total and a flow do not add.</summary>
/// <param name="Event">The event.</param>
/// <param name="Number">The number, or null where none is stated.</param>
/// <param name="Qualifier">"about", "up to", "at least", or nothing.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Of">What is counted, in words.</param>
/// <param name="Basis">Flow, stock or cumulative, or null.</param>
/// <param name="Claims">What the number rests on; for an event without a number, what its kind does.</param>
public sealed record StatedQuantity(
    EventDetail Event, string? Number, string Qualifier, string Unit, string Of, MeasureBasis? Basis, IReadOnlyList<ClaimRow> Claims)
{
    /// <summary>The lines of an event: its measures, then what it transfers, otherwise one that says no number is stated.</summary>
    public static IReadOnlyList<StatedQuantity> Lines(EventDetail detail)
    {
        var e = detail.Event;
        List<StatedQuantity> lines =
        [
            .. e.Measures.Select(m => new StatedQuantity(detail, Format(m.Quantity), Words(m.Qualifier), m.Unit, m.Of, m.Basis, About(detail, "measures", m.Key))),
            .. (e.Transfer?.Items ?? []).Select(i => new StatedQuantity(
                detail, i.Number is { } n ? Format(n) : null, "", "", Item(i), null, About(detail, Term.Of(e.Kind), $"items/{i.Key}"))),
        ];
        return lines.Count > 0 ? lines : [new(detail, null, "", "", "", null, About(detail, "kind", null))];
    }

    /// <summary>A number as people write it: grouped, with as many decimals as it has.</summary>
    public static string Format(double number) => number.ToString(number >= 10_000 ? "#,##0.##" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>A qualifier in words, nothing for an exact number.</summary>
    public static string Words(Qualifier qualifier) => qualifier is Domain.Events.Qualifier.Exactly ? "" : Term.Of(qualifier).Replace('-', ' ');

    private static string Item(TransferItem item) => string.Join(", ", new[] { item.What, item.Condition, item.Terms }.Where(t => !string.IsNullOrEmpty(t)));

    private static IReadOnlyList<ClaimRow> About(EventDetail detail, string field, string? item) => [.. detail.Claims.Where(c => c.IsAbout(field, item))];
}
