using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Something that happened, with names in place of accounts.</summary>
/// <param name="Id">Its place: later events have higher ones.</param>
/// <param name="When">When, UTC.</param>
/// <param name="Kind">What.</param>
/// <param name="Whose">Whose account, or null.</param>
/// <param name="By">Who did it, or null.</param>
/// <param name="Detail">What more there is to say.</param>
public sealed record AccountEventRow(int Id, DateTime When, AccountEventKind Kind, string? Whose, string? By, string Detail);

/// <summary>What administrators read: accounts, invitations, and what happened to them.</summary>
public sealed class AccountDirectory(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>How many events are read at once.</summary>
    public const int Events = 100;

    /// <summary>Every account, by name.</summary>
    public async Task<IReadOnlyList<Account>> AccountsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Users.AsNoTracking().OrderBy(a => a.Name).ThenBy(a => a.Id).ToListAsync(ct);
    }

    /// <summary>The invitations that can still be used, oldest first.</summary>
    public async Task<IReadOnlyList<Invitation>> InvitationsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.Invitations.AsNoTracking()
            .Where(i => i.Used == null && i.Revoked == null && i.Expires > now)
            .Where(i => db.Users.Any(a => a.Id == i.InvitedById && a.Locked == null && a.Role == AccountRole.Administrator))
            .OrderBy(i => i.Id).ToListAsync(ct);
    }

    /// <summary>The latest events, newest first.</summary>
    public async Task<IReadOnlyList<AccountEventRow>> EventsAsync(CancellationToken ct) => (await EventsAsync(null, ct)).Rows;

    /// <summary>The latest events before a place, newest first, and whether there are older ones.</summary>
    public async Task<(IReadOnlyList<AccountEventRow> Rows, bool HasMore)> EventsAsync(int? before, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db.AccountEvents.AsNoTracking().Where(e => before == null || e.Id < before).OrderByDescending(e => e.Id).Take(Events + 1)
            .Select(e => new AccountEventRow(
                e.Id, e.When, e.Kind,
                db.Users.Where(a => a.Id == e.AccountId).Select(a => a.Name).FirstOrDefault(),
                db.Users.Where(a => a.Id == e.ById).Select(a => a.Name).FirstOrDefault(),
                e.Detail))
            .ToListAsync(ct);
        return ([.. rows.Take(Events)], rows.Count > Events);
    }
}
