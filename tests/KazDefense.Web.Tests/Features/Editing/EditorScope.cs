using System.Security.Claims;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Editing;

/// <summary>The services of a circuit in which somebody is signed in.</summary>
internal sealed class EditorScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private EditorScope(AsyncServiceScope scope) => _scope = scope;

    /// <summary>Signs somebody in.</summary>
    public static async Task<EditorScope> BeginAsync(TestApp app, AccountRole role, string name)
    {
        var somebody = await SignedIn.AsAsync(app.Services, role, name);
        var scope = app.Services.CreateAsyncScope();
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(somebody.Account);
        ((IHostEnvironmentAuthenticationStateProvider)scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>()).SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(principal.Identities))));
        return new(scope);
    }

    /// <summary>A service of the circuit.</summary>
    public T Of<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
