namespace KazDefense.Store.Seeding.Model;

/// <summary>Whom articles cite.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">One of <see cref="SeedVocabulary.OutletKinds"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
/// <param name="Address">Its address, or null.</param>
public sealed record SeedOutlet(string Slug, string Name, string Kind, string? Country, string? Address);
