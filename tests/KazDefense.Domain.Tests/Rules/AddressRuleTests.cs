using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class AddressRuleTests
{
    private static readonly AddressRule Rule = new();

    [Theory]
    [InlineData("https://example.org/a?b=c#d", false)]
    [InlineData("http://example.org", false)]
    [InlineData("www.mod.kz", false)]
    [InlineData("newskaz.ru", false)]
    [InlineData("javascript:alert(1)", true)]
    [InlineData("ftp://example.org", true)]
    [InlineData("see the library", true)]
    [InlineData("https://exa mple.org", true)]
    public void Address_OfSomeForm_LeadsToAPage(string address, bool isWrong) => Assert.Equal(isWrong ? ["address"] : [], Rule.Fields(SampleDocuments.Outlet with { Address = address }));

    [Fact]
    public void Address_BeyondTwoThousandCharacters_IsRefused() =>
        Assert.Equal(["address"], Rule.Fields(SampleDocuments.Source with { Address = "https://example.org/" + new string('x', 2000) }));
}
