using KazDefense.Domain.Actors;
using KazDefense.Domain.Rules;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Places;
using KazDefense.Web.Features.Timeline;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Actors;

/// <summary>What an address of the register of actors asks for.</summary>
/// <param name="Kind">Of this kind, or null for all.</param>
/// <param name="Name">Part of a name, in any spelling or script, or null for all.</param>
/// <param name="Page">Which of them.</param>
/// <param name="Findings">What was not understood, under the parameter's name.</param>
internal sealed record ActorsRequest(ActorKind? Kind, string? Name, CountedPage Page, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads a query string.</summary>
    public static ActorsRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new QueryValues(query);
        values.Allow(Parameter.Focus, Parameter.Kind, Parameter.Words, Parameter.Cursor, Parameter.Limit);
        return new(values.OneTerm<ActorKind>(Parameter.Kind), PlacesRequest.Name(values), CountedPage.Read(values), values.Findings);
    }
}
