namespace KazDefense.Figures;

/// <summary>Stacks extents into rows, each in the first row where it touches nothing.</summary>
internal sealed class RowPacker(double gap)
{
    private readonly List<List<Extent>> rows = [];

    /// <summary>How many rows are in use.</summary>
    internal int Count => rows.Count;

    /// <summary>Gives the extent a row, numbered from 0 at the top.</summary>
    internal int Place(Extent extent)
    {
        var row = rows.FindIndex(taken => !taken.Exists(other => other.Touches(extent, gap)));
        if (row < 0)
        {
            row = rows.Count;
            rows.Add([]);
        }

        rows[row].Add(extent);
        return row;
    }
}
