using KazDefense.Web.Resources;

namespace KazDefense.Web.Layout;

/// <summary>A link of the top navigation.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Words">Its words.</param>
public sealed record NavigationLink(string Href, string Words)
{
    /// <summary>Whether the page is this one or lies under it.</summary>
    public bool IsCurrent(PathString path) => path.StartsWithSegments(Href);
}

/// <summary>The top navigation: the pages there are, in order.</summary>
public static class Navigation
{
    public static IReadOnlyList<NavigationLink> Links =>
    [
        new(Urls.Timeline(), Texts.Timeline),
        new(Urls.Partners, Texts.Partners),
        new(Urls.Sources, Texts.Sources),
        new(Urls.Data, Texts.DataAndApi),
    ];
}
