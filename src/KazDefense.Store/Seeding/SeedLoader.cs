namespace KazDefense.Store.Seeding;
/// <summary>Placeholder.</summary>
public sealed class SeedLoader;
