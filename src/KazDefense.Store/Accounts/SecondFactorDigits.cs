using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>
/// Holds the digits of an authenticator app against an account's key (RFC 6238, SHA-1, 30 seconds, six digits). Digits are
/// accepted once: none of a step that was accepted already, nor of an earlier one (5.2), so that whoever saw them typed has nothing.
/// </summary>
public sealed class SecondFactorDigits(IDbContextFactory<AccountsContext> contexts, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    // Clocks of phones go wrong by so many steps.
    private const int Tolerance = 2;

    /// <summary>Digits come from the app, never from here.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    /// <summary>Whether the account has a key.</summary>
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>Whether these are digits of now, not yet used; they are used from then on.</summary>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        var (bytes, given) = (Bytes(key), Encoding.ASCII.GetBytes(token));
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / Seconds;
        // Steps of a wrong clock may, once in a million, have the same digits: the earliest that is not used counts.
        for (var step = now - Tolerance; step <= now + Tolerance; step++)
            if (CryptographicOperations.FixedTimeEquals(Digits(bytes, step), given) && await AcceptAsync(user.Id, step))
                return true;
        return false;
    }

    // One statement, so that of two who send the same digits at once one is refused.
    private async Task<bool> AcceptAsync(string accountId, long step)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Database.ExecuteSqlAsync($"""
            INSERT INTO AcceptedSteps (AccountId, Step) VALUES ({accountId}, {step})
            ON CONFLICT (AccountId) DO UPDATE SET Step = excluded.Step WHERE excluded.Step > AcceptedSteps.Step
            """) == 1;
    }

    private static byte[] Digits(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard says SHA-1, and apps know nothing else.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf, 4)) & 0x7fffffff;
        return Encoding.ASCII.GetBytes(FormattableString.Invariant($"{number % 1_000_000:D6}"));
    }

    private static byte[] Bytes(string key)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in key.Where(Base32.Contains))
        {
            bits = ((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xfff;
            held += 5;
            if (held < 8)
                continue;
            held -= 8;
            bytes.Add((byte)(bits >> held));
        }
        return [.. bytes];
    }
}
