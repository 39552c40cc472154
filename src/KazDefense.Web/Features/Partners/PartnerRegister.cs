using KazDefense.Store.Partners;

namespace KazDefense.Web.Features.Partners;

/// <summary>In which order partners are listed.</summary>
public enum PartnerOrder
{
    /// <summary>Most deeds first.</summary>
    Deeds = 1,

    /// <summary>By name.</summary>
    Name,

    /// <summary>Earliest first event first.</summary>
    First,

    /// <summary>Latest last event first.</summary>
    Last,

    /// <summary>By vector, then most deeds first.</summary>
    Vector,
}

/// <summary>The register of partners as one page shows it.</summary>
/// <param name="Rows">The partners of the vector asked for, in the order asked for.</param>
/// <param name="Vectors">Each vector with how many partners it has, whichever is asked for.</param>
/// <param name="FromYear">The first year of every spark, or 0 where no year is known.</param>
/// <param name="ToYear">Their last year.</param>
public sealed record PartnerRegister(IReadOnlyList<PartnerRow> Rows, IReadOnlyList<RegisterVector> Vectors, int FromYear, int ToYear)
{
    /// <summary>The register from all partners of a focus.</summary>
    /// <param name="all">Every partner, most deeds first.</param>
    /// <param name="vector">The vector asked for; null for all.</param>
    /// <param name="order">The order asked for.</param>
    public static PartnerRegister Of(IReadOnlyList<PartnerRow> all, string? vector, PartnerOrder order)
    {
        var rows = all.Where(r => vector is null || (r.VectorSlug ?? RegisterVector.None) == vector);
        var years = all.SelectMany(r => PartnerYears.Of(r).Years).Select(y => y.Year).DefaultIfEmpty().ToList();
        return new(
            [.. Sort(rows, order)],
            [.. all.GroupBy(r => (Slug: r.VectorSlug ?? RegisterVector.None, Name: r.VectorName ?? RegisterVector.None, r.VectorToken))
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                .Select(g => new RegisterVector(g.Key.Slug, g.Key.Name, g.Key.VectorToken, g.Count()))],
            years.Min(), years.Max());
    }

    // OrderBy is stable: partners alike in what is asked for stay in the order of their deeds.
    private static IEnumerable<PartnerRow> Sort(IEnumerable<PartnerRow> rows, PartnerOrder order) => order switch
    {
        PartnerOrder.Name => rows.OrderBy(r => r.Name, StringComparer.Ordinal),
        PartnerOrder.First => rows.OrderBy(r => r.First?.Date.SortKey ?? int.MaxValue),
        PartnerOrder.Last => rows.OrderByDescending(r => r.Last?.Date.SortKey ?? int.MinValue),
        PartnerOrder.Vector => rows.OrderBy(r => r.VectorName is null).ThenBy(r => r.VectorName, StringComparer.Ordinal),
        _ => rows,
    };
}

/// <summary>A vector with its number of partners.</summary>
/// <param name="Slug">The vector, or <see cref="None"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Token">Its colour's token.</param>
/// <param name="Partners">How many partners.</param>
public sealed record RegisterVector(string Slug, string Name, string Token, int Partners)
{
    /// <summary>Stands for partners that belong to no vector.</summary>
    public const string None = "none";
}
