using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Web.Features.Glossary;

/// <summary>Where each term stands on the glossary's page.</summary>
public static class TermAnchor
{
    /// <summary>The place of a term: <c>term-event-status-in-force</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => $"term-{Hyphenated(typeof(T).Name)}-{Term.Of(value)}";

    /// <summary>The place of a finer word for a kind.</summary>
    public static string Of(EventKind kind, string subtype) => $"term-subtype-{Term.Of(kind)}-{subtype}";

    /// <summary>The place of a scheme of codes.</summary>
    public static string Scheme(string scheme) => $"term-code-{scheme}";

    /// <summary>The place of one code.</summary>
    public static string Code(string scheme, string code) => $"term-{scheme}-{code.ToLowerInvariant()}";

    private static string Hyphenated(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
