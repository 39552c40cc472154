using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KazDefense.Store.Timelines;

/// <summary>The last row of a page: where the next one goes on, however many events come or go meanwhile.</summary>
/// <param name="SortDay">That row's sort key.</param>
/// <param name="EventId">That row's event.</param>
public readonly record struct TimelineCursor(int SortDay, int EventId)
{
    /// <summary>As written in addresses: opaque to the reader.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SortDay:x}-{EventId:x}");

    /// <summary>Reads a cursor; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimelineCursor cursor)
    {
        cursor = default;
        var parts = text?.Split('-');
        if (parts is not [var day, var id]
            || !int.TryParse(day, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sortDay) || sortDay < 0
            || !int.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var eventId) || eventId < 0)
            return false;
        cursor = new(sortDay, eventId);
        return true;
    }
}
