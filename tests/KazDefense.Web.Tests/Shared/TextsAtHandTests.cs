using KazDefense.Intake.Readers;
using KazDefense.TestKit;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Tests.Shared;

public class TextsAtHandTests
{
    [Fact]
    public void Paragraph_OfATextAtHand_IsTrimmedAndCountedFromOne()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", "  First.  \n\nSecond.\n");
        var texts = new TextsAtHand(new ArticleFolder(folder.Path)).ForStore;

        Assert.True(texts.Has("one.txt"));
        Assert.Equal(("First.", "Second.", null, null), (texts.Paragraph("one.txt", 1), texts.Paragraph("one.txt", 2), texts.Paragraph("one.txt", 3), texts.Paragraph("one.txt", 0)));
    }

    [Fact]
    public void Text_ChangedOnDisk_IsReadAnew()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("one.txt", "Before.\n");
        var texts = new TextsAtHand(new ArticleFolder(folder.Path)).ForStore;
        Assert.Equal("Before.", texts.Paragraph("one.txt", 1));
        folder.Write("one.txt", "After.\n");
        File.SetLastWriteTimeUtc(path, new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal("After.", texts.Paragraph("one.txt", 1));
    }

    [Theory]
    [InlineData("none.txt")]
    [InlineData("../one.txt")]
    [InlineData("no-text.txt")]
    public void Text_NotAtHandOrNoText_IsNotThere(string file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("no-text.txt", "a\0b");
        Assert.False(new TextsAtHand(new ArticleFolder(folder.Path)).ForStore.Has(file));
    }
}
