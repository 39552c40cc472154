using System.Globalization;
using System.Text;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Whether one account's name could be taken for another's: history shows names, and each must say who it was.</summary>
internal static class AccountNames
{
    // Letters that look like a Latin one, whatever they sound like. Those that sound alike are brought together by NameKey.
    private const string Seen = "авеёкмнорстухіјѕһԁԛԝүαβεζηικμνορτυχγϲ01l|";
    private const string Read = "abeekmhopctyxijshdqwyabezhikmnoptyxycoiii";

    /// <summary>What is wrong with a name because somebody goes by it, or by one too like it; locked accounts keep theirs.</summary>
    /// <param name="db">The accounts, in the transaction in which the name is written.</param>
    /// <param name="name">The name.</param>
    /// <param name="exceptId">Whose name it is to be; null for a new account.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<Finding?> TakenAsync(AccountsContext db, string name, string? exceptId, CancellationToken ct)
    {
        var names = await db.Users.Where(a => a.Id != exceptId).Select(a => a.Name).ToListAsync(ct);
        return names.FirstOrDefault(n => AreAlike(n, name)) is { } taken
            ? new("Name", $"This could be taken for “{taken}”, who has an account. Add something that tells you apart, as a second name.")
            : null;
    }

    /// <summary>Whether two names look alike or sound alike, apart from case and spacing.</summary>
    public static bool AreAlike(string one, string other) => Look(one) == Look(other) || Sound(one) == Sound(other);

    private static string Sound(string name) => NameKey.Of(name).Replace(" ", "", StringComparison.Ordinal);

    private static string Look(string name)
    {
        var look = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
            if (char.IsSurrogate(c) || char.IsLetterOrDigit(c) || c is '|')
                look.Append(Seen.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Read[at] : c);
        return look.ToString();
    }
}
