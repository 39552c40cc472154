using KazDefense.Store.Accounts;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace KazDefense.Web.Features.Accounts;

/// <summary>Where somebody who signs in stands.</summary>
internal enum SignInStep
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>The password was right; a code is asked for.</summary>
    SecondFactor,

    /// <summary>Not right, or not now.</summary>
    Refused,

    /// <summary>Too many attempts from one address.</summary>
    TooMany,
}

/// <summary>
/// Signing in, step by step; each try is counted, noted, and answered alike, after as much work, whether or not there is
/// such an account and whether or not it may sign in now.
/// </summary>
internal sealed class SignInFlow(SignInManager<Account> signIn, UserManager<Account> accounts, AccountEventLog happened, AttemptLimit limit)
{
    private static string? _nobodysPassword;

    /// <summary>The first step.</summary>
    public async Task<SignInStep> PasswordAsync(string? email, string? password)
    {
        if (!limit.Allows(signIn.Context))
            return SignInStep.TooMany;
        _nobodysPassword ??= accounts.PasswordHasher.HashPassword(Nobody, SecretCode.New());
        var account = string.IsNullOrWhiteSpace(email) ? null : await accounts.FindByEmailAsync(email.Trim());
        // Identity asks first whether an account is locked or rests, and then reads no password.
        if (account is null || string.IsNullOrEmpty(password) || password.Length > PasswordRule.MaxLength || await accounts.IsLockedOutAsync(account) || !await signIn.CanSignInAsync(account))
        {
            SpendAsLong(password);
            await happened.AddAsync(AccountEventKind.SignInFailed, account?.Id, null);
            return SignInStep.Refused;
        }
        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
            return SignInStep.SecondFactor;
        await happened.AddAsync(result.Succeeded ? AccountEventKind.SignedIn : AccountEventKind.SignInFailed, account.Id, result.Succeeded ? account.Id : null);
        return result.Succeeded ? SignInStep.Done : SignInStep.Refused;
    }

    /// <summary>Whether somebody has taken the first step and not yet the second.</summary>
    public async Task<bool> IsHalfwayAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>The second step, with the authenticator's digits.</summary>
    public Task<SignInStep> CodeAsync(string? code) =>
        SecondAsync(() => signIn.TwoFactorAuthenticatorSignInAsync(Plain(code), isPersistent: true, rememberClient: false), AccountEventKind.SignedIn);

    /// <summary>The second step, with a recovery code, which is used up.</summary>
    public Task<SignInStep> RecoveryAsync(string? code) =>
        SecondAsync(() => signIn.TwoFactorRecoveryCodeSignInAsync((code ?? "").Trim().ToUpperInvariant()), AccountEventKind.RecoveryCodeUsed);

    /// <summary>A code without the spaces and hyphens that people and apps put into it.</summary>
    public static string Plain(string? code) => new([.. (code ?? "").Where(char.IsAsciiLetterOrDigit)]);

    private async Task<SignInStep> SecondAsync(Func<Task<SignInResult>> attempt, AccountEventKind kind)
    {
        if (!limit.Allows(signIn.Context))
            return SignInStep.TooMany;
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return SignInStep.Refused;
        // Between the steps an administrator may have locked it, which a recovery code would not be asked about.
        var result = account.Locked is not null || await accounts.IsLockedOutAsync(account) ? SignInResult.LockedOut : await attempt();
        await happened.AddAsync(result.Succeeded ? kind : AccountEventKind.SecondFactorFailed, account.Id, result.Succeeded ? account.Id : null);
        return result.Succeeded ? SignInStep.Done : SignInStep.Refused;
    }

    // Checking a password takes a while; where there is none to check, it must take as long.
    private void SpendAsLong(string? password) =>
        accounts.PasswordHasher.VerifyHashedPassword(Nobody, _nobodysPassword!, password is { Length: <= PasswordRule.MaxLength } ? password : "");

    private static Account Nobody => new() { Name = "nobody", Role = AccountRole.Reader, Created = default };
}
