using KazDefense.Store.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Accounts;

public sealed class InvitationEditorTests
{
    [Fact]
    public async Task Accept_TwiceAtOnce_MakesOneAccount()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var code = await store.InviteAsync(AccountRole.Editor, "Bo", ann);

        var savings = await Task.WhenAll(new[] { "Bo", "Cy" }.Select(n => Task.Run(() => store.Invitations.AcceptAsync(code, AccountStore.Given(n), default))));

        Assert.Single(savings, s => s.Account is not null);
        Assert.Equal(2, (await store.Directory.AccountsAsync(default)).Count);
    }

    [Fact]
    public async Task Find_AfterSevenDays_IsTooLate()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var code = await store.InviteAsync(AccountRole.Editor, "Bo", ann);

        store.Clock.Now += Invitation.Life - TimeSpan.FromSeconds(1);
        Assert.NotNull(await store.Invitations.FindAsync(code, default));
        store.Clock.Now += TimeSpan.FromSeconds(1);

        Assert.Null(await store.Invitations.FindAsync(code, default));
        Assert.Empty(await store.Directory.InvitationsAsync(default));
    }

    [Fact]
    public async Task Invite_Anybody_KeepsNoCode()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var code = await store.InviteAsync(AccountRole.Editor, "Bo", ann);
        await using var db = await store.OpenAsync();

        Assert.Equal(SecretCode.Hash(code), (await db.Invitations.SingleAsync()).CodeHash);
    }

    [Fact]
    public async Task Accept_AnAddressThatHasAnAccount_IsRefusedAtTheField()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var code = await store.InviteAsync(AccountRole.Editor, "Bo", ann);

        var saving = await store.Invitations.AcceptAsync(code, AccountStore.Given("Bo") with { Email = "ANN@example.org" }, default);

        Assert.Equal("Email", Assert.Single(saving.Findings).Where);
        Assert.NotNull(await store.Invitations.FindAsync(code, default));
    }

    [Fact]
    public async Task Accept_NothingFilledIn_NamesEveryField()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var code = await store.InviteAsync(AccountRole.Editor, null, ann);

        var saving = await store.Invitations.AcceptAsync(code, new(" ", "not an address", null), default);

        Assert.Equal(["Name", "Email", "Password"], saving.Findings.Select(f => f.Where));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Accept_FromWhoeverWasLockedOrDemotedMeanwhile_MakesNoAccount(bool isLocked)
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Administrator, ann);
        var code = await store.InviteAsync(AccountRole.Administrator, "Cy", bo);
        await (isLocked ? store.Accounts.LockAsync(bo.Id, ann, default) : store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Reviewer, ann, default));

        Assert.Null(await store.Invitations.FindAsync(code, default));
        Assert.Empty(await store.Directory.InvitationsAsync(default));
        var saving = await store.Invitations.AcceptAsync(code, AccountStore.Given("Cy"), default);

        Assert.Contains("no administrator any more", Assert.Single(saving.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(2, (await store.Directory.AccountsAsync(default)).Count);
    }

    [Fact]
    public async Task Invite_ByWhoeverIsNoAdministratorAnyMore_MakesNothing()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Administrator, ann);
        await store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Reviewer, ann, default);

        await store.Invitations.InviteAsync(AccountRole.Administrator, "Cy", null, bo, default);

        await using var db = await store.OpenAsync();
        Assert.Single(await db.Invitations.ToListAsync());
    }

    [Fact]
    public async Task Revoke_ByWhoeverIsNoAdministratorAnyMore_LeavesTheInvitation()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Administrator, ann);
        var code = await store.InviteAsync(AccountRole.Editor, "Cy", ann);
        var open = Assert.Single(await store.Directory.InvitationsAsync(default));
        await store.Accounts.LockAsync(bo.Id, ann, default);

        await store.Invitations.RevokeAsync(open.Id, bo, default);

        Assert.NotNull(await store.Invitations.FindAsync(code, default));
    }
}
