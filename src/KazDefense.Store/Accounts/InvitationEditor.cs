using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>An invitation just made.</summary>
/// <param name="Code">Its code, which is not kept and cannot be shown again; null when refused.</param>
/// <param name="Findings">Why it was refused.</param>
public sealed record InvitationMaking(string? Code, IReadOnlyList<Finding> Findings);

/// <summary>Invites, takes invitations back, and makes an account of one.</summary>
public sealed class InvitationEditor(IDbContextFactory<AccountsContext> contexts, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer, TimeProvider clock)
{
    /// <summary>Makes an invitation, which lives as long as whoever makes it is an administrator.</summary>
    public async Task<InvitationMaking> InviteAsync(AccountRole role, string? name, string? email, Editor by, CancellationToken ct)
    {
        var code = SecretCode.New();
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.IsAdministratorAsync(by.Id, ct))
            return new(null, [AdministratorRule.NoMore]);
        db.Add(new Invitation
        {
            CodeHash = SecretCode.Hash(code),
            Role = role,
            Name = Short(name, Account.MaxName),
            Email = Short(email, Account.MaxEmail),
            InvitedById = by.Id,
            Created = Now,
            Expires = Now + Invitation.Life,
        });
        db.Add(AccountEventLog.Of(clock, AccountEventKind.Invited, null, by.Id, $"{Short(name, Account.MaxName)} ({Term.Of(role)})".Trim()));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(code, []);
    }

    /// <summary>Takes an invitation back; nothing happens to one that was used.</summary>
    /// <returns>Why it was refused, if it was.</returns>
    public async Task<IReadOnlyList<Finding>> RevokeAsync(int invitationId, Editor by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.IsAdministratorAsync(by.Id, ct))
            return [AdministratorRule.NoMore];
        if (await db.Invitations.SingleOrDefaultAsync(i => i.Id == invitationId, ct) is not { Used: null, Revoked: null } invitation)
            return [];
        invitation.Revoked = Now;
        db.Add(AccountEventLog.Of(clock, AccountEventKind.InvitationRevoked, null, by.Id, invitation.Name));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return [];
    }

    /// <summary>The invitation that a code opens; null where there is none, or it was used, taken back or is too old, or whoever made it is no administrator any more.</summary>
    public async Task<Invitation?> FindAsync(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await OpenAsync(db, code, ct);
    }

    /// <summary>Makes an account of an invitation, which is used up by it.</summary>
    public async Task<AccountSaving> AcceptAsync(string? code, NewAccount given, CancellationToken ct)
    {
        if (given.Check() is { Count: > 0 } findings)
            return new(null, findings);
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await OpenAsync(db, code ?? "", ct) is not { } invitation)
            return AccountSaving.Refused("Code", "This invitation was used, taken back or is too old, or whoever made it is no administrator any more. Ask an administrator for a new one.");
        if (await given.IsTakenAsync(db, normalizer, ct))
            return AccountSaving.Refused("Email", "There is an account with this address already. Sign in with it, or give another.");
        if (await AccountNames.TakenAsync(db, given.Name!, null, ct) is { } taken)
            return new(null, [taken]);
        var account = given.Make(invitation.Role, Now, invitation.Created, hasher, normalizer);
        invitation.Used = Now;
        db.Add(account);
        db.Add(AccountEventLog.Of(clock, AccountEventKind.Joined, account.Id, account.Id, Term.Of(invitation.Role)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return AccountSaving.Done(account);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Invitation?> OpenAsync(AccountsContext db, string code, CancellationToken ct)
    {
        var hash = SecretCode.Hash(code);
        var found = await db.Invitations.SingleOrDefaultAsync(i => i.CodeHash == hash, ct);
        return found?.IsOpenAt(Now) is true && await db.IsAdministratorAsync(found.InvitedById, ct) ? found : null;
    }

    private static string Short(string? text, int length)
    {
        var plain = new string([.. (text ?? "").Trim().Where(c => !char.IsControl(c))]);
        return plain.Length > length ? plain[..length] : plain;
    }
}
