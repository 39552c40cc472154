using KazDefense.TestKit;
using KazDefense.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace KazDefense.Web.Tests.Settings;

public class SettingsReaderTests
{
    [Fact]
    public void Read_NothingSet_UsesTheUsersOwnFolderAndTheSeedsBesideTheApp()
    {
        var settings = Read().Settings!;

        Assert.EndsWith("KazDefense", settings.DataFolder, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, settings.DataFolder, StringComparison.Ordinal);
        Assert.Null(settings.ArticlesFolder);
        Assert.Equal(ArticleShow.Passages, settings.ArticlesShow);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "seeds"), settings.SeedsFolder);
    }

    [Theory]
    [InlineData("none", ArticleShow.None)]
    [InlineData("Passages", ArticleShow.Passages)]
    [InlineData("FULL", ArticleShow.Full)]
    public void Read_KnownShow_InAnyCase(string text, ArticleShow show) => Assert.Equal(show, Read(("Articles:Show", text)).Settings!.ArticlesShow);

    [Theory]
    [InlineData("Articles:Show", "some", "none, passages, full")]
    [InlineData("Articles:Folder", "/no/such/folder", "no folder")]
    [InlineData("Seeds:Folder", "/no/such/folder", "no folder")]
    [InlineData("Articles:Shwo", "full", "no such setting")]
    [InlineData("Access:Reading", "nobody", "anonymous, signed-in")]
    [InlineData("Review:FourEyes", "maybe", "true, false")]
    public void Read_UnknownValueOrName_SaysWhatWouldBeRight(string key, string value, string expected)
    {
        var (settings, findings) = Read((key, value));

        Assert.Null(settings);
        var finding = Assert.Single(findings);
        Assert.Equal(key, finding.Where);
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anonymous", ReadingAccess.Anonymous)]
    [InlineData("Signed-In", ReadingAccess.SignedIn)]
    public void Read_KnownReading_InAnyCase(string text, ReadingAccess reading) => Assert.Equal(reading, Read(("Access:Reading", text)).Settings!.Reading);

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("", false)]
    public void Read_FourEyes_InAnyCase(string text, bool expected) => Assert.Equal(expected, Read(("Review:FourEyes", text)).Settings!.FourEyes);

    [Fact]
    public void Read_Administrator_NeedsAnAddressAndAFileThatHoldsSomething()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("password", "seven quiet herons on ice\n");

        Assert.Equal(new AdminSettings("ann@example.org", file), Read(("Admin:Email", "ann@example.org"), ("Admin:PasswordFile", file)).Settings!.Admin);
        Assert.Equal("Admin:PasswordFile", Assert.Single(Read(("Admin:Email", "ann@example.org")).Findings).Where);
        Assert.Equal("Admin:Email", Assert.Single(Read(("Admin:PasswordFile", file)).Findings).Where);
        Assert.Equal("Admin:Email", Assert.Single(Read(("Admin:Email", "ann"), ("Admin:PasswordFile", file)).Findings).Where);
        Assert.Contains("no file", Assert.Single(Read(("Admin:Email", "ann@example.org"), ("Admin:PasswordFile", "/no/such/file")).Findings).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Single(Read(("Admin:Email", "ann@example.org"), ("Admin:PasswordFile", folder.Write("empty", ""))).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TrustedProxies_AreAddressesAndNetworks()
    {
        Assert.Equal(["192.0.2.9/32", "10.0.0.0/8", "::1/128"], Read(("Proxy:Trusted", "192.0.2.9, 10.0.0.0/8,::1")).Settings!.TrustedProxies.Select(n => n.ToString()));
        Assert.Empty(Read(("Proxy:Trusted", "")).Settings!.TrustedProxies);
        Assert.Contains("neither an address", Assert.Single(Read(("Proxy:Trusted", "10.0.0.0/8, proxy.example")).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AFileForTheDataFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("Data:Folder", Assert.Single(Read(("Data:Folder", folder.Write("file", "x"))).Findings).Where);
    }

    [Fact]
    public void Read_SeveralMistakes_ReportsThemTogether() => Assert.Equal(2, Read(("Articles:Show", "x"), ("Seeds:Folder", "/no/such")).Findings.Count);

    private static SettingsReading Read(params IEnumerable<(string, string)> values) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Item1, (string?)v.Item2))).Build());
}
