using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Involvements;
using KazDefense.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Seeding.Loading;

/// <summary>
/// Brings the store in step with a folder of seeds, in one transaction: all of it or nothing. What an editor has changed
/// is left alone and reported; what the seeds no longer say is kept and reported; the same folder twice changes nothing.
/// </summary>
public sealed class SeedLoader(IDbContextFactory<StoreContext> contexts, TimeProvider clock)
{
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
        var fresh = new List<RecordDocument>();
        var changed = new List<RecordDocument>();
        var leftAlone = new List<string>();
        foreach (var seed in seeds.Records)
            if (!known.TryGetValue((seed.RecordKind, seed.Slug), out var record))
                fresh.Add(seed);
            else if (record.SeedFingerprint != seed.Fingerprint)
            {
                if (record.IsEdited || record.SeedFingerprint is null)
                    leftAlone.Add(NameOf(seed.RecordKind, seed.Slug));
                else
                    changed.Add(seed);
            }
        progress?.Report($"Writing {fresh.Count} new and {changed.Count} changed records");
        var writer = await RecordWriter.StartAsync(db, seeds, clock.GetUtcNow().UtcDateTime, ct);
        await writer.AddAsync(fresh, ct);
        await writer.ReplaceAsync(changed, ct);
        await RegisterWriter.WriteVectorsAsync(db, seeds, ct);
        await writer.WriteClaimsAsync(fresh, changed, ct);
        await db.LoadedFiles.ExecuteDeleteAsync(ct);
        db.LoadedFiles.AddRange(files);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        progress?.Report("Indexing events by actor, partner and year");
        await InvolvementWriter.RebuildAsync(db, ct);
        await transaction.CommitAsync(ct);
        await db.Database.ExecuteSqlRawAsync("ANALYZE", ct);

        var named = seeds.Records.Select(s => (s.RecordKind, s.Slug)).ToHashSet();
        var missing = known.Values.Where(r => r.SeedFingerprint is not null && !named.Contains((r.Kind, r.Slug))).Select(r => NameOf(r.Kind, r.Slug)).Order(StringComparer.Ordinal).ToList();
        return new(fresh.Count, changed.Count, named.Count - fresh.Count - changed.Count - leftAlone.Count, leftAlone, missing, []);
    }

    private static string NameOf(RecordKind kind, string slug) => $"{Term.Of(kind)} {slug}";

    private static SeedLoading Refused(IReadOnlyList<Finding> findings) => new(0, 0, 0, [], [], findings);
}
