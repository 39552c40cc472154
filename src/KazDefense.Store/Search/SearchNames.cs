using KazDefense.Domain.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>One name and what it is to its bearer.</summary>
internal readonly record struct TypedName(string Text, NameType Type);

/// <summary>The names that lead to events: those of all actors and places.</summary>
internal sealed record SearchNames(ILookup<int, TypedName> Actors, IReadOnlyDictionary<int, string> Places)
{
    public static async Task<SearchNames> LoadAsync(StoreContext db, CancellationToken ct) => new(
        (await db.ActorNames.OrderBy(n => n.Id).Select(n => new { n.ActorId, n.Text, n.Type }).ToListAsync(ct)).ToLookup(n => n.ActorId, n => new TypedName(n.Text, n.Type)),
        await db.Places.Select(p => new { p.Id, p.Name, p.OtherNames }).ToDictionaryAsync(p => p.Id, p => $"{p.Name} {p.OtherNames}", ct));
}
