namespace KazDefense.Domain.Analysis;

/// <summary>How many-sided a distribution is.</summary>
public static class Diversity
{
    /// <summary>
    /// The effective number: how many parts of equal size would be as concentrated, 1/Σs². The inverse of the
    /// Herfindahl–Hirschman index; of parties, Laakso and Taagepera (1979).
    /// </summary>
    /// <param name="amounts">The parts, none below nothing.</param>
    /// <returns>From 1, all in one part, to the number of parts; 0 where there is nothing.</returns>
    public static double EffectiveNumber(IEnumerable<double> amounts)
    {
        var shares = Shares(amounts);
        return shares.Count == 0 ? 0 : 1 / shares.Sum(s => s * s);
    }

    /// <summary>Shannon's entropy, −Σ s·log₂ s, in bits (1948).</summary>
    /// <param name="amounts">The parts, none below nothing.</param>
    /// <returns>From 0, all in one part, to log₂ of the number of parts.</returns>
    public static double Entropy(IEnumerable<double> amounts) => -Shares(amounts).Sum(s => s * Math.Log2(s)) + 0.0;

    private static List<double> Shares(IEnumerable<double> amounts)
    {
        var some = amounts.Where(a => a > 0).ToList();
        var total = some.Sum();
        return some.ConvertAll(a => a / total);
    }
}
