using KazDefense.Domain.Places;
using KazDefense.Domain.Rules;
using KazDefense.Store.Places;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Resources;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Places;

/// <summary>What an address of the register of places asks for.</summary>
/// <param name="Filter">Which places.</param>
/// <param name="Page">Which of them.</param>
/// <param name="Findings">What was not understood, under the parameter's name.</param>
internal sealed record PlacesRequest(PlaceFilter Filter, CountedPage Page, IReadOnlyList<Finding> Findings)
{
    private const int LongestName = 200;

    /// <summary>Reads a query string.</summary>
    public static PlacesRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new QueryValues(query);
        values.Allow(Parameter.Focus, Parameter.Kind, Urls.CountryParameter, Parameter.Words, Parameter.Cursor, Parameter.Limit);
        var filter = new PlaceFilter { Kind = values.OneTerm<PlaceKind>(Parameter.Kind), Country = Country(values), Name = Name(values) };
        return new(filter, CountedPage.Read(values), values.Findings);
    }

    /// <summary>The part of a name that is sought, or null.</summary>
    public static string? Name(QueryValues values)
    {
        var name = values.One(Parameter.Words);
        if (name is not { Length: > LongestName })
            return name;
        values.Report(Parameter.Words, PlaceTexts.TooLong(name.Length, LongestName));
        return null;
    }

    private static string? Country(QueryValues values)
    {
        if (values.One(Urls.CountryParameter) is not { } code)
            return null;
        if (code.Length == 2 && code.All(char.IsAsciiLetter))
            return code.ToUpperInvariant();
        values.Report(Urls.CountryParameter, PlaceTexts.NoSuchCountry(QueryValues.Shown(code)));
        return null;
    }
}
