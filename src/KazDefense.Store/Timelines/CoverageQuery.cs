using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>An article, and the years it reports on.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Its authors, separated by line feeds, or null.</param>
/// <param name="Publication">Where it appeared, or null.</param>
/// <param name="Date">When it appeared.</param>
/// <param name="Years">The years it reports on, or null where not recorded.</param>
public sealed record CoveringSource(string Slug, string Title, string? Authors, string? Publication, EdtfDate Date, EdtfDate? Years)
{
    /// <summary>The pairs of actors it reports on, as slugs (<c>kazakhstan turkey</c>); empty where not recorded.</summary>
    public IReadOnlyList<string> Pairs { get; init; } = [];

    /// <summary>Whether it reports on a year, as far as is recorded.</summary>
    public bool Covers(int year) => Years?.Bounds is { Earliest: { } from, Latest: { } to } && from.Year <= year && year <= to.Year;
}

/// <summary>What the articles cover, so that silence is not read as absence.</summary>
public sealed class CoverageQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Every published article.</summary>
    public async Task<IReadOnlyList<CoveringSource>> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var articles = await db.Sources.Where(s => db.Claims.Any(c => c.SourceId == s.Id))
            .Where(s => s.Type == SourceType.Article && s.Record.State == RecordState.Published)
            .OrderBy(s => s.Record.Slug)
            .Select(s => new { s.CoversPairs, Source = new CoveringSource(s.Record.Slug, s.Title, s.Authors, s.Publication, s.Date, s.CoversYears) })
            .ToListAsync(ct);
        return articles.ConvertAll(a => a.Source with { Pairs = (a.CoversPairs ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries) });
    }

    /// <summary>The years, from the first covered to the last, that no article reports on: first and last of each run.</summary>
    public static IReadOnlyList<(int From, int To)> Gaps(IEnumerable<CoveringSource> sources)
    {
        var covered = new SortedSet<int>();
        foreach (var bounds in sources.Select(s => s.Years?.Bounds))
            if (bounds is { Earliest: { } from, Latest: { } to })
                covered.UnionWith(Enumerable.Range(from.Year, to.Year - from.Year + 1));
        var gaps = new List<(int, int)>();
        var last = covered.FirstOrDefault();
        foreach (var year in covered)
        {
            if (year > last + 1)
                gaps.Add((last + 1, year - 1));
            last = year;
        }
        return gaps;
    }
}
