using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Events;
using KazDefense.Store.Observations;
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
        var claims = (await (
            from c in db.Claims
            join r in db.Records on c.RecordId equals r.Id
            where r.State == RecordState.Published && (c.Status == ClaimStatus.Accepted || (r.Kind == RecordKind.Actor && c.Status == ClaimStatus.Conflicting))
            select new { c.RecordId, c.Field, c.Item, c.Value }).ToListAsync(ct))
            .Select(c => new ProvenValue(c.RecordId, c.Field, c.Item, c.Value)).ToHashSet();
        var values = 0;
        var unproven = new List<UnprovenValue>();

        foreach (var e in await EventQuery.Whole(db.Events).Where(e => e.Record.State == RecordState.Published).ToListAsync(ct))
            Check(e.Record, ProvableValues.Of(e));
        foreach (var a in await db.Actors.Include(a => a.Record).Include(a => a.Names).Where(a => a.Record.State == RecordState.Published).ToListAsync(ct))
            Check(a.Record, ProvableValues.Of(a));
        foreach (var a in await db.Affiliations.Include(a => a.Record).Include(a => a.Body.Record).Where(a => a.Record.State == RecordState.Published).ToListAsync(ct))
            Check(a.Record, ProvableValues.Of(a));
        foreach (var o in await ObservationQuery.Whole(db).Where(o => o.Record.State == RecordState.Published).ToListAsync(ct))
            Check(o.Record, ProvableValues.Of(o));
        return new(values, unproven);

        void Check(Record record, IEnumerable<ProvableValue> own)
        {
            foreach (var value in own)
            {
                values++;
                if (!claims.Contains(new(record.Id, value.Field, value.Item, value.Value)))
                    unproven.Add(new(record.Kind, record.Slug, value));
            }
        }
    }

    private readonly record struct ProvenValue(int RecordId, string Field, string? Item, string Value);
}
