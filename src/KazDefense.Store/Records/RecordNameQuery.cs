using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Records;

/// <summary>What a record is called.</summary>
/// <param name="Name">Its name or title; for an affiliation both its ends, for an observation what is observed of whom.</param>
/// <param name="State">How far it is published.</param>
/// <param name="Version">Its version now.</param>
public sealed record NamedRecord(string Name, RecordState State, int Version)
{
    /// <summary>A source's authors, separated by line feeds, or null.</summary>
    public string? Authors { get; init; }

    /// <summary>A source's publication, or null.</summary>
    public string? Publication { get; init; }

    /// <summary>When a source appeared; null for other records.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The file of a source's text, or null.</summary>
    public string? File { get; init; }
}

/// <summary>Names records of every kind, whatever their state: for history, which speaks of all of them.</summary>
public sealed class RecordNameQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The records that exist among those asked for.</summary>
    public async Task<IReadOnlyDictionary<(RecordKind Kind, string Slug), NamedRecord>> RunAsync(IEnumerable<(RecordKind Kind, string Slug)> records, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var named = new Dictionary<(RecordKind, string), NamedRecord>();
        foreach (var kind in records.Distinct().GroupBy(r => r.Kind, r => r.Slug))
            foreach (var (slug, name) in await FindAsync(db, kind.Key, [.. kind], ct))
                named[(kind.Key, slug)] = name;
        return named;
    }

    private static async Task<IReadOnlyList<(string Slug, NamedRecord Name)>> FindAsync(StoreContext db, RecordKind kind, List<string> slugs, CancellationToken ct)
    {
        var records = db.Records.Where(r => r.Kind == kind && slugs.Contains(r.Slug));
        if (kind is RecordKind.Source)
            return [.. (await db.Sources.Include(s => s.Record).Where(s => slugs.Contains(s.Record.Slug)).ToListAsync(ct)).Select(s => (s.Record.Slug,
                new NamedRecord(s.Title, s.Record.State, s.Record.Version) { Authors = s.Authors, Publication = s.Publication, Date = s.Date, File = s.File }))];
        var names = kind switch
        {
            RecordKind.Event => records.Join(db.Events, r => r.Id, e => e.Id, (r, e) => new { r.Slug, Name = e.Title, r.State, r.Version }),
            RecordKind.Actor => records.Join(db.Actors, r => r.Id, a => a.Id, (r, a) => new { r.Slug, a.Name, r.State, r.Version }),
            RecordKind.Place => records.Join(db.Places, r => r.Id, p => p.Id, (r, p) => new { r.Slug, p.Name, r.State, r.Version }),
            RecordKind.Affiliation => records.Join(db.Affiliations, r => r.Id, a => a.Id, (r, a) => new { r.Slug, Name = a.Actor.Name + " – " + a.Body.Name, r.State, r.Version }),
            RecordKind.Observation => records.Join(db.Observations, r => r.Id, o => o.Id, (r, o) => new { r.Slug, Name = o.Indicator.Name + ", " + o.Subject.Name, r.State, r.Version }),
            RecordKind.Outlet => db.Outlets.Where(o => slugs.Contains(o.Slug)).Select(o => new { o.Slug, o.Name, State = o.Record == null ? RecordState.Published : o.Record.State, Version = o.Record == null ? 1 : o.Record.Version }),
            RecordKind.Indicator => db.Indicators.Where(i => slugs.Contains(i.Slug)).Select(i => new { i.Slug, i.Name, State = i.Record == null ? RecordState.Published : i.Record.State, Version = i.Record == null ? 1 : i.Record.Version }),
            RecordKind.Vector => db.Vectors.Where(v => slugs.Contains(v.Slug)).Select(v => new { v.Slug, v.Name, State = v.Record == null ? RecordState.Published : v.Record.State, Version = v.Record == null ? 1 : v.Record.Version }),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return [.. (await names.ToListAsync(ct)).Select(n => (n.Slug, new NamedRecord(n.Name, n.State, n.Version)))];
    }
}
