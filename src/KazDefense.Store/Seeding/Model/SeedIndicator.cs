using KazDefense.Domain.Events;

namespace KazDefense.Store.Seeding.Model;

/// <summary>What observations are about.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its usual unit.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Basis">Over what.</param>
public sealed record SeedIndicator(string Slug, string Name, string Unit, string Definition, MeasureBasis Basis);
