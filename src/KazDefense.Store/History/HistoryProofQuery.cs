using System.Globalization;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>Whether history is whole.</summary>
/// <param name="Revisions">How many revisions there are.</param>
/// <param name="Records">How many records.</param>
/// <param name="Problems">What is wrong, in words; empty when every seal holds and every record is what its last revision says.</param>
public sealed record HistoryProof(int Revisions, int Records, IReadOnlyList<string> Problems);

/// <summary>
/// Proves history: seals every revision anew upon the one before, counts each record's versions without a gap, holds
/// every record as it stands in its tables against its last revision, and looks for merges that go round, for what names
/// something withdrawn, and for the triggers that keep history as it is. What was altered by any other way shows.
/// </summary>
public sealed class HistoryProofQuery(IDbContextFactory<StoreContext> contexts)
{
    private const int Chunk = 1000;

    /// <summary>Checks the whole store.</summary>
    public async Task<HistoryProof> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var problems = await TriggersAsync(db, ct);
        var records = await db.Records.ToDictionaryAsync(r => r.Id, ct);
        var versions = new Dictionary<int, int>();
        var edited = new HashSet<int>();
        var revisions = 0;
        var before = "";
        await foreach (var revision in db.Revisions.OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            revisions++;
            var name = NameOf(records, revision);
            var seal = RevisionSeal.Of(before, revision);
            if (string.IsNullOrEmpty(revision.Seal))
                problems.Add($"Revision {revision.Version} of {name} has no seal.");
            else if (revision.Seal != seal)
                problems.Add($"Revision {revision.Version} of {name} was altered: its seal does not hold.");
            before = string.IsNullOrEmpty(revision.Seal) ? seal : revision.Seal;
            if (revision is { AuthorId: not null, Version: > 1 })
                edited.Add(revision.RecordId);
            var expected = versions.GetValueOrDefault(revision.RecordId) + 1;
            if (revision.Version != expected)
                problems.Add($"The history of {name} has revision {revision.Version} where revision {expected} should be.");
            versions[revision.RecordId] = revision.Version;
        }
        if (records.Values.Count(r => !versions.ContainsKey(r.Id)) is > 0 and var without)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"Of {records.Count} records, {without} have no history at all."));
        foreach (var record in records.Values.Where(r => versions.TryGetValue(r.Id, out var last) && r.Version != last))
            problems.Add($"The {Term.Of(record.Kind)} {record.Slug} is at version {record.Version}, but its history ends at {versions[record.Id]}.");
        foreach (var record in records.Values.Where(r => versions.ContainsKey(r.Id) && r.IsEdited != edited.Contains(r.Id)))
            problems.Add($"The {Term.Of(record.Kind)} {record.Slug} is marked as {(record.IsEdited ? "edited, and nobody did" : "never edited, and somebody did")}.");
        problems.AddRange(Circles(records));
        foreach (var kind in records.Values.GroupBy(r => r.Kind))
            foreach (var chunk in kind.Where(r => versions.ContainsKey(r.Id)).Chunk(Chunk))
                await CompareAsync(db, kind.Key, chunk, records, problems, ct);
        return new(revisions, records.Count, problems);
    }

    private static async Task<List<string>> TriggersAsync(StoreContext db, CancellationToken ct)
    {
        var there = await db.Database.SqlQuery<Trigger>($"SELECT name AS Name, sql AS Sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'Revisions'").ToListAsync(ct);
        var problems = HistoryTriggers.All.Where(t => !there.Contains(new(t.Key, t.Value))).Select(t => $"The trigger {t.Key}, which keeps history as it is, is missing or altered.").ToList();
        problems.AddRange(there.Where(t => !HistoryTriggers.All.ContainsKey(t.Name)).Select(t => $"The trigger {t.Name} on history is none of this program's."));
        return problems;
    }

    private static IEnumerable<string> Circles(Dictionary<int, Record> records)
    {
        var known = new HashSet<int>();
        foreach (var record in records.Values.Where(r => r.MergedIntoId is not null))
        {
            var passed = new HashSet<int>();
            var next = record;
            while (next is { MergedIntoId: { } into } && !known.Contains(next.Id) && passed.Add(next.Id))
                next = records.GetValueOrDefault(into);
            if (next is not null && passed.Contains(next.Id))
                yield return $"The address of {Term.Of(record.Kind)} {record.Slug} leads round in a circle: it was merged into what was merged into it.";
            known.UnionWith(passed);
        }
    }

    private static async Task CompareAsync(StoreContext db, RecordKind kind, Record[] chunk, Dictionary<int, Record> records, List<string> problems, CancellationToken ct)
    {
        var withdrawn = records.Values.Where(r => r.State is RecordState.Withdrawn).Select(r => (r.Kind, r.Slug)).ToHashSet();
        var ids = chunk.Select(r => r.Id).ToList();
        var documents = await RecordDocuments.ReadAsync(db, kind, ids, ct);
        var last = await (
            from r in db.Revisions
            join record in db.Records on new { Id = r.RecordId, r.Version } equals new { record.Id, record.Version }
            where ids.Contains(r.RecordId)
            select new { r.RecordId, r.Snapshot, r.State, r.MergedInto }).ToDictionaryAsync(r => r.RecordId, ct);
        foreach (var record in chunk)
        {
            if (!documents.TryGetValue(record.Id, out var document))
                problems.Add($"The {Term.Of(kind)} {record.Slug} is missing from its table.");
            else if (last.TryGetValue(record.Id, out var revision)
                && (document.Snapshot != DocumentJson.Read(kind, revision.Snapshot).Snapshot || revision.State != record.State || revision.MergedInto != SlugOf(record.MergedIntoId)))
                problems.Add($"The {Term.Of(kind)} {record.Slug} is not what its last revision says.");
            if (document is not null && record.State is RecordState.Published)
                problems.AddRange(RecordReferences.Of(document).Select(r => (r.Kind, r.Slug)).Distinct().Where(withdrawn.Contains)
                    .Select(r => $"The {Term.Of(kind)} {record.Slug} is published and names the {Term.Of(r.Kind)} “{r.Slug}”, which was withdrawn."));
        }

        string? SlugOf(int? id) => id is { } into ? records.GetValueOrDefault(into)?.Slug : null;
    }

    private sealed record Trigger(string Name, string Sql);

    private static string NameOf(Dictionary<int, Record> records, Revision revision) =>
        records.TryGetValue(revision.RecordId, out var record) ? $"{Term.Of(record.Kind)} {record.Slug}" : $"record {revision.RecordId}, which is gone";
}
