using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Seeding.Loading;

/// <summary>
/// Brings the store in step with a folder of seeds, in one transaction: all of it or nothing. What an editor has changed
/// is left alone and reported; what the seeds no longer say is kept and reported; the same folder twice changes nothing.
/// </summary>
public sealed class SeedLoader(IDbContextFactory<StoreContext> contexts, TimeProvider clock)
{
    private const string Author = "seeds";

    /// <summary>Loads the folder. A folder with any problem loads nothing and returns every problem.</summary>
    /// <param name="folder">The folder of seeds.</param>
    /// <param name="progress">Told of each step, in words.</param>
    /// <param name="ct">Cancels; nothing is loaded then.</param>
    public async Task<SeedLoading> LoadAsync(string folder, IProgress<string>? progress, CancellationToken ct)
    {
        if (!Directory.Exists(folder))
            return Refused([new Finding(folder, "There is no such folder. Give the folder that holds actors.yaml and articles/.")]);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var files = LoadedFile.Of(folder);
        var loaded = await db.LoadedFiles.OrderBy(f => f.Path).ToListAsync(ct);
        if (files.Count > 0 && files.Select(f => (f.Path, f.Hash)).SequenceEqual(loaded.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (f.Path, f.Hash))))
            return new(0, 0, await db.Records.CountAsync(r => r.SeedFingerprint != null, ct), [], [], []);
        progress?.Report($"Reading {files.Count} files of seeds");
        var reading = SeedReader.Read(folder);
        return reading.Seeds is { } seeds ? await WriteAsync(db, seeds, files, progress, ct) : Refused(reading.Findings);
    }

    private async Task<SeedLoading> WriteAsync(StoreContext db, SeedSet seeds, IReadOnlyList<LoadedFile> files, IProgress<string>? progress, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var known = await db.Records.ToDictionaryAsync(r => (r.Kind, r.Slug), ct);
        var broken = await BrokenRulesAsync(db, seeds, ct);
        if (broken.Count > 0)
            return Refused(broken);
        var fresh = new List<RecordToWrite>();
        var changed = new List<(RecordToWrite Write, Record Record)>();
        var leftAlone = new List<string>();
        foreach (var document in seeds.Records)
        {
            var write = new RecordToWrite(document) { SeedFingerprint = document.Fingerprint };
            if (!known.TryGetValue((document.RecordKind, document.Slug), out var record))
                fresh.Add(write);
            else if (record.SeedFingerprint != write.SeedFingerprint)
            {
                if (record.IsEdited || record.SeedFingerprint is null)
                    leftAlone.Add(NameOf(document.RecordKind, document.Slug));
                else
                    changed.Add((write, record));
            }
        }
        progress?.Report($"Writing {fresh.Count} new and {changed.Count} changed records");
        var builder = new DocumentBuilder([.. seeds.Records],
            await db.Actors.Include(a => a.Record).Include(a => a.Names).ToListAsync(ct),
            await db.Places.Include(p => p.Record).ToListAsync(ct),
            await db.Indicators.ToListAsync(ct));
        var head = new RevisionHead(clock.GetUtcNow().UtcDateTime, Author, null, null, null, Guid.CreateVersion7().ToString("N"));
        var replaced = changed.Select(c => c.Write).ToHashSet();
        await new RecordWriter(db, builder, head).WriteAsync(fresh, changed, w => replaced.Contains(w) && known[(w.Document.RecordKind, w.Document.Slug)].Version > 1 ? "The seeds changed" : "First load", ct);
        await db.LoadedFiles.ExecuteDeleteAsync(ct);
        db.LoadedFiles.AddRange(files);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        // Files that differ only in their comments change nothing: with a million events, indexing anew takes minutes.
        if (fresh.Count + changed.Count > 0 || !await db.Involvements.AnyAsync(ct))
        {
            progress?.Report("Indexing events by actor, partner and year");
            await InvolvementWriter.RebuildAsync(db, ct);
            await SearchWriter.RebuildAsync(db, ct);
        }
        await transaction.CommitAsync(ct);
        await db.Database.ExecuteSqlRawAsync("ANALYZE", ct);

        var named = seeds.Records.Select(s => (s.RecordKind, s.Slug)).ToHashSet();
        var missing = known.Values.Where(r => r.SeedFingerprint is not null && !named.Contains((r.Kind, r.Slug))).Select(r => NameOf(r.Kind, r.Slug)).Order(StringComparer.Ordinal).ToList();
        return new(fresh.Count, changed.Count, named.Count - fresh.Count - changed.Count - leftAlone.Count, leftAlone, missing, []);
    }

    // The reader has checked the files; these are the rules that forms and scripts keep too.
    private static async Task<IReadOnlyList<Finding>> BrokenRulesAsync(StoreContext db, SeedSet seeds, CancellationToken ct)
    {
        var documents = seeds.Records.ToList();
        var known = await RuleFactsReader.ReadAsync(db, documents, ct);
        var facts = new RuleFacts { Records = known };
        return [.. documents.SelectMany(d => RecordRules.Check(d, facts).Select(f => f with { Where = $"{NameOf(d.RecordKind, d.Slug)}: {f.Where}" }))];
    }

    private static string NameOf(RecordKind kind, string slug) => $"{Term.Of(kind)} {slug}";

    private static SeedLoading Refused(IReadOnlyList<Finding> findings) => new(0, 0, 0, [], [], findings);
}
