using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Timeline;

/// <summary>The page whose filters are offered: the timeline, or another that filters events by the same names.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Address">The address of the page with a filter.</param>
/// <param name="Parameters">The names and values of that address.</param>
public sealed record FilteredPage(string Path, Func<TimelineFilter, string> Address, Func<TimelineFilter, IEnumerable<KeyValuePair<string, string>>> Parameters)
{
    /// <summary>Whether kinds can be chosen.</summary>
    public bool OffersKinds { get; init; } = true;

    /// <summary>The timeline.</summary>
    public static FilteredPage Timeline(Lanes lanes) => new(Urls.Timeline(), filter => Urls.Timeline(filter, lanes), filter => Urls.Parameters(filter, lanes));
}
