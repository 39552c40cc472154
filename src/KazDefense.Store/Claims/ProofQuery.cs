using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Claims;

/// <summary>How far the published values are proven.</summary>
/// <param name="Values">How many published values need an accepted claim.</param>
/// <param name="Unproven">Those without one: the record and the value.</param>
public sealed record Proof(int Values, IReadOnlyList<UnprovenValue> Unproven);

/// <summary>A published value that no accepted claim gives.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">The record.</param>
/// <param name="Value">The value.</param>
public sealed record UnprovenValue(RecordKind Kind, string Slug, ProvableValue Value);

/// <summary>
/// Holds every published value against the claims about it: an accepted claim must speak of the same field and item and
/// give the same value. A name that sources disagree about may rest on conflicting claims only.
/// </summary>
public sealed class ProofQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Checks the whole store.</summary>
    public async Task<Proof> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var values = 0;
        var unproven = new List<UnprovenValue>();
        var withdrawn = (await db.Records.Where(r => r.Kind == RecordKind.Source && r.State == RecordState.Withdrawn).Select(r => r.Slug).ToListAsync(ct)).ToHashSet();
        foreach (var kind in new[] { RecordKind.Event, RecordKind.Actor, RecordKind.Affiliation, RecordKind.Observation })
        {
            var ids = await db.Records.Where(r => r.Kind == kind && r.State == RecordState.Published).Select(r => r.Id).ToListAsync(ct);
            // A chunk at a time, so that a large store fits into memory.
            foreach (var chunk in ids.Chunk(2000))
                foreach (var document in (await RecordDocuments.ReadAsync(db, kind, chunk, ct)).Values)
                {
                    values += ProvableValues.Of(document).Count();
                    unproven.AddRange(ProofRule.Missing(document, withdrawn.Contains).Select(v => new UnprovenValue(kind, document.Slug, v)));
                }
        }
        return new(values, unproven);
    }
}
