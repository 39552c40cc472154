using KazDefense.Domain.Dates;

namespace KazDefense.Store.Seeding.Model;

/// <summary>A group of partners. The order of the vectors in the set is their ordinal.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Token">One of <see cref="SeedVocabulary.VectorTokens"/>.</param>
/// <param name="Members">Who belongs, and when.</param>
public sealed record SeedVector(string Slug, string Name, string Token, IReadOnlyList<SeedVectorMember> Members);

/// <summary>A partner's belonging to a vector.</summary>
/// <param name="Actor">The partner's slug.</param>
/// <param name="Period">When, or null for always.</param>
public sealed record SeedVectorMember(string Actor, EdtfDate? Period);
