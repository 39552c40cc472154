using KazDefense.Web.Features.Registers;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Layout;

/// <summary>A link of the top navigation.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Words">Its words.</param>
public sealed record NavigationLink(string Href, string Words)
{
    /// <summary>Whether the page can be seen from several states, and so is given the reader's own.</summary>
    public bool KnowsFocus { get; init; }

    /// <summary>The address with the reader's focus carried on.</summary>
    public string For(AddressFocus focus) => KnowsFocus ? Urls.InFocus(Href, focus.Slug) : Href;

    /// <summary>Whether the page is this one or lies under it.</summary>
    public bool IsCurrent(PathString path) => path.StartsWithSegments(Href);
}

/// <summary>The top navigation: the pages there are, in order.</summary>
public static class Navigation
{
    public static IReadOnlyList<NavigationLink> Links =>
    [
        new(Urls.Timeline(), Texts.Timeline) { KnowsFocus = true },
        new(Urls.Partners, Texts.Partners) { KnowsFocus = true },
        .. Register.All.Select(r => new NavigationLink(r.Path, r.Title) { KnowsFocus = true }),
        new(Urls.Actors, ActorTexts.Title),
        new(Urls.Sources, Texts.Sources),
    ];
}
