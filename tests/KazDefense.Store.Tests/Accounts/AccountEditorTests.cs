using KazDefense.Store.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Accounts;

public sealed class AccountEditorTests
{
    [Fact]
    public void Model_HasNoChangesThatNoMigrationHolds()
    {
        var options = new DbContextOptionsBuilder<AccountsContext>();
        AccountsRegistration.Configure(options, "unused.db");
        using var db = new AccountsContext(options.Options);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task SetUp_WhereThereIsAnAdministrator_IsRefused()
    {
        var (store, _) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;

        Assert.Equal("Code", Assert.Single((await store.Accounts.SetUpAdministratorAsync(AccountStore.Given("Bo"), default)).Findings).Where);
    }

    [Fact]
    public async Task Demote_TwoAdministratorsEachOtherAtOnce_LeavesOne()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Administrator, ann);

        var savings = await Task.WhenAll(
            Task.Run(() => store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Editor, ann, default)),
            Task.Run(() => store.Accounts.ChangeRoleAsync(ann.Id, AccountRole.Editor, bo, default)));

        Assert.Single(savings, s => s.Findings.Count == 0);
        Assert.True(await store.Database.HasAdministratorAsync(default));
    }

    [Fact]
    public async Task Lock_AnAccount_TakesItsAccessItsStampAndGivesThemBack()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Reviewer, ann);
        var stamp = (await store.Access.PresentAsync(bo.Id))!.SecurityStamp;

        await store.Accounts.LockAsync(bo.Id, ann, default);
        Assert.Null(await store.Access.FindAsync(bo.Id));
        await store.Accounts.UnlockAsync(bo.Id, ann, default);

        Assert.Equal(bo, await store.Access.FindAsync(bo.Id));
        Assert.NotEqual(stamp, (await store.Access.PresentAsync(bo.Id))!.SecurityStamp);
    }

    [Fact]
    public async Task ChangeRole_ByWhoeverIsNoAdministratorAnyMore_ChangesNothing()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var (bo, cy) = (await store.JoinAsync("Bo", AccountRole.Administrator, ann), await store.JoinAsync("Cy", AccountRole.Editor, ann));
        await store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Reader, ann, default);

        var saving = await store.Accounts.ChangeRoleAsync(cy.Id, AccountRole.Administrator, bo, default);

        Assert.Contains("no administrator any more", Assert.Single(saving.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(AccountRole.Editor, (await store.Access.FindAsync(cy.Id))!.Role);
    }

    [Fact]
    public async Task Changes_Each_AreNotedWithWhoAndWhat()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Reader, ann);
        await store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Reviewer, ann, default);
        await store.Accounts.LockAsync(bo.Id, ann, default);

        var events = await store.Directory.EventsAsync(default);

        Assert.Equal([AccountEventKind.Locked, AccountEventKind.RoleChanged, AccountEventKind.Joined, AccountEventKind.Invited, AccountEventKind.SetUp], events.Select(e => e.Kind));
        Assert.Equal(("Bo", "Ann", "reviewer"), (events[1].Whose, events[1].By, events[1].Detail));
    }

    [Fact]
    public async Task File_OfAccounts_IsForItsOwnerOnly()
    {
        var (store, _) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(store.File));
    }

    [Fact]
    public async Task ChangeRole_OnesOwnAfterADemotion_ChangesNothing()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Administrator, ann);
        await store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Editor, ann, default);

        var saving = await store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Administrator, bo, default);

        Assert.Null(saving.Account);
        Assert.Equal(AccountRole.Editor, (await store.Access.FindAsync(bo.Id))!.Role);
    }
}
