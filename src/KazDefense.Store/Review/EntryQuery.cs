using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>A source that an editor last worked from.</summary>
/// <param name="Slug">The source.</param>
/// <param name="Paragraph">The paragraph of the last claim from it, or null.</param>
public sealed record LastSource(string Slug, int? Paragraph);

/// <summary>What a form needs of the store to show and read an entry.</summary>
public sealed class EntryQuery(IDbContextFactory<StoreContext> contexts, TimeProvider clock)
{
    // Who begins something new goes on from what was worked on last; further back nothing is worth looking for.
    private const int ProposalsLookedAt = 5;

    /// <summary>Reads an entry against the sources that it names.</summary>
    public async Task<EntryReading> ReadAsync(RecordEntry entry, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return EntryReader.Read(entry, await EntryContextReader.ReadAsync(db, [entry], DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct));
    }

    /// <summary>The names of records by kind and slug, whatever their state; what does not exist is left out.</summary>
    public async Task<IReadOnlyDictionary<(RecordKind Kind, string Slug), string>> NamesAsync(IReadOnlyCollection<(RecordKind Kind, string Slug)> records, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var names = new Dictionary<(RecordKind, string), string>();
        foreach (var group in records.GroupBy(r => r.Kind, r => r.Slug))
        {
            var slugs = group.Distinct().ToList();
            var named = group.Key switch
            {
                RecordKind.Actor => db.Actors.Where(a => slugs.Contains(a.Record.Slug)).Select(a => new Named(a.Record.Slug, a.Name)),
                RecordKind.Place => db.Places.Where(p => slugs.Contains(p.Record.Slug)).Select(p => new Named(p.Record.Slug, p.Name)),
                RecordKind.Event => db.Events.Where(e => slugs.Contains(e.Record.Slug)).Select(e => new Named(e.Record.Slug, e.Title)),
                RecordKind.Source => db.Sources.Where(s => slugs.Contains(s.Record.Slug)).Select(s => new Named(s.Record.Slug, s.Title)),
                RecordKind.Outlet => db.Outlets.Where(o => slugs.Contains(o.Slug)).Select(o => new Named(o.Slug, o.Name)),
                RecordKind.Indicator => db.Indicators.Where(i => slugs.Contains(i.Slug)).Select(i => new Named(i.Slug, i.Name)),
                RecordKind.Vector => db.Vectors.Where(v => slugs.Contains(v.Slug)).Select(v => new Named(v.Slug, v.Name)),
                RecordKind.Affiliation => db.Affiliations.Where(a => slugs.Contains(a.Record.Slug)).Select(a => new Named(a.Record.Slug, a.Actor.Name + ", " + (a.Office ?? a.Body.Name))),
                _ => null,
            };
            if (group.Key is RecordKind.Observation)
                foreach (var one in await db.Observations.Where(o => slugs.Contains(o.Record.Slug)).Select(o => new { o.Record.Slug, Indicator = o.Indicator.Name, Subject = o.Subject.Name, o.Date }).ToListAsync(ct))
                    names[(group.Key, one.Slug)] = $"{one.Indicator}: {one.Subject}, {one.Date.Text}";
            if (named is null)
                continue;
            foreach (var one in await named.ToListAsync(ct))
                names[(group.Key, one.Slug)] = one.Name;
        }
        return names;
    }

    /// <summary>What kind of source it is; null where there is none such.</summary>
    public async Task<SourceType?> SourceTypeAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Sources.Where(s => s.Record.Slug == slug).Select(s => (SourceType?)s.Type).FirstOrDefaultAsync(ct);
    }

    /// <summary>The source of the newest claim in what an editor wrote last; null for one who wrote nothing yet.</summary>
    public async Task<LastSource?> LastSourceAsync(string ownerId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var newest = await db.Proposals.Where(p => p.OwnerId == ownerId && p.Changes == null)
            .OrderByDescending(p => p.Updated).ThenByDescending(p => p.Id).Take(ProposalsLookedAt).Select(p => new { p.Kind, p.Entry }).ToListAsync(ct);
        return newest.Select(p => EntryJson.Read(p.Kind, p.Entry).Claims.FindLast(c => !string.IsNullOrWhiteSpace(c.Source)))
            .OfType<ClaimEntry>()
            .Select(c => new LastSource(c.Source!.Trim(), int.TryParse(c.Paragraph, out var paragraph) ? paragraph : null))
            .FirstOrDefault();
    }

    private sealed record Named(string Slug, string Name);
}
