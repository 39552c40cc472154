using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Places and their register.</content>
public static partial class Urls
{
    /// <summary>The register of places.</summary>
    public const string Places = "/places";

    /// <summary>The parameter that names a country, by ISO 3166-1 alpha-2.</summary>
    public const string CountryParameter = "country";

    /// <summary>The register of places of a kind, in a country, under a name.</summary>
    public static string PlacesOf(PlaceKind? kind = null, string? country = null, string? name = null, int offset = 0) => Places + PlaceQueryOf(kind, country, name, offset);

    /// <summary>The same as a table to keep.</summary>
    public static string PlacesCsv(PlaceKind? kind = null, string? country = null, string? name = null) => Places + ".csv" + PlaceQueryOf(kind, country, name, 0);

    /// <summary>The locator map of a place.</summary>
    public static string PlaceSvg(string slug) => $"/places/{slug}.svg";

    /// <summary>The events of a place as a table to keep.</summary>
    public static string PlaceCsv(string slug) => $"/places/{slug}.csv";

    /// <summary>All places as data.</summary>
    public static string ApiPlaces(string ending = "") => "/api/places" + ending;

    /// <summary>One place as data.</summary>
    public static string ApiPlace(string slug) => $"/api/places/{slug}";

    private static string PlaceQueryOf(PlaceKind? kind, string? country, string? name, int offset)
    {
        var query = new QueryBuilder();
        if (kind is { } k)
            query.Add(Parameter.Kind, Term.Of(k));
        if (country is not null)
            query.Add(CountryParameter, country);
        if (!string.IsNullOrWhiteSpace(name))
            query.Add(Parameter.Words, name);
        if (offset > 0)
            query.Add(Parameter.Cursor, FormattableString.Invariant($"{offset}"));
        return query.ToString();
    }
}
