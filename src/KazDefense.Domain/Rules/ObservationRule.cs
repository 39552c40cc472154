using System.Globalization;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;

namespace KazDefense.Domain.Rules;

/// <summary>A number that can be, on its scale, of a pair of two, derived from others.</summary>
public sealed class ObservationRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not ObservationDocument o)
            yield break;
        if (!double.IsFinite(o.Quantity) || Math.Abs(o.Quantity) >= Limits.Quantity)
            yield return new("quantity", "This number is too large to be kept exactly. Give it in a larger unit.");
        // Only a change can be negative: nobody has minus five soldiers.
        else if (o.Quantity < 0 && o.Basis is not MeasureBasis.Flow)
            yield return new("quantity", "Only a flow can be less than 0. Correct the number, or its basis.");
        if (o.Counterpart == o.Subject)
            yield return new("counterpart", "A pair has two different actors. Choose another, or leave it empty.");
        if (o.Scale is { } scale && !(scale.From < scale.To))
            yield return new("scale/from", "A scale runs from less to more. Exchange the two numbers.");
        else if (o.Scale is { } s && (o.Quantity < s.From || o.Quantity > s.To))
            yield return new("quantity", string.Create(CultureInfo.InvariantCulture, $"{o.Quantity} lies off the scale from {s.From} to {s.To}. Correct one of them."));
        if (o.Derivation is { From.Count: 0 })
            yield return new("derivation/from", "A derived number names the observations that it is made from. Choose them.");
        if (o.Derivation?.From.Contains(o.Slug) is true)
            yield return new("derivation/from", "A number cannot be derived from itself. Take it out.");
    }
}
