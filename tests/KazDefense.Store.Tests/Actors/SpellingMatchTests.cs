using KazDefense.Domain.Actors;
using KazDefense.Store.Actors;

namespace KazDefense.Store.Tests.Actors;

public class SpellingMatchTests
{
    [Theory]
    [InlineData("NATO", "NATO", 0)]
    [InlineData("nato", "NATO", 0)]
    [InlineData("Жаксыбеков", "Zhaksybekov", 0)]
    [InlineData("dzhaks", "Zhaksybekov", 1)]
    [InlineData("zhaks", "Adilbek Zhaksybekov", 2)]
    [InlineData("zhaks adil", "Adilbek Zhaksybekov", 2)]
    [InlineData("bekov", "Adilbek Zhaksybekov", null)]
    [InlineData("zhaks x", "Adilbek Zhaksybekov", null)]
    public void RankOf_Name_SaysHowWellItAnswers(string typed, string name, int? rank) =>
        Assert.Equal(rank, new SpellingMatch(typed).RankOf(NameKey.Of(name)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("—!")]
    [InlineData("\ud800")]
    public void IsEmpty_NothingToSeek_IsTrue(string typed) => Assert.True(new SpellingMatch(typed).IsEmpty);

    [Fact]
    public void Best_SeveralSpellings_IsTheClosest() =>
        Assert.Equal((0, "Astana"), new SpellingMatch("astana").Best(["City of Astana", "Astana", "Nur-Sultan"]));
}
