using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>What is done to many events at once.</summary>
public sealed record BulkAction
{
    /// <summary>The status they get, or null to leave it.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Whether they stand for several events each, or null to leave it.</summary>
    public bool? IsAggregate { get; init; }

    /// <summary>Whether they are withdrawn.</summary>
    public bool Withdraw { get; init; }

    /// <summary>A claim they all get, or null. A status that is set needs one that proves it.</summary>
    public ClaimEntry? Claim { get; init; }
}

/// <summary>Changes many events at once: one transaction, one revision each, undone at once.</summary>
public sealed class BulkEditor(IDbContextFactory<StoreContext> contexts, Publisher publisher, EntryQuery entries)
{
    /// <summary>How many events at most.</summary>
    public const int MaxEvents = 500;

    /// <summary>Changes all of them or none.</summary>
    public async Task<EditOutcome> ApplyAsync(IReadOnlyList<SeenRecord> events, BulkAction action, Editor editor, string reason, CancellationToken ct)
    {
        if (events.Count is 0 or > MaxEvents)
            return new Rejected([new("events", $"Choose from 1 to {MaxEvents} events.")]);
        if (action is { Status: null, IsAggregate: null, Withdraw: false, Claim: null })
            return new Rejected([new("action", "Choose what to do with the events.")]);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var changes = new List<RecordChange>();
        var findings = new List<Finding>();
        foreach (var seen in events.DistinctBy(e => e.Slug))
        {
            if (await RecordDocuments.FindAsync(db, RecordKind.Event, seen.Slug, ct) is not var (_, document))
            {
                findings.Add(new(seen.Slug, $"There is no event “{seen.Slug}”. Take it out of the choice."));
                continue;
            }
            var (changed, problems) = await ChangedAsync((EventDocument)document, action, ct);
            findings.AddRange(problems.Select(p => p.Of(RecordKind.Event, seen.Slug)));
            if (changed is not null)
                changes.Add(new(changed, seen.Version) { State = action.Withdraw ? RecordState.Withdrawn : RecordState.Published });
        }
        return findings.Count > 0
            ? new Rejected(findings)
            : await publisher.PublishAsync(new(changes, editor, reason), $"{changes.Count} events at once", ct);
    }

    private async Task<(EventDocument? Document, IReadOnlyList<Finding> Findings)> ChangedAsync(EventDocument document, BulkAction action, CancellationToken ct)
    {
        var entry = (EventEntry)EntryWriter.Of(document);
        entry.Status = action.Status is { } status ? Term.Of(status) : entry.Status;
        entry.Aggregate = action.IsAggregate ?? entry.Aggregate;
        // What was said of another status stays on record, as overtaken.
        if (action.Status is { } set && set != document.Status)
            foreach (var claim in entry.Claims.Where(c => c.For.Contains("status")).ToList())
                Overtake(entry, claim, Term.Of(document.Status));
        if (action.Claim is { } added)
            entry.Claims.Add(added);
        var reading = await entries.ReadAsync(entry, ct);
        return (reading.Document as EventDocument, reading.Findings);
    }

    private static void Overtake(EventEntry entry, ClaimEntry claim, string status)
    {
        if (claim.Value is not null)
            return;
        var older = claim.Copy();
        older.For = ["status"];
        (older.Value, older.Status) = (status, Term.Of(Domain.Sources.ClaimStatus.Superseded));
        claim.For = [.. claim.For.Where(f => f != "status")];
        entry.Claims.Add(older);
        if (claim.For.Count == 0)
            entry.Claims.Remove(claim);
    }
}
