using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Web.Resources;

/// <summary>The terms of the field explained, each in a sentence.</summary>
public static class GlossaryTexts
{
    private static readonly TextResource Resource = new("GlossaryTexts");

    public static string Title => Resource.Of();
    public static string Lead => Resource.Of();
    public static string Contents => Resource.Of();
    public static string NoAcronyms => Resource.Of();
    public static string CrosswalkKind => Resource.Of("Crosswalk.Kind");
    public static string CrosswalkDone => Resource.Of("Crosswalk.Done");
    public static string CrosswalkHope => Resource.Of("Crosswalk.Hope");
    public static string CrosswalkRefusal => Resource.Of("Crosswalk.Refusal");
    public static string CrosswalkNone => Resource.Of("Crosswalk.None");

    /// <summary>What a term means.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Resource.Of($"{typeof(T).Name}.{Term.Of(value)}");

    /// <summary>What a finer word for a kind means.</summary>
    public static string Of(EventKind kind, string item) => Resource.Of($"Subtype.{Term.Of(kind)}.{item}");

    /// <summary>What a finer word for a kind means; null for a word that is in no vocabulary.</summary>
    public static string? Find(EventKind kind, string item) => Resource.Find($"Subtype.{Term.Of(kind)}.{item}");

    /// <summary>The title of a group.</summary>
    public static string Group(string item) => Resource.Of($"Group.{item}");

    /// <summary>What a group holds.</summary>
    public static string Note(string item) => Resource.Of($"Note.{item}");

    /// <summary>What a scheme of codes is called.</summary>
    public static string SchemeName(string item) => Resource.Of($"CodeName.{item}");

    /// <summary>What a scheme of codes is.</summary>
    public static string Scheme(string item) => Resource.Of($"Code.{item}");

    /// <summary>What a code means.</summary>
    public static string Code(string item, string code) => Resource.Of($"{item}.{code}");
}
