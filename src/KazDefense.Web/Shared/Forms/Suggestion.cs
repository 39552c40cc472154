namespace KazDefense.Web.Shared.Forms;

/// <summary>Something a field can be set to.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as shown.</param>
/// <param name="Detail">What tells it from others of like name: its kind, other spellings; or null.</param>
public sealed record Suggestion(string Slug, string Name, string? Detail = null);
