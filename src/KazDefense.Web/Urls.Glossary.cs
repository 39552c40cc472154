using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Glossary;

namespace KazDefense.Web;

/// <content>The glossary, whole and word by word.</content>
public static partial class Urls
{
    /// <summary>Every term explained.</summary>
    public const string Glossary = "/glossary";

    /// <summary>The explanation of a term: a kind, a status, a role and so on.</summary>
    public static string TermOf<T>(T value) where T : struct, Enum => $"{Glossary}#{TermAnchor.Of(value)}";

    /// <summary>The explanation of a finer word for a kind.</summary>
    public static string TermOf(EventKind kind, string subtype) => $"{Glossary}#{TermAnchor.Of(kind, subtype)}";

    /// <summary>The explanation of a code, or of a scheme of codes where the code is left out.</summary>
    public static string CodeTerm(string scheme, string? code = null) => $"{Glossary}#{(code is null ? TermAnchor.Scheme(scheme) : TermAnchor.Code(scheme, code))}";

    /// <summary>A group of terms.</summary>
    public static string TermGroup(string group) => $"{Glossary}#{group}";
}
