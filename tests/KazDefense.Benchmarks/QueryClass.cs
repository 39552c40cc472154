using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Store.Search;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Benchmarks;

/// <summary>One way of asking the store, as a page does.</summary>
/// <param name="Name">What it is.</param>
/// <param name="HasLimit">Whether it must stay close to the same SQL without EF.</param>
/// <param name="RunAsync">Asks.</param>
public sealed record QueryClass(string Name, bool HasLimit, Func<Task> RunAsync);

/// <summary>The query classes that are measured.</summary>
public static class QueryClasses
{
    private const string Busiest = "kazakhstan";

    /// <summary>All of them, on one database.</summary>
    public static async Task<IReadOnlyList<QueryClass>> OnAsync(IDbContextFactory<StoreContext> contexts)
    {
        var timelines = new TimelineQuery(contexts);
        var facets = new FacetQuery(contexts);
        var observations = new Store.Observations.ObservationQuery(contexts);
        var partners = new PartnerQuery(contexts, new Store.Actors.ActorQuery(contexts), observations);
        var events = new EventQuery(contexts);
        var search = new SearchQuery(contexts);
        var busiest = new TimelineFilter { Actors = [Busiest], Limit = 200 };
        var decade = busiest with { From = EdtfDate.Parse("2008"), To = EdtfDate.Parse("2017") };
        var (cursor, slug) = await MiddleAsync(contexts);
        return
        [
            new("timeline, 200 rows, busiest actor", true, () => timelines.RunAsync(busiest, default)),
            new("timeline, 200 rows, busiest actor, ten years", true, () => timelines.RunAsync(decade, default)),
            new("timeline, 200 rows, everything", true, () => timelines.RunAsync(new() { Limit = 200 }, default)),
            new("next page far down", true, () => timelines.RunAsync(busiest with { Cursor = cursor }, default)),
            new("facets, busiest actor, ten years", true, () => facets.RunAsync(decade, default)),
            new("facets, everything", true, () => facets.RunAsync(new(), default)),
            new("partners by year (register)", true, () => partners.RegisterAsync(Busiest, default)),
            new("event by slug", false, () => events.FindAsync(slug, Busiest, default)),
            new("words, rare", false, () => timelines.RunAsync(new() { Words = "sample 777", Limit = 20, Order = TimelineOrder.NewestFirst }, default)),
            new("search, rare", false, () => search.RunAsync(new() { Words = "sámple 777", Order = SearchOrder.NewestFirst }, Busiest, default)),
            new("search, frequent", false, () => search.RunAsync(new() { Words = "Бордер", Order = SearchOrder.NewestFirst }, Busiest, default)),
            new("search, two frequent words", false, () => search.RunAsync(new() { Words = "border steppe", Order = SearchOrder.NewestFirst }, Busiest, default)),
            new("search, frequent and narrowed", false, () => search.RunAsync(new() { Words = "border", In = RecordKind.Event, Kind = "training", Year = "2009", Order = SearchOrder.NewestFirst }, Busiest, default)),
            new("search, an actor's name", false, () => search.RunAsync(new() { Words = "Казахстан", Order = SearchOrder.NewestFirst }, Busiest, default)),
            new("search, frequent, ranked", false, () => search.RunAsync(new() { Words = "border" }, Busiest, default)),
            new("search, nothing found", false, () => search.RunAsync(new() { Words = "kazakhstam border" }, Busiest, default)),
            new("words, frequent", false, () => timelines.RunAsync(new() { Words = "border", Limit = 20, Order = TimelineOrder.NewestFirst }, default)),
        ];
    }

    // The busiest actor's event in the middle of its timeline.
    private static async Task<(TimelineCursor Cursor, string Slug)> MiddleAsync(IDbContextFactory<StoreContext> contexts)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var actorId = await db.Actors.Where(a => a.Record.Slug == Busiest).Select(a => a.Id).SingleAsync();
        var rows = db.Involvements.Where(i => i.ActorId == actorId);
        var middle = await rows.OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Skip(await rows.CountAsync() / 2).FirstAsync();
        var slug = await db.Records.Where(r => r.Id == middle.EventId).Select(r => r.Slug).SingleAsync();
        return (new(middle.SortDay, middle.EventId), slug);
    }
}
