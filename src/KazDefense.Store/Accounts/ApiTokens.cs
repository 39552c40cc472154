using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Who a token speaks for, or why it is refused.</summary>
/// <param name="Editor">The account, with the lower of the token's role and its own; null when refused.</param>
/// <param name="Problem">Why, in words for whoever runs the script.</param>
public sealed record TokenAnswer(Editor? Editor, string? Problem);

/// <summary>A token just made.</summary>
/// <param name="Token">The token itself, which is not kept and cannot be shown again; null when refused.</param>
/// <param name="Findings">Why it was refused: about <c>Name</c>, <c>Role</c> or <c>Days</c>.</param>
public sealed record TokenMaking(string? Token, IReadOnlyList<Finding> Findings);

/// <summary>Personal tokens for scripts.</summary>
public sealed class ApiTokens(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(1);

    /// <summary>Makes a token that works for a number of days.</summary>
    public async Task<TokenMaking> MakeAsync(Editor owner, string? name, AccountRole role, int days, CancellationToken ct)
    {
        var findings = AccountRules.Name(name).Select(f => f with { Message = string.IsNullOrWhiteSpace(name) ? "Say what the token is for." : f.Message }).ToList();
        if (!Enum.IsDefined(role) || role > owner.Role)
            findings.Add(new("Role", $"A token may do at most what you may: {Term.Of(owner.Role)}."));
        if (days is < 1 or > ApiToken.MaxDays)
            findings.Add(new("Days", $"Give a number of days from 1 to {ApiToken.MaxDays}."));
        if (findings.Count > 0)
            return new(null, findings);
        var token = ApiToken.Mark + SecretCode.New();
        await using var db = await contexts.CreateDbContextAsync(ct);
        db.Add(new ApiToken
        {
            AccountId = owner.Id,
            Name = name!.Trim(),
            Hash = SecretCode.Hash(token),
            Prefix = token[..(ApiToken.Mark.Length + 6)],
            Role = role,
            Created = Now,
            Expires = Now.AddDays(days),
        });
        db.Add(AccountEventLog.Of(clock, AccountEventKind.TokenMade, owner.Id, owner.Id, name.Trim()));
        await db.SaveChangesAsync(ct);
        return new(token, []);
    }

    /// <summary>Revokes a token of this owner.</summary>
    public async Task RevokeAsync(Editor owner, int tokenId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.ApiTokens.SingleOrDefaultAsync(t => t.Id == tokenId && t.AccountId == owner.Id, ct) is not { Revoked: null } token)
            return;
        token.Revoked = Now;
        db.Add(AccountEventLog.Of(clock, AccountEventKind.TokenRevoked, owner.Id, owner.Id, token.Name));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Revokes every token of this owner that is not revoked yet.</summary>
    public async Task RevokeAllAsync(string ownerId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var token in await db.ApiTokens.Where(t => t.AccountId == ownerId && t.Revoked == null).ToListAsync(ct))
        {
            token.Revoked = Now;
            db.Add(AccountEventLog.Of(clock, AccountEventKind.TokenRevoked, ownerId, ownerId, token.Name));
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The tokens of an account, newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(string accountId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.ApiTokens.AsNoTracking().Where(t => t.AccountId == accountId).OrderByDescending(t => t.Id).ToListAsync(ct);
    }

    /// <summary>Who a token speaks for now; notes its use, to the minute.</summary>
    public async Task<TokenAnswer> ResolveAsync(string token, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var hash = SecretCode.Hash(token);
        var found = await db.ApiTokens.AsNoTracking().Where(t => t.Hash == hash)
            .Join(db.Users, t => t.AccountId, a => a.Id, (t, a) => new { Token = t, a.Name, a.Role, IsLocked = a.Locked != null }).SingleOrDefaultAsync(ct);
        if (found is null)
            return new(null, "There is no such token. Check that all of it was copied.");
        if (found.Token.Revoked is not null)
            return new(null, "This token was revoked. Its owner can make a new one at /account.");
        if (Now >= found.Token.Expires)
            return new(null, "This token is too old. Its owner can make a new one at /account.");
        if (found.IsLocked)
            return new(null, "The account of this token is locked. An administrator can unlock it.");
        if (found.Token.LastUsed is not { } last || Now - last >= NotedEvery)
            await db.ApiTokens.Where(t => t.Id == found.Token.Id).ExecuteUpdateAsync(s => s.SetProperty(t => t.LastUsed, Now), ct);
        return new(new Editor(found.Token.AccountId, found.Name, found.Token.Role < found.Role ? found.Token.Role : found.Role), null);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
