using KazDefense.Domain.Events;

namespace KazDefense.Web.Features.Timeline;

/// <summary>A value of a filter as a link: chosen, it leads to the view without it; not chosen, to the view with it.</summary>
/// <param name="Words">The value in words.</param>
/// <param name="Count">How many events it gives, or null where that is not counted.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsChosen">Whether it is in force.</param>
public sealed record FilterChoice(string Words, int? Count, string Href, bool IsChosen)
{
    /// <summary>The colour's token of a vector, or null.</summary>
    public string? Token { get; init; }

    /// <summary>The kind whose shape stands beside it, or null.</summary>
    public EventKind? Kind { get; init; }
}

/// <summary>The values of one filter.</summary>
/// <param name="Title">What the filter is called.</param>
/// <param name="Choices">Its values.</param>
public sealed record FilterGroup(string Title, IReadOnlyList<FilterChoice> Choices)
{
    /// <summary>Where its values are explained, or null where they are names.</summary>
    public string? Terms { get; init; }
}
