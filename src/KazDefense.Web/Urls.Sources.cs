using KazDefense.Store.Claims;
using KazDefense.Web.Features.Sources;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>What the facts rest on.</content>
public static partial class Urls
{
    public const string Sources = "/sources";

    /// <summary>The parameter that asks for what rests on the word of one outlet.</summary>
    public const string OutletParameter = "outlet";

    public static string Source(string slug) => $"/sources/{slug}";

    /// <summary>A paragraph of a source, on the source's page.</summary>
    public static string Source(string slug, int paragraph) => $"/sources/{slug}#{Anchor.Paragraph(paragraph)}";

    /// <summary>The words of a passage, on the source's page.</summary>
    public static string Source(string slug, PassageRow passage) => $"/sources/{slug}#{Anchor.Words(passage)}";

    /// <summary>What a source says on the word of an outlet; see <see cref="SourceReader.OwnVoice"/>.</summary>
    public static string SourceFrom(string slug, string outlet) => $"/sources/{slug}{new QueryBuilder { { OutletParameter, outlet } }}#facts";

    /// <summary>An outlet: what rests on its word.</summary>
    public static string Outlet(string slug) => $"/outlets/{slug}";

    /// <summary>The text of a source, as far as it may be shown, with what rests on it.</summary>
    public static string ApiSourceText(string slug) => $"/api/sources/{slug}/text";
}
