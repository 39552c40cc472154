using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Claims;

/// <summary>An event that rests on words too.</summary>
/// <param name="Slug">The event.</param>
/// <param name="Title">Its title.</param>
/// <param name="Fields">What they prove of it: <c>date</c>, <c>participants</c>; in the order of the alphabet.</param>
public sealed record PassageUse(string Slug, string Title, IReadOnlyList<string> Fields);

/// <summary>Which published events rest on the same words of an article already.</summary>
public sealed class PassageUseQuery(IDbContextFactory<StoreContext> contexts)
{
    private const int Most = 5;

    /// <summary>At most five, those with the most fields first; places in Unicode code points of the trimmed paragraph, the end exclusive.</summary>
    public async Task<IReadOnlyList<PassageUse>> RunAsync(string source, int paragraph, int start, int end, string? exceptEvent, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var used = await (
            from c in db.Claims
            where c.Source.Record.Slug == source && c.Passages.Any(p => p.Paragraph == paragraph && p.Start < end && p.End > start)
            join e in db.Events on c.RecordId equals e.Id
            where e.Record.State == RecordState.Published && e.Record.Slug != exceptEvent
            select new { e.Record.Slug, e.Title, c.Field }).ToListAsync(ct);
        return [.. used.GroupBy(u => (u.Slug, u.Title))
            .Select(g => new PassageUse(g.Key.Slug, g.Key.Title, [.. g.Select(u => u.Field).Distinct().Order(StringComparer.Ordinal)]))
            .OrderByDescending(u => u.Fields.Count).ThenBy(u => u.Slug, StringComparer.Ordinal).Take(Most)];
    }
}
