namespace KazDefense.Domain.Analysis;

/// <summary>A number that dates known only roughly leave open.</summary>
/// <param name="Low">At least this: what certainly belongs.</param>
/// <param name="Point">The value when what is uncertain is spread evenly over the days it may fall on.</param>
/// <param name="High">At most this: with all that may belong.</param>
public readonly record struct Band(double Low, double Point, double High)
{
    /// <summary>Whether nothing is left open.</summary>
    public bool IsCertain => High - Low < 1e-9;

    /// <summary>Both together.</summary>
    public static Band operator +(Band a, Band b) => new(a.Low + b.Low, a.Point + b.Point, a.High + b.High);

    /// <summary>So many times as much.</summary>
    public static Band operator *(double times, Band band) => new(times * band.Low, times * band.Point, times * band.High);

    /// <summary>The share of a part in a whole made of it and others, from 0 to 1; nothing where there is nothing.</summary>
    /// <param name="part">The part.</param>
    /// <param name="others">All other parts together.</param>
    /// <remarks>The least share is the least part beside the most of the others, and the other way round.</remarks>
    public static Band ShareOf(Band part, Band others) => new(Ratio(part.Low, others.High), Ratio(part.Point, others.Point), Ratio(part.High, others.Low));

    private static double Ratio(double part, double others) => part + others <= 0 ? 0 : part / (part + others);
}
