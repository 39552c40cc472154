using KazDefense.Domain.Events;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Shared.Terms;

/// <summary>Where a term is explained, and the explanation for whoever only hovers.</summary>
/// <param name="Href">Its place in the glossary.</param>
/// <param name="Meaning">What it means.</param>
public sealed record TermNote(string Href, string Meaning)
{
    /// <summary>The note on a term.</summary>
    public static TermNote Of<T>(T value) where T : struct, Enum => new(Urls.TermOf(value), GlossaryTexts.Of(value));

    /// <summary>The note on a kind with its finer word, or without one where there is none or it is in no vocabulary.</summary>
    public static TermNote Of(EventKind kind, string? subtype) =>
        subtype is not null && GlossaryTexts.Find(kind, subtype) is { } meaning ? new(Urls.TermOf(kind, subtype), $"{GlossaryTexts.Of(kind)} {meaning}") : Of(kind);
}
