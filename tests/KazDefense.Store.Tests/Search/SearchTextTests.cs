using KazDefense.Store.Search;

namespace KazDefense.Store.Tests.Search;

public class SearchTextTests
{
    [Theory]
    [InlineData("Steppe Eagle", "stepe,eagle", "")]
    [InlineData("\"Steppe Eagle\" 2009", "2009", "Steppe Eagle")]
    [InlineData("“Steppe  Eagle”", "", "Steppe Eagle")]
    [InlineData("steppe \"eagle", "stepe,eagle", "")]
    [InlineData("\"\" \"–\" *", "", "")]
    [InlineData("a AND b NOT (NEAR) -c", "a,and,b,not,near,c", "")]
    [InlineData("Kazakhstan's", "kazahstans", "")]
    public void Of_WhatWasTyped_TellsWordsAndPhrasesApart(string typed, string words, string phrases)
    {
        var text = SearchText.Of(typed);

        Assert.Equal((words, phrases), (string.Join(',', text.Words), string.Join(',', text.Phrases)));
        Assert.Equal(words.Length + phrases.Length == 0, text.IsEmpty);
    }

    [Fact]
    public void Of_TooMuch_LooksAtTheBeginningAndSaysSo()
    {
        Assert.True(SearchText.Of(new string('x', 10_000)).IsCut);
        Assert.True(SearchText.Of(string.Join(' ', Enumerable.Range(0, 40))).IsCut);
        Assert.False(SearchText.Of(new string('x', SearchText.Longest)).IsCut);
        // The cut would fall within a character.
        Assert.True(SearchText.Of(new string('x', SearchText.Longest - 1) + "🦅🦅").IsCut);
    }

    [Theory]
    [InlineData("\ud83e")]
    [InlineData("a\udd85b")]
    [InlineData("\0\u0001\uE000\uE002event")]
    public void Of_WhatIsNoText_IsRead(string typed) => Assert.DoesNotContain(SearchText.Of(typed).Words, w => w.Contains('\uE000', StringComparison.Ordinal));
}
