using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Tests.Entries;

public sealed class SlugSuggestionTests
{
    [Theory]
    [InlineData("Erdoğan's visit to Nur-Sultan", "erdogans-visit-to-nur-sultan")]
    [InlineData("Ақтау қаласы", "aktau-kalasy")]
    [InlineData("  … ", null)]
    [InlineData("\ud83d", null)]
    public void Slug_OfWords_IsAscii(string text, string? slug) => Assert.Equal(slug, SlugSuggestion.Of(text));

    [Theory]
    [InlineData("Steppe Eagle", "steppe-eagle-2012")]
    [InlineData("Steppe Eagle 2012", "steppe-eagle-2012")]
    public void Slug_OfWordsAndADate_EndsWithTheYear(string text, string slug) => Assert.Equal(slug, SlugSuggestion.Of(text, EdtfDate.Parse("2012-10")));

    [Fact]
    public void Slug_OfAnyText_IsValidOrNothing() => Prop.ForAll<string?>(text =>
        (SlugSuggestion.Of(text) is not { } slug || Slug.IsValid(slug)) && (SlugSuggestion.Of(text + new string('ж', 200), EdtfDate.Parse("2012")) is { } dated && Slug.IsValid(dated))).QuickCheckThrowOnFailure();
}
