namespace KazDefense.Web.Resources;

/// <summary>What the fields of records are called, by their paths in documents.</summary>
public static class FieldTexts
{
    private static readonly TextResource Resource = new("FieldTexts");

    public static string EvidenceOf(string field) => Resource.With(nameof(EvidenceOf), field);

    /// <summary>What a field is called; its own path where nobody gave it a name.</summary>
    public static string Of(string item) => Resource.Find(item) ?? item;

    /// <summary>What a field is called, or null where nobody gave it a name.</summary>
    public static string? Find(string item) => Resource.Find(item);
}
