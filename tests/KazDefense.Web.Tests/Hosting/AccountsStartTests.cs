using System.Net;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Hosting;

public sealed class AccountsStartTests
{
    [Fact]
    public async Task Start_WithAnAddressAndAPasswordFile_MakesTheAdministratorOnce()
    {
        using var folder = new TemporaryFolder();
        await using var app = new TestApp { Settings = { ["Admin:Email"] = "ann@example.org", ["Admin:PasswordFile"] = folder.Write("password", "seven quiet herons on ice\n") } };
        await app.InitializeAsync();

        var made = Assert.Single(await app.Services.GetRequiredService<AccountDirectory>().AccountsAsync(default));
        await app.Services.GetRequiredService<AccountsStart>().RunAsync(default);
        var (status, _, _) = await app.Client.SubmitAsync(Urls.SignIn(), "sign-in", ("Form.Email", "ann@example.org"), ("Form.Password", "seven quiet herons on ice"));

        Assert.Equal((AccountRole.Administrator, HttpStatusCode.Redirect), (made.Role, status));
        Assert.Single(await app.Services.GetRequiredService<AccountDirectory>().AccountsAsync(default));
        Assert.Equal(HttpStatusCode.Gone, (await app.Client.PageAsync(app.SetupPath)).Status);
    }

    [Fact]
    public async Task Serve_APasswordThatIsTooWeak_Exits2WithTheReason()
    {
        using var folder = new TemporaryFolder();
        var run = await TestCommand.RunAsync(["serve", "--urls", "http://127.0.0.1:0", $"--Data:Folder={folder.Path}", $"--Seeds:Folder={Repository.Seeds}",
            "--Admin:Email=ann@example.org", $"--Admin:PasswordFile={folder.Write("password", "short")}"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Admin:PasswordFile: Use at least 12 characters", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoAdministrator_SaysWhereToMakeOneUntilThereIsOne()
    {
        await using var app = new TestApp();
        await app.InitializeAsync();

        Assert.Matches(@"^Set up the first administrator at http://localhost[:0-9]*/account/setup\?code=[\w-]{43}$", (await app.Services.GetRequiredService<AccountsStart>().HowToSetUpAsync(default))!);
        await SignedIn.AsAsync(app.Services, AccountRole.Administrator);

        Assert.Null(await app.Services.GetRequiredService<AccountsStart>().HowToSetUpAsync(default));
    }
}
