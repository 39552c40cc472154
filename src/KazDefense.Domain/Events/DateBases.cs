using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Events;

/// <summary>How dates are known where nobody says.</summary>
public static class DateBases
{
    /// <summary>A date that is open on a side was not told, any other was stated.</summary>
    public static DateBasis UsualOf(EdtfDate? date) =>
        date is { Precision: DatePrecision.Set } && (date.Earliest is null || date.Latest is null) ? DateBasis.None : DateBasis.Stated;
}
