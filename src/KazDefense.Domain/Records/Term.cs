using System.Text;

namespace KazDefense.Domain.Records;

/// <summary>
/// How enumerations are written in dossiers, addresses and the API: lower case with hyphens (<c>InForce</c> is <c>in-force</c>).
/// </summary>
public static class Term
{
    /// <summary>The term of a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>Every term of an enumeration, in its order.</summary>
    public static IReadOnlyCollection<string> All<T>() where T : struct, Enum => Names<T>.ByTerm.Keys;

    /// <summary>The value a term stands for; false when there is none.</summary>
    public static bool TryParse<T>(string? term, out T value) where T : struct, Enum
    {
        value = default;
        return term is not null && Names<T>.ByTerm.TryGetValue(term, out value);
    }

    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Hyphenate(v.ToString()));
        public static readonly Dictionary<string, T> ByTerm = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
