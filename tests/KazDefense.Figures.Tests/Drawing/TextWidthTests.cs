namespace KazDefense.Figures.Tests.Drawing;

public class TextWidthTests
{
    [Fact]
    public void Fit_WhereThereIsRoom_LeavesTheTextAlone() => Assert.Equal("Talks in Astana", TextWidth.Fit("Talks in Astana", 200));

    [Theory]
    [InlineData("Kazakhstan Engineering and Turkish Aerospace memorandum")]
    [InlineData("Қазақстан Республикасы Қорғаныс министрлігі")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    public void Fit_ToAnyRoom_IsNeverWider(string text)
    {
        for (var room = 0; room < 300; room += 7)
            Assert.True(TextWidth.Of(TextWidth.Fit(text, room)) <= room);
    }

    [Fact]
    public void Fit_OfAFamilyEmoji_KeepsItWholeOrNotAtAll() =>
        Assert.Equal("👩‍👩‍👧‍👦…", TextWidth.Fit("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", TextWidth.Of("👩‍👩‍👧‍👦👩‍👩‍👧‍👦")));

    [Fact]
    public void Wrap_AtSpaces_KeepsEveryWord() =>
        Assert.Equal(["Central Asian", "neighbours"], TextWidth.Wrap("Central Asian neighbours", 90, 3));
}
