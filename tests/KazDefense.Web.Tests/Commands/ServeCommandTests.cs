using System.Net;
using System.Net.Sockets;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Commands;

public class ServeCommandTests
{
    [Theory]
    [InlineData("--Articles:Show=sometimes", "none, passages, full")]
    [InlineData("--Articles:Folder=/no/such/folder", "no folder")]
    [InlineData("somewhere", "somewhere")]
    public async Task Serve_WrongSetting_Exits2WithOneSentence(string argument, string says)
    {
        var run = await TestCommand.RunAsync(["serve", argument]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoVerb_OnlySettings_Serves()
    {
        var run = await TestCommand.RunAsync(["--Articles:Show=sometimes"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Articles:Show", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownVerb_Exits2AndNamesTheKnown()
    {
        var run = await TestCommand.RunAsync(["srve"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("serve", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_PortInUse_Exits2WithOneSentence()
    {
        using var folder = new TemporaryFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var run = await TestCommand.RunAsync(["serve", "--urls", address, $"--Data:Folder={folder.Path}", $"--Seeds:Folder={Repository.Seeds}"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(address, run.Errors, StringComparison.Ordinal);
        Assert.Contains("give another address", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
