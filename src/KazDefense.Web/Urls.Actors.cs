using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Actors and their register.</content>
public static partial class Urls
{
    /// <summary>The register of actors.</summary>
    public const string Actors = "/actors";

    /// <summary>The parameter that asks who belonged to what at a date.</summary>
    public const string OnParameter = "on";

    /// <summary>The register of actors of a kind, under a name.</summary>
    public static string ActorsOf(ActorKind? kind = null, string? name = null, int offset = 0) => Actors + ActorQueryOf(kind, name, offset);

    /// <summary>The same as a table to keep.</summary>
    public static string ActorsCsv(ActorKind? kind = null, string? name = null) => Actors + ".csv" + ActorQueryOf(kind, name, 0);

    /// <summary>The figure of who held office in a body.</summary>
    public static string ActorSvg(string slug) => $"/actors/{slug}.svg";

    private static string ActorQueryOf(ActorKind? kind, string? name, int offset)
    {
        var query = new QueryBuilder();
        if (kind is { } k)
            query.Add(Parameter.Kind, Term.Of(k));
        if (!string.IsNullOrWhiteSpace(name))
            query.Add(Parameter.Words, name);
        if (offset > 0)
            query.Add(Parameter.Cursor, FormattableString.Invariant($"{offset}"));
        return query.ToString();
    }
}
