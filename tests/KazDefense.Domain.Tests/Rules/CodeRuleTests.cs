using KazDefense.Domain.Actors;
using KazDefense.Domain.Codes;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class CodeRuleTests
{
    private static readonly CodeRule Rule = new();

    [Theory]
    [InlineData("QQ")]
    [InlineData("ZZ")]
    [InlineData("KA")]
    public void Country_ThatThereIsNot_IsRefused(string code) => Assert.Equal(["iso2"], Rule.Fields(SampleDocuments.Actor with { Iso2 = code }));

    [Theory]
    [InlineData("KZ")]
    [InlineData("TM")]
    [InlineData("XK")]
    public void Country_ThatThereIs_IsFine(string code) => Assert.Empty(Rule.Fields(SampleDocuments.Actor with { Iso2 = code }));

    [Theory]
    [InlineData("en", true)]
    [InlineData("kk-Cyrl", true)]
    [InlineData("tg", true)]
    [InlineData("chg", false)]
    [InlineData("xx", false)]
    public void Language_IsOneThereIs(string tag, bool isOne) => Assert.Equal(isOne, CodeForms.IsLanguage(tag));

    [Fact]
    public void Codes_OfAnotherForm_AreRefused() =>
        Assert.Equal(["iso2", "iso3", "cow", "wikidata"], Rule.Fields(SampleDocuments.Actor with { Iso2 = "kz", Iso3 = "KA", Cow = "7050", Wikidata = "232" }));

    [Theory]
    [InlineData("kk-Cyrl", "Cyrl", false)]
    [InlineData("kazakh language", "Cyrl", true)]
    [InlineData("kk", "cyrillic", true)]
    public void NameLanguageAndScript_OfSomeForm_FollowTheirSchemes(string language, string script, bool isWrong) =>
        Assert.Equal(isWrong ? ["names/Kazakhstan"] : [], Rule.Fields(SampleDocuments.Actor with { Names = [new("Kazakhstan", NameType.Official, language, script, null)] }));

    [Fact]
    public void Country_InWords_IsRefused()
    {
        Assert.Equal(["country"], Rule.Fields(SampleDocuments.Place with { Country = "Kazakhstan" }));
        Assert.Equal(["country"], Rule.Fields(SampleDocuments.Outlet with { Country = "RUS" }));
    }
}
