using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace KazDefense.Web.Features.Accounts;

/// <summary>What somebody changes of their own account. This device stays signed in; others do not where the password or the second factor changed.</summary>
internal sealed class OwnAccount(UserManager<Account> accounts, SignInManager<Account> signIn, AccountEditor editor, AccountEventLog happened, ApiTokens tokens, AttemptLimit limit, IUserStore<Account> store)
{
    /// <summary>How many recovery codes are made.</summary>
    public const int RecoveryCodes = 10;

    private const string Issuer = "KazDefense";

    /// <summary>The account of whoever asks; null where it is gone or locked.</summary>
    public async Task<Account?> FindAsync() => await accounts.GetUserAsync(signIn.Context.User) is { Locked: null } account ? account : null;

    /// <summary>Changes the name that others see.</summary>
    public async Task<IReadOnlyList<Finding>> RenameAsync(Account account, string? name)
    {
        var saving = await editor.RenameAsync(account.Id, name, new(account.Id, account.Name, account.Role), signIn.Context.RequestAborted);
        if (saving.Account is { } renamed)
        {
            account.Name = renamed.Name;
            await signIn.RefreshSignInAsync(renamed);
        }
        return saving.Findings;
    }

    /// <summary>Changes the password; tokens made under the old one are revoked.</summary>
    public async Task<IReadOnlyList<Finding>> ChangePasswordAsync(Account account, string? old, string? wanted)
    {
        if (await ConfirmAsync(account, old, "Old") is { Count: > 0 } wrong)
            return wrong;
        if (PasswordRule.Check(wanted, account.Email, account.Name, "New") is { Count: > 0 } findings)
            return findings;
        await accounts.ChangePasswordAsync(account, old!, wanted!);
        await tokens.RevokeAllAsync(account.Id, CancellationToken.None);
        await NoteAsync(account, AccountEventKind.PasswordChanged);
        return [];
    }

    /// <summary>Whether this is the account's password; wrong ones count towards its pause.</summary>
    /// <param name="where">The field that a finding is about.</param>
    public async Task<IReadOnlyList<Finding>> ConfirmAsync(Account account, string? password, string where)
    {
        if (!limit.Allows(signIn.Context))
            return [new(where, AccountTexts.TooMany)];
        return (await signIn.CheckPasswordSignInAsync(account, password ?? "", lockoutOnFailure: true)).Succeeded ? [] : [new(where, AccountTexts.PasswordWrong)];
    }

    /// <summary>The key that an authenticator app is given; made on the first call.</summary>
    public async Task<string> AuthenticatorKeyAsync(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key)
            return key;
        // Resetting it would end every other sign-in of the account, and nothing is turned on yet.
        var made = accounts.GenerateNewAuthenticatorKey();
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, made, CancellationToken.None);
        await accounts.UpdateAsync(account);
        return made;
    }

    /// <summary>The key as the address that apps read from a picture.</summary>
    public static string AuthenticatorAddress(Account account, string key) =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer={Issuer}&digits=6";

    /// <summary>Turns the second factor on, where the password is right and the digits are those of the key.</summary>
    /// <returns>The recovery codes, or what is wrong.</returns>
    public async Task<(IReadOnlyList<string>? Codes, IReadOnlyList<Finding> Findings)> TurnOnAsync(Account account, string? password, string? code)
    {
        if (await ConfirmAsync(account, password, "Password") is { Count: > 0 } wrong)
            return (null, wrong);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, SignInFlow.Plain(code)))
            return (null, [new("Code", AccountTexts.CodeWrong)]);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await NoteAsync(account, AccountEventKind.SecondFactorOn);
        return ([.. codes!], []);
    }

    /// <summary>Turns the second factor off; its key is gone with it.</summary>
    public async Task TurnOffAsync(Account account)
    {
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await NoteAsync(account, AccountEventKind.SecondFactorOff);
    }

    /// <summary>Makes new recovery codes in place of the old ones.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await NoteAsync(account, AccountEventKind.RecoveryCodesMade);
        return [.. codes!];
    }

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CountRecoveryCodesAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    /// <summary>Signs out on every device, this one too, and revokes every token.</summary>
    public async Task SignOutEverywhereAsync(Account account)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await tokens.RevokeAllAsync(account.Id, CancellationToken.None);
        await happened.AddAsync(AccountEventKind.SignedOutEverywhere, account.Id, account.Id);
        await signIn.SignOutAsync();
    }

    private async Task NoteAsync(Account account, AccountEventKind kind)
    {
        await happened.AddAsync(kind, account.Id, account.Id);
        await signIn.RefreshSignInAsync(account);
    }
}
