using KazDefense.Store.Accounts;

namespace KazDefense.Store.Tests.Accounts;

public sealed class ApiTokensTests
{
    [Fact]
    public async Task Resolve_ATokenAboveItsOwnersPresentRole_HasTheLowerOne()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Reviewer, ann);
        var token = (await store.Tokens.MakeAsync(bo, "nightly", AccountRole.Reviewer, 30, default)).Token!;
        var low = (await store.Tokens.MakeAsync(bo, "reader", AccountRole.Reader, 30, default)).Token!;
        Assert.Equal(bo, (await store.Tokens.ResolveAsync(token, default)).Editor);
        Assert.Equal(AccountRole.Reader, (await store.Tokens.ResolveAsync(low, default)).Editor!.Role);

        await store.Accounts.ChangeRoleAsync(bo.Id, AccountRole.Editor, ann, default);

        Assert.Equal(AccountRole.Editor, (await store.Tokens.ResolveAsync(token, default)).Editor!.Role);
    }

    [Fact]
    public async Task Resolve_AfterItsDays_IsTooOld()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var token = (await store.Tokens.MakeAsync(ann, "nightly", AccountRole.Editor, 1, default)).Token!;

        store.Clock.Now += TimeSpan.FromDays(1);

        Assert.Contains("too old", (await store.Tokens.ResolveAsync(token, default)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolve_Used_IsNotedToTheMinute()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var token = (await store.Tokens.MakeAsync(ann, "nightly", AccountRole.Editor, 1, default)).Token!;
        var first = store.Clock.Now.UtcDateTime;

        await store.Tokens.ResolveAsync(token, default);
        store.Clock.Now += TimeSpan.FromSeconds(59);
        await store.Tokens.ResolveAsync(token, default);

        var kept = Assert.Single(await store.Tokens.ListAsync(ann.Id, default));
        Assert.Equal(first, kept.LastUsed);
        Assert.StartsWith(kept.Prefix, token, StringComparison.Ordinal);
        Assert.Equal(SecretCode.Hash(token), kept.Hash);
    }

    [Fact]
    public async Task Make_WrongInEveryField_NamesEach()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Editor, ann);

        var making = await store.Tokens.MakeAsync(bo, " ", AccountRole.Administrator, 0, default);

        Assert.Null(making.Token);
        Assert.Equal(["Name", "Role", "Days"], making.Findings.Select(f => f.Where));
    }

    [Fact]
    public async Task Revoke_SomebodyElsesToken_DoesNothing()
    {
        var (store, ann) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        var bo = await store.JoinAsync("Bo", AccountRole.Editor, ann);
        var token = (await store.Tokens.MakeAsync(ann, "nightly", AccountRole.Editor, 1, default)).Token!;

        await store.Tokens.RevokeAsync(bo, 1, default);

        Assert.NotNull((await store.Tokens.ResolveAsync(token, default)).Editor);
    }
}
