using KazDefense.Domain.Sources;

namespace KazDefense.Web.Shared;

/// <summary>Short names of sources, for cards and tables.</summary>
public static class SourceNaming
{
    /// <summary>The short names by slug.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Source> sources) =>
        sources.ToDictionary(s => s.Record.Slug, s => SourceName.Short(s.Authors, s.Publication, s.Title, s.Date));
}
