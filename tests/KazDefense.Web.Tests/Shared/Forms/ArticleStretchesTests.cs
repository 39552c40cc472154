using KazDefense.Intake.Readers;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Tests.Shared.Forms;

public class ArticleStretchesTests
{
    [Fact]
    public void Of_OverlappingMarks_AreCutWhereEachBeginsAndEnds() => Assert.Equal(
        ["ab", "c used", "de used own", "f own", "gh own chosen", "ij"],
        ArticleStretches.Of(new ArticleParagraph(1, "abcdefghij"), [(2, 5)], [(3, 8)], (6, 8)).Select(Shown));

    [Fact]
    public void Of_CharactersBeyondTheFirstPlane_AreNotCutInTwo() => Assert.Equal(
        ["𝒜", "𝒜 used", "b"],
        ArticleStretches.Of(new ArticleParagraph(1, "𝒜𝒜b"), [(1, 2)], [], null).Select(Shown));

    [Fact]
    public void Of_AnyMarks_KeepEveryWordInOrder()
    {
        var random = new Random(7);
        var paragraph = new ArticleParagraph(1, "Words of our own, 𝒜 and “quoted”, to be cut anywhere.");
        for (var round = 0; round < 200; round++)
            Assert.Equal(paragraph.Text, string.Concat(ArticleStretches.Of(paragraph, Marks(), Marks(), random.Next(2) == 0 ? Mark() : null).Select(s => s.Words)));

        List<(int, int)> Marks() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Mark())];
        (int, int) Mark()
        {
            var start = random.Next(paragraph.Length);
            return (start, random.Next(start + 1, paragraph.Length + 1));
        }
    }

    private static string Shown(ArticleStretch s) => s.Words + (s.IsUsed ? " used" : "") + (s.IsOwn ? " own" : "") + (s.IsChosen ? " chosen" : "");
}
