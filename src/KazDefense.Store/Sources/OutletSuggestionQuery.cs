using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Sources;

/// <summary>An outlet that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Its address, or null.</param>
public sealed record OutletSuggestion(string Slug, string Name, string Kind, string? Address);

/// <summary>Finds outlets by name or address.</summary>
public sealed class OutletSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Every outlet, by name: to recognise them in a text.</summary>
    public async Task<IReadOnlyList<OutletSuggestion>> AllAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Outlets.OrderBy(o => o.Name).Select(o => new OutletSuggestion(o.Slug, o.Name, o.Kind, o.Address)).ToListAsync(ct);
    }

    /// <summary>At most <see cref="SpellingMatch.MostSuggestions"/>, the exact first, then those most cited.</summary>
    public async Task<IReadOnlyList<OutletSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        if (sought.IsEmpty)
            return [];
        var found = (await AllAsync(ct)).Select(o => (Outlet: o, Best: sought.Best([o.Name, o.Slug, o.Address ?? o.Name]))).Where(o => o.Best is not null).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var slugs = found.ConvertAll(f => f.Outlet.Slug);
        var claims = await db.Claims.Where(c => c.Outlet != null && slugs.Contains(c.Outlet.Slug)).GroupBy(c => c.Outlet!.Slug)
            .Select(g => new { g.Key, Claims = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Claims, ct);
        return [.. found
            .OrderBy(f => f.Best!.Value.Rank).ThenByDescending(f => claims.GetValueOrDefault(f.Outlet.Slug)).ThenBy(f => f.Outlet.Name, StringComparer.Ordinal)
            .Take(SpellingMatch.MostSuggestions).Select(f => f.Outlet)];
    }
}
