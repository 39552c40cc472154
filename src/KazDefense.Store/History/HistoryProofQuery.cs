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
/// Proves history: seals every revision anew upon the one before, counts each record's versions without a gap, and holds
/// every record as it stands in its tables against its last revision. What was altered by any other way shows.
/// </summary>
public sealed class HistoryProofQuery(IDbContextFactory<StoreContext> contexts)
{
    private const int Chunk = 1000;

    /// <summary>Checks the whole store.</summary>
    public async Task<HistoryProof> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var problems = new List<string>();
        var records = await db.Records.ToDictionaryAsync(r => r.Id, ct);
        var versions = new Dictionary<int, int>();
        var revisions = 0;
        var before = "";
        await foreach (var revision in db.Revisions.OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            revisions++;
            var name = NameOf(records, revision);
            if (revision.Seal != RevisionSeal.Of(before, revision))
                problems.Add($"Revision {revision.Version} of {name} was altered: its seal does not hold.");
            before = revision.Seal ?? "";
            var expected = versions.GetValueOrDefault(revision.RecordId) + 1;
            if (revision.Version != expected)
                problems.Add($"The history of {name} has revision {revision.Version} where revision {expected} should be.");
            versions[revision.RecordId] = revision.Version;
        }
        if (records.Values.Count(r => !versions.ContainsKey(r.Id)) is > 0 and var without)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"Of {records.Count} records, {without} have no history at all."));
        foreach (var record in records.Values.Where(r => versions.TryGetValue(r.Id, out var last) && r.Version != last))
            problems.Add($"The {Term.Of(record.Kind)} {record.Slug} is at version {record.Version}, but its history ends at {versions[record.Id]}.");
        foreach (var kind in records.Values.GroupBy(r => r.Kind))
            foreach (var chunk in kind.Where(r => versions.ContainsKey(r.Id)).Chunk(Chunk))
                await CompareAsync(db, kind.Key, chunk, problems, ct);
        return new(revisions, records.Count, problems);
    }

    private static async Task CompareAsync(StoreContext db, RecordKind kind, Record[] chunk, List<string> problems, CancellationToken ct)
    {
        var ids = chunk.Select(r => r.Id).ToList();
        var documents = await RecordDocuments.ReadAsync(db, kind, ids, ct);
        var last = await (
            from r in db.Revisions
            join record in db.Records on new { Id = r.RecordId, r.Version } equals new { record.Id, record.Version }
            where ids.Contains(r.RecordId)
            select new { r.RecordId, r.Snapshot, r.State }).ToDictionaryAsync(r => r.RecordId, ct);
        foreach (var record in chunk)
            if (!documents.TryGetValue(record.Id, out var document))
                problems.Add($"The {Term.Of(kind)} {record.Slug} is missing from its table.");
            else if (last.TryGetValue(record.Id, out var revision) && (document.Snapshot != DocumentJson.Read(kind, revision.Snapshot).Snapshot || revision.State != record.State))
                problems.Add($"The {Term.Of(kind)} {record.Slug} is not what its last revision says.");
    }

    private static string NameOf(Dictionary<int, Record> records, Revision revision) =>
        records.TryGetValue(revision.RecordId, out var record) ? $"{Term.Of(record.Kind)} {record.Slug}" : $"record {revision.RecordId}, which is gone";
}
