using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KazDefense.Store.Search;

/// <summary>Where a page goes on: after so many of the ranked, or after a row of a list by date.</summary>
/// <param name="Ranked">How many of the ranked came before; null in a list by date.</param>
/// <param name="Row">The last row before; 0 among the ranked.</param>
public readonly record struct SearchCursor(int? Ranked, long Row)
{
    /// <summary>As written in addresses: opaque to the reader.</summary>
    public override string ToString() => Ranked is { } n ? string.Create(CultureInfo.InvariantCulture, $"r{n}") : string.Create(CultureInfo.InvariantCulture, $"d{Row:x}");

    /// <summary>Reads a cursor; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SearchCursor cursor)
    {
        cursor = default;
        if (text is not [var of, .. var rest])
            return false;
        if (of == 'r' && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var ranked))
            cursor = new(ranked, 0);
        else if (of == 'd' && long.TryParse(rest, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var row) && row >= 0)
            cursor = new(null, row);
        else
            return false;
        return true;
    }
}
