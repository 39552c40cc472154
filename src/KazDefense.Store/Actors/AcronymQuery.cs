using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Actors;

/// <summary>An acronym with what it stands for.</summary>
/// <param name="Text">The acronym as written.</param>
/// <param name="Language">Its language.</param>
/// <param name="Slug">The actor.</param>
/// <param name="Name">The actor's name; the full one where it is usually called by the acronym.</param>
/// <param name="Kind">What the actor is.</param>
public sealed record AcronymRow(string Text, string Language, string Slug, string Name, ActorKind Kind);

/// <summary>Reads the acronyms that sources use for actors.</summary>
public sealed class AcronymQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The most acronyms told.</summary>
    public const int Most = 1000;

    /// <summary>Every acronym of a published actor, in the order of the alphabet.</summary>
    public async Task<IReadOnlyList<AcronymRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await (
            from n in db.ActorNames
            where n.Type == NameType.Acronym
            join a in db.Actors on n.ActorId equals a.Id
            where a.Record.State == RecordState.Published
            orderby n.Text, a.Record.Slug
            select new
            {
                n.Text,
                n.Language,
                a.Record.Slug,
                a.Name,
                a.Kind,
                Full = a.Names.Any(o => o.Type == NameType.Acronym && o.Text == a.Name)
                    ? a.Names.Where(o => o.Type == NameType.Official && o.Language == "en" && o.Text != a.Name).OrderBy(o => o.Id).Select(o => o.Text).FirstOrDefault()
                    : null,
            }).Take(Most).ToListAsync(ct);
        return [.. rows.DistinctBy(r => (r.Text, r.Slug)).Select(r => new AcronymRow(r.Text, r.Language, r.Slug, r.Full ?? r.Name, r.Kind)).OrderBy(r => r.Text, StringComparer.OrdinalIgnoreCase)];
    }
}
