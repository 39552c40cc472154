using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Accounts;

/// <summary>How long an answer takes must not tell whether there is an account: each try reads one password, whoever is named.</summary>
public sealed class SignInWorkTests : IAsyncLifetime
{
    private readonly CountingApp _app = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task SignIn_UnknownKnownRestingOrLocked_ReadsOnePasswordEach()
    {
        await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var bo = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Bo");
        var boss = await SignedIn.AsAsync(_app.Services, AccountRole.Administrator);
        await _app.Services.GetRequiredService<AccountEditor>().LockAsync(bo.Account.Id, boss.Editor, default);
        var resting = Enumerable.Repeat("ann@example.org", AccountsRegistration.AttemptsBeforePause + 2);

        foreach (var email in resting.Concat(["nobody@example.org", "bo@example.org", "nobody2@example.org"]))
        {
            var before = _app.Hasher.Read;
            await _app.Client.SubmitAsync(Urls.SignIn(), "sign-in", ("Form.Email", email), ("Form.Password", "not the password"));
            Assert.Equal((email, 1), (email, _app.Hasher.Read - before));
        }
    }

    private sealed class CountingApp : TestApp
    {
        public CountingHasher Hasher { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(s => s.AddSingleton<IPasswordHasher<Account>>(Hasher));
        }
    }

    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _inner = new();

        /// <summary>How many passwords were held against a fingerprint.</summary>
        public int Read { get; private set; }

        public string HashPassword(Account user, string password) => _inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Read++;
            return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
