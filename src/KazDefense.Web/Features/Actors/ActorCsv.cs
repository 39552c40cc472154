using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Actors;

/// <summary>Actors as a table. What is many is joined with semicolons.</summary>
internal static class ActorCsv
{
    public static readonly IReadOnlyList<CsvColumn<ActorRow>> Columns =
    [
        new("slug", r => r.Actor.Record.Slug),
        new("kind", r => Term.Of(r.Actor.Kind)),
        new("name", r => r.Actor.Name),
        new("names", r => EventCsv.Join(r.Actor.Names.Select(n => n.Text))),
        new("iso2", r => r.Actor.Iso2),
        new("iso3", r => r.Actor.Iso3),
        new("cow", r => r.Actor.Cow),
        new("wikidata", r => r.Actor.Wikidata),
        new("vectors", r => EventCsv.Join(r.Vectors)),
        new("events", r => r.Events),
    ];
}
