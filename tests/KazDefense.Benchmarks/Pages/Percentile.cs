namespace KazDefense.Benchmarks.Pages;

/// <summary>The value that a share of the measured ones do not exceed.</summary>
internal static class Percentile
{
    public static double Of(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
