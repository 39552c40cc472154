using KazDefense.Store.Accounts;

namespace KazDefense.Store.Tests.Accounts;

/// <summary>History shows names only: nobody may go by a name that could be taken for a colleague's.</summary>
public sealed class AccountNamesTests
{
    private const string Taken = "Boris Petrov";

    public static TheoryData<string> Alike =>
    [
        "Boris Petrov",
        "  BORIS   petrov ",
        "BorisPetrov",
        "Bоris Pеtrоv", // Cyrillic о and е
        "Воris Реtrоv", // Cyrillic В and Р, which look like B and P and sound otherwise
        "Борис Петров",
        "Bóris Petrov",
        "Βoris Petrov", // Greek Beta
        "Boris\u00a0Petrov",
        "Ｂｏｒｉｓ Petrov",
        "B0ris Petrov",
    ];

    [Theory]
    [MemberData(nameof(Alike))]
    public async Task Accept_ANameThatCouldBeTakenForAColleagues_IsRefusedAtTheField(string name)
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        await JoinAsync(store, ann, Taken, "first");

        var saving = await JoinAsync(store, ann, name, "second");

        var finding = Assert.Single(saving.Findings);
        Assert.Equal("Name", finding.Where);
        Assert.Contains(Taken, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Boris Ivanov")]
    [InlineData("Boris Petrov (Almaty)")]
    [InlineData("Игорь")]
    public async Task Accept_AnotherName_IsAllowed(string name)
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        await JoinAsync(store, ann, Taken, "first");

        Assert.Empty((await JoinAsync(store, ann, name, "second")).Findings);
    }

    [Fact]
    public async Task Rename_ToAColleaguesName_IsRefusedAndToOnesOwnOtherwiseWrittenAllowed()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Boris", AccountRole.Editor, ann);

        var refused = await store.Accounts.RenameAsync(bo.Id, "ANN ", bo, default);

        Assert.Equal("Name", Assert.Single(refused.Findings).Where);
        Assert.Empty((await store.Accounts.RenameAsync(bo.Id, "BORIS", bo, default)).Findings);
    }

    [Fact]
    public async Task SetUp_WithTheNameOfALockedAccount_IsRefused()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        await using (var db = await store.OpenAsync())
        {
            db.Users.Single().Locked = store.Clock.Now.UtcDateTime;
            await db.SaveChangesAsync();
        }

        var saving = await store.Accounts.SetUpAdministratorAsync(AccountStore.Given("Ann") with { Email = "other@example.org" }, default);

        Assert.Equal(["Name"], saving.Findings.Select(f => f.Where));
        Assert.NotNull(ann);
    }

    [Theory]
    [InlineData("Bo\u202eris")]
    [InlineData("Bo\u200bris")]
    [InlineData("...")]
    public async Task Rename_ToWhatCannotBeReadAsAName_IsRefused(string name)
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;

        Assert.Equal("Name", Assert.Single((await store.Accounts.RenameAsync(ann.Id, name, ann, default)).Findings).Where);
    }

    private static async Task<AccountSaving> JoinAsync(AccountStore store, Editor by, string name, string email) =>
        await store.Invitations.AcceptAsync(await store.InviteAsync(AccountRole.Editor, name, by), new(name, $"{email}@example.org", "seven quiet herons on ice"), default);
}
