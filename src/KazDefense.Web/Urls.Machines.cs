using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Timeline;

namespace KazDefense.Web;

/// <content>What programs ask for: feeds and maps of the site.</content>
public static partial class Urls
{
    /// <summary>The parts of the map of the site.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>A part of the map of the site; 0 for its own pages, from 1 those of records.</summary>
    public static string SitemapPart(int part) => FormattableString.Invariant($"/sitemap/{part}.xml");

    /// <summary>Additions and changes among the events of a filter.</summary>
    public static string Feed(TimelineFilter? filter = null) => "/feeds/changes.atom" + Query(filter, Lanes.Vector);

    /// <summary>The pages that are about no one record.</summary>
    public static IReadOnlyList<string> Everywhere => [Home, Timeline(), Partners, .. Features.Registers.Register.All.Select(r => r.Path), Actors, Places, Sources, Balance(new()), Conflicts(), Observations(), Glossary, Data];
}
