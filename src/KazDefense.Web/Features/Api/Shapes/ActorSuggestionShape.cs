using KazDefense.Domain.Records;
using KazDefense.Store.Actors;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>An actor that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Spelling">Another of its names, by which it was found; null where that is the name shown.</param>
/// <param name="Events">How many events it comes into.</param>
public sealed record ActorSuggestionShape(string Slug, string Kind, string Name, string? Spelling, int Events)
{
    /// <summary>The shape of a suggestion.</summary>
    public static ActorSuggestionShape Of(ActorSuggestion suggestion) =>
        new(suggestion.Slug, Term.Of(suggestion.Kind), suggestion.Name, suggestion.Spelling, suggestion.Events);
}
