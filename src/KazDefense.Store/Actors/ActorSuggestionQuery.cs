using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Actors;

/// <summary>An actor that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Spelling">Another of its names, by which it was found; null where that is the name shown.</param>
/// <param name="Events">How many published events it comes into.</param>
public sealed record ActorSuggestion(string Slug, string Name, ActorKind Kind, string? Spelling, int Events);

/// <summary>Finds published actors from the first letters of any of their names, in any script and spelling.</summary>
public sealed class ActorSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>
    /// At most <see cref="SpellingMatch.MostSuggestions"/>: those whose name is exactly this first, then those it begins,
    /// then those with each word beginning some word; within these those in most events first. None for a text without letters.
    /// </summary>
    public async Task<IReadOnlyList<ActorSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        if (sought.IsEmpty)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var first = " " + sought.LongestWord;
        var named = await (
            from a in db.Actors
            where a.Record.State == RecordState.Published
            from n in a.Names
            where (" " + n.Key).Contains(first)
            select new { a.Id, a.Record.Slug, a.Name, a.Kind, n.Text, n.Key }).ToListAsync(ct);
        var best = named.Select(n => (Name: n, Rank: sought.RankOf(n.Key))).Where(n => n.Rank is not null)
            .GroupBy(n => n.Name.Id)
            .Select(g => g.OrderBy(n => n.Rank).ThenBy(n => n.Name.Text == n.Name.Name ? 0 : 1).ThenBy(n => n.Name.Text, StringComparer.Ordinal).First()).ToList();
        var ids = best.ConvertAll(b => b.Name.Id);
        var events = await db.ActorYears.Where(y => ids.Contains(y.ActorId)).GroupBy(y => y.ActorId)
            .Select(g => new { g.Key, Events = g.Sum(y => y.Events) }).ToDictionaryAsync(g => g.Key, g => g.Events, ct);
        return [.. best
            .OrderBy(b => b.Rank).ThenByDescending(b => events.GetValueOrDefault(b.Name.Id)).ThenBy(b => b.Name.Name, StringComparer.Ordinal)
            .Take(SpellingMatch.MostSuggestions)
            .Select(b => new ActorSuggestion(b.Name.Slug, b.Name.Name, b.Name.Kind, b.Name.Text == b.Name.Name ? null : b.Name.Text, events.GetValueOrDefault(b.Name.Id)))];
    }
}
