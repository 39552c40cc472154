using KazDefense.Store.Accounts;

namespace KazDefense.Store.Tests.Accounts;

public class PasswordRuleTests
{
    [Theory]
    [InlineData("seven quiet herons on ice")]
    [InlineData("тихие цапли на льду")]
    [InlineData("kjw9 2mzp qq4t")]
    public void Check_LongAndUncommon_IsAllowed(string password) => Assert.Empty(PasswordRule.Check(password, "ann@example.org", "Ann Other"));

    [Theory]
    [InlineData(null, "at least 12")]
    [InlineData("", "at least 12")]
    [InlineData("elevenchars", "at least 12")]
    [InlineData("Password1234", "tried first")]
    [InlineData("qwerty123456", "tried first")]
    [InlineData("aaaaaaaaaaaa", "tried first")]
    [InlineData("123456789012", "tried first")]
    [InlineData("abcdefghijkl", "tried first")]
    [InlineData("kazakhstan12", "tried first")]
    [InlineData("ann.jo@example.org", "your name or address")]
    [InlineData("AnnJohnson12", "your name or address")]
    public void Check_ShortCommonOrOnesOwn_SaysWhatToDo(string? password, string says) =>
        Assert.Contains(says, Assert.Single(PasswordRule.Check(password, "ann.jo@example.org", "Ann Johnson")).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_TooLong_IsRefused() => Assert.NotEmpty(PasswordRule.Check(string.Concat(Enumerable.Range(0, 100).Select(i => $"w{i} ")), null, null));
}
