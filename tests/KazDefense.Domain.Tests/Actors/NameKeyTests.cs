using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Actors;

namespace KazDefense.Domain.Tests.Actors;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Zhaksybekov", "Dzhaksybekov")]
    [InlineData("Zhaksybekov", "Jaksybekov")]
    [InlineData("Zhaksybekov", "Жаксыбеков")]
    [InlineData("Zhaksybekov", "Жақсыбеков")]
    [InlineData("Erdogan", "Erdoğan")]
    [InlineData("Abdullah Gul", "Abdullah Gül")]
    public void Key_OfTwoSpellingsOfOneName_IsTheSame(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void Key_OfDifferentNames_Differs() => Assert.NotEqual(NameKey.Of("Akhmetov"), NameKey.Of("Zhaksybekov"));

    [Theory]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("\udc00x")]
    [InlineData("…—")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF\uFDD0")]
    public void Key_OfWhatIsNoName_IsEmptyOrPlain(string text) => Assert.Matches("^[a-z0-9 ]*$", NameKey.Of(text));

    [Fact]
    public void Key_OfAnyText_HasOnlyLettersDigitsAndSingleSpaces() =>
        Prop.ForAll<string?>(text => NameKey.Of(text ?? "") is var key && !key.Contains("  ", StringComparison.Ordinal) && key.All(c => c == ' ' || char.IsLetterOrDigit(c))).QuickCheckThrowOnFailure();
}
