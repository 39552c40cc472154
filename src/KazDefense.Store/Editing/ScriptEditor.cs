using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>A request that may come twice.</summary>
/// <param name="Key">The key the script gave it.</param>
/// <param name="Hash">SHA-256 of its body.</param>
public sealed record RequestIdentity(string Key, string Hash);

/// <summary>What a script's creation came to.</summary>
/// <param name="Outcome">What became of the edit.</param>
/// <param name="IsRepeated">Whether it had been carried out before, and nothing was done now.</param>
public sealed record Creation(EditOutcome Outcome, bool IsRepeated);

/// <summary>
/// Lets scripts repeat a request whose answer they did not hear: a creation with a key happens once. The key is written in
/// the transaction of the record, so that there is never one without the other.
/// </summary>
public sealed class ScriptEditor(IDbContextFactory<StoreContext> contexts, Publisher publisher, TimeProvider clock)
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxKey = 100;

    /// <summary>Creates a record, or answers as the first time.</summary>
    /// <param name="edit">One new record.</param>
    /// <param name="title">What it is, for the queue.</param>
    /// <param name="request">The request's key and body, or null when the script gave no key.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Creation> CreateAsync(Edit edit, string title, RequestIdentity? request, CancellationToken ct)
    {
        if (request is null)
            return new(await publisher.PublishAsync(edit, title, ct), false);
        if (request.Key.Length is 0 or > MaxKey)
            return new(new Rejected([new("Idempotency-Key", $"A key has from 1 to {MaxKey} characters.")]), false);
        if (await FindAsync(edit, request, ct) is { } before)
            return before;
        var outcome = await publisher.PublishAsync(edit with { Alongside = (db, saved, token) => KeepAsync(db, edit.Editor, request, saved.Records[0], token) }, title, ct);
        // The same request at the same time may have got there first: then the address it wanted is taken, by itself.
        return outcome is Rejected && await FindAsync(edit, request, ct) is { } other ? other : new(outcome, false);
    }

    private async Task<Creation?> FindAsync(Edit edit, RequestIdentity request, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.IdempotencyKeys.SingleOrDefaultAsync(k => k.AccountId == edit.Editor.Id && k.Key == request.Key, ct) is not { } kept)
            return null;
        return kept.RequestHash == request.Hash
            ? new(new Saved("", [new(edit.Changes[0].Document.RecordKind, kept.Slug, kept.Version)]), true)
            : new(new Rejected([new("Idempotency-Key", "This key was used for another request. Give each request a key of its own.")]), false);
    }

    private async Task KeepAsync(StoreContext db, Editor editor, RequestIdentity request, SavedRecord record, CancellationToken ct)
    {
        db.IdempotencyKeys.Add(new() { AccountId = editor.Id, Key = request.Key, RequestHash = request.Hash, Slug = record.Slug, Version = record.Version, At = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(ct);
    }
}
