using KazDefense.Domain.Documents;
using KazDefense.Domain.Places;

namespace KazDefense.Domain.Rules;

/// <summary>Coordinates lie on earth, and only what lies somewhere has any.</summary>
public sealed class CoordinatesRule : IRecordRule
{
    // Half around the earth.
    private const double Farthest = 20_000;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not PlaceDocument { Coordinates: { } c } place)
            yield break;
        if (place.Kind is PlaceKind.ByTelephone)
            yield return new("kind", "A telephone call has no coordinates. Correct the kind, or empty them.");
        if (!(Math.Abs(c.Latitude) <= 90))
            yield return new("coordinates/latitude", "Degrees north run from -90 to 90. Are the two numbers in the wrong order?");
        if (!(Math.Abs(c.Longitude) <= 180))
            yield return new("coordinates/longitude", "Degrees east run from -180 to 180.");
        if (c.PrecisionKm is { } precision && !(precision is > 0 and <= Farthest))
            yield return new("coordinates/precisionKm", "How far off they may be is more than 0 kilometres and at most 20,000. Leave it empty where it is not known.");
    }
}
