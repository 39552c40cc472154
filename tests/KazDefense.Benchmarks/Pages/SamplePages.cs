using KazDefense.Store.Partners;
using KazDefense.Store.Timelines;

namespace KazDefense.Benchmarks.Pages;

/// <summary>The pages that are measured, on a sample.</summary>
internal static class SamplePages
{
    private const string Focus = "kazakhstan";

    public static async Task<IReadOnlyList<string>> OfAsync(string database)
    {
        var contexts = new Contexts(database, null);
        var partners = new PartnerQuery(contexts, new Store.Actors.ActorQuery(contexts), new Store.Observations.ObservationQuery(contexts));
        var partner = (await partners.RegisterAsync(Focus, default))![0].Slug;
        var last = (await new TimelineQuery(contexts).RunAsync(new() { Order = TimelineOrder.NewestFirst, Limit = 1 }, default)).Rows[0].Slug;
        return [$"/partners/{partner}", "/timeline", $"/timeline?actor={Focus}&from=2008&to=2017", $"/events/{last}"];
    }
}
