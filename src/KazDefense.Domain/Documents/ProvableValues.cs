using System.Globalization;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>One value of a record that needs an accepted claim before it may be published.</summary>
/// <param name="Field">The field.</param>
/// <param name="Item">Which of the field's values, or null for a field with one.</param>
/// <param name="Value">The value as a claim would give it.</param>
public readonly record struct ProvableValue(string Field, string? Item, string Value)
{
    /// <summary>Where it stands in its record: <c>date</c>, <c>participants/kazakhstan/host</c>.</summary>
    public string Path => Item is null ? Field : $"{Field}/{Item}";

    /// <summary>Whether a path of a dossier (<c>participants</c>, <c>participants/kazakhstan</c>, <c>participants/kazakhstan/host</c>) takes in this value.</summary>
    public bool IsUnder(string path) => Path == path || Path.StartsWith(path + "/", StringComparison.Ordinal);
}

/// <summary>
/// Which values need proof. Titles, summaries, notes, subtypes, links and our own keys are ours and need none;
/// coordinates and identifiers rest on reference sources.
/// </summary>
public static class ProvableValues
{
    /// <summary>The values of a record; none for sources, places, outlets, indicators and vectors.</summary>
    public static IEnumerable<ProvableValue> Of(RecordDocument record) => record switch
    {
        EventDocument e => Of(e),
        ActorDocument a => a.Names.Select(n => new ProvableValue("names", n.Text, n.Text)),
        AffiliationDocument a => Of(a),
        ObservationDocument o => Of(o),
        _ => [],
    };

    /// <summary>A quantity as a claim gives it: <c>up to 500 people</c>.</summary>
    public static string Quantity(Qualifier qualifier, double quantity, string unit)
    {
        var number = quantity.ToString("0.################", CultureInfo.InvariantCulture);
        return qualifier is Qualifier.Exactly ? $"{number} {unit}" : $"{Term.Of(qualifier).Replace('-', ' ')} {number} {unit}";
    }

    // Kind, status, date, each participation, place, measure and detail.
    private static IEnumerable<ProvableValue> Of(EventDocument e)
    {
        yield return new("kind", null, Term.Of(e.Kind));
        yield return new("status", null, Term.Of(e.Status));
        yield return new("date", null, e.Date.Text);
        foreach (var p in e.Participations)
            yield return new("participants", $"{p.Actor}/{Term.Of(p.Role)}", $"{p.Actor}/{Term.Of(p.Role)}");
        foreach (var place in e.Places)
            yield return new("places", place, place);
        foreach (var m in e.Measures)
            yield return new("measures", m.Key, Quantity(m.Qualifier, m.Quantity, m.Unit));
        foreach (var (item, value) in Details(e))
            yield return new(Term.Of(e.Kind), item, value);
    }

    private static IEnumerable<ProvableValue> Of(AffiliationDocument a)
    {
        yield return new("body", null, a.Body);
        yield return new("role", null, a.Office is null ? Term.Of(a.Role) : $"{Term.Of(a.Role)}: {a.Office}");
        yield return new("date", null, a.Date.Text);
    }

    private static IEnumerable<ProvableValue> Of(ObservationDocument o)
    {
        yield return new("indicator", null, o.Indicator);
        yield return new("subject", null, o.Subject);
        if (o.Counterpart is not null)
            yield return new("counterpart", null, o.Counterpart);
        yield return new("date", null, o.Date.Text);
        yield return new("quantity", null, Quantity(o.Qualifier, o.Quantity, o.Unit));
    }

    private static IEnumerable<(string Item, string Value)> Details(EventDocument e)
    {
        (string, string?)[] values =
        [
            ("series", e.Exercise?.Series), ("edition", e.Exercise?.Edition), ("type", e.Exercise?.Type),
            ("form", e.Agreement?.Form), ("cycle", e.Agreement?.Cycle), ("term", e.Agreement?.Term?.Text),
            ("mode", e.Transfer?.Mode), ("programme", e.Transfer?.Programme ?? e.Training?.Programme),
            ("topic", e.Training?.Topic),
        ];
        foreach (var (item, value) in values)
            if (value is not null)
                yield return (item, value);
        foreach (var item in e.Transfer?.Items ?? [])
            yield return ($"items/{item.Key}", item.Number is null ? item.What : string.Create(CultureInfo.InvariantCulture, $"{item.Number} {item.What}"));
    }
}
