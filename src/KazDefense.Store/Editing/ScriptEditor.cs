using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>A request that may come twice.</summary>
/// <param name="Key">The key the script gave it.</param>
/// <param name="Hash">SHA-256 of its method, address and body.</param>
public sealed record RequestIdentity(string Key, string Hash);

/// <summary>What a script's creation came to.</summary>
/// <param name="Outcome">What became of the edit.</param>
/// <param name="IsRepeated">Whether it had been carried out before, and nothing was done now.</param>
public sealed record Creation(EditOutcome Outcome, bool IsRepeated)
{
    /// <summary>Whether its key belongs to another request.</summary>
    public bool IsKeyTaken { get; init; }
}

/// <summary>
/// Lets scripts repeat a request whose answer they did not hear: a creation with a key happens once. The key is written in
/// the transaction of the record or proposal, so that there is never one without the other.
/// </summary>
public sealed class ScriptEditor(IDbContextFactory<StoreContext> contexts, Publisher publisher, TimeProvider clock)
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxKey = 100;

    private static readonly Rejected KeyTaken = new([new("Idempotency-Key", "This key was used for another request. Give each request a key of its own.")]);

    /// <summary>Creates a record, or answers as the first time.</summary>
    /// <param name="edit">One new record.</param>
    /// <param name="title">What it is, for the queue.</param>
    /// <param name="request">The request's key and contents, or null when the script gave no key.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Creation> CreateAsync(Edit edit, string title, RequestIdentity? request, CancellationToken ct)
    {
        if (request is null)
            return new(await publisher.PublishAsync(edit, title, ct), false);
        if (await FindAsync(edit.Changes[0].Document.RecordKind, edit.Editor, request, ct) is { } before)
            return before;
        var outcome = await publisher.PublishAsync(edit with { Alongside = (db, done, token) => KeepAsync(db, edit, request, done, token) }, title, ct);
        // Another request at the same time may have got there first: with the key, or with the address this one wanted.
        return outcome is Rejected && await FindAsync(edit.Changes[0].Document.RecordKind, edit.Editor, request, ct) is { } other ? other : new(outcome, false);
    }

    /// <summary>What a request came to that was carried out already, or that cannot be with this key; null for a new one.</summary>
    public async Task<Creation?> FindAsync(RecordKind kind, Editor editor, RequestIdentity request, CancellationToken ct)
    {
        if (request.Key.Length is 0 or > MaxKey)
            return new(new Rejected([new("Idempotency-Key", $"A key has from 1 to {MaxKey} characters.")]), false);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.IdempotencyKeys.SingleOrDefaultAsync(k => k.AccountId == editor.Id && k.Key == request.Key, ct) is not { } kept)
            return null;
        if (kept.RequestHash != request.Hash)
            return new(KeyTaken, false) { IsKeyTaken = true };
        return new(kept.Proposal is { } proposal ? new Queued(proposal) : new Saved(kept.Batch ?? "", [new(kind, kept.Slug, kept.Version)]), true);
    }

    private async Task<EditOutcome?> KeepAsync(StoreContext db, Edit edit, RequestIdentity request, EditOutcome done, CancellationToken ct)
    {
        if (await db.IdempotencyKeys.AnyAsync(k => k.AccountId == edit.Editor.Id && k.Key == request.Key, ct))
            return KeyTaken;
        var saved = done as Saved;
        db.IdempotencyKeys.Add(new()
        {
            AccountId = edit.Editor.Id,
            Key = request.Key,
            RequestHash = request.Hash,
            Slug = edit.Changes[0].Document.Slug,
            Version = saved?.Records[0].Version ?? 0,
            Batch = saved?.Batch,
            Proposal = (done as Queued)?.Proposal,
            At = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(ct);
        return null;
    }
}
