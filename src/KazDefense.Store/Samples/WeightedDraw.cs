namespace KazDefense.Store.Samples;

/// <summary>Draws values, each with its share.</summary>
internal sealed class WeightedDraw<T>
{
    private readonly T[] _values;
    private readonly double[] _upTo;

    public WeightedDraw(params (T Value, double Share)[] shares)
    {
        _values = [.. shares.Select(s => s.Value)];
        _upTo = new double[shares.Length];
        var sum = 0.0;
        for (var i = 0; i < shares.Length; i++)
            _upTo[i] = sum += shares[i].Share;
    }

    public T Next(Random random)
    {
        var at = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return _values[Math.Min(at < 0 ? ~at : at + 1, _values.Length - 1)];
    }
}

internal static class WeightedDraw
{
    /// <summary>Shares that fall as 1/rank, as the sizes of partners do.</summary>
    public static WeightedDraw<int> Zipf(IReadOnlyList<int> ids) => new([.. ids.Select((id, i) => (id, 1.0 / (i + 1)))]);
}
