using KazDefense.Store.Claims;

namespace KazDefense.Web.Features.Sources;

/// <summary>The names of places on a source's page. They follow from the place in the text, so that a link to a passage stays good.</summary>
public static class Anchor
{
    /// <summary>A paragraph.</summary>
    public static string Paragraph(int number) => FormattableString.Invariant($"p{number}");

    /// <summary>The words of a passage.</summary>
    public static string Words(PassageRow place) => FormattableString.Invariant($"p{place.Paragraph}w{place.Start}-{place.End}");

    /// <summary>The first fact that rests on a passage.</summary>
    public static string Fact(PassageRow place) => FormattableString.Invariant($"p{place.Paragraph}f{place.Start}-{place.End}");
}
