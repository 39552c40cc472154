using KazDefense.Intake.Readers;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Tests.Shared.Forms;

public class ArticleStretchesTests
{
    [Fact]
    public void Of_OverlappingMarks_AreCutWhereEachBeginsAndEnds() => Assert.Equal(
        ["ab", "c elsewhere", "de own", "f own", "gh own chosen", "ij"],
        Shown(ArticleStretches.Of(new ArticleParagraph(1, "abcdefghij"), [(2, 5)], [new(1, 3, 8)], (6, 8))));

    [Fact]
    public void Of_WordsOfTheFieldInHand_AreMarkedAsItsOwn() => Assert.Equal(
        ["ab", "cd own", "ef inhand", "gh own", "ij"],
        Shown(ArticleStretches.Of(new ArticleParagraph(1, "abcdefghij"), [], [new(1, 2, 8), new(1, 4, 6, IsInHand: true)], null)));

    [Fact]
    public void Of_CharactersBeyondTheFirstPlane_AreNotCutInTwo() => Assert.Equal(
        ["𝒜", "𝒜 elsewhere", "b"],
        Shown(ArticleStretches.Of(new ArticleParagraph(1, "𝒜𝒜b"), [(1, 2)], [], null)));

    [Fact]
    public void Of_AnyMarks_KeepEveryWordInOrder()
    {
        var random = new Random(7);
        var paragraph = new ArticleParagraph(1, "Words of our own, 𝒜 and “quoted”, to be cut anywhere.");
        for (var round = 0; round < 200; round++)
        {
            var runs = ArticleStretches.Of(paragraph, Marks(), [.. Marks().Select(m => new ArticleMark(1, m.Start, m.End))], random.Next(2) == 0 ? Mark() : null);
            Assert.Equal(paragraph.Text, string.Concat(runs.SelectMany(r => r.Stretches).Select(s => s.Words)));
        }

        List<(int Start, int End)> Marks() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Mark())];
        (int Start, int End) Mark()
        {
            var start = random.Next(paragraph.Length);
            return (start, random.Next(start + 1, paragraph.Length + 1));
        }
    }

    private static IEnumerable<string> Shown(IEnumerable<ArticleRun> runs) => runs.SelectMany(r => r.Stretches.Select(s =>
        s.Words + (s.Use is ArticleUse.None ? "" : $" {s.Use.ToString().ToLowerInvariant()}") + (r.IsChosen ? " chosen" : "")));
}
