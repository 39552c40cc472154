using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.TestKit;

namespace KazDefense.Intake.Tests.Readers;

public class ArticleTextTests
{
    [Fact]
    public void Parse_EmptyLinesAndMarks_CountsOnlyLinesWithText()
    {
        var text = ArticleText.Parse("\uFEFFTitle\r\n\r\n \t \n  First paragraph. \nSecond\u2028still second");

        Assert.Equal(["Title", "First paragraph.", "Second\u2028still second"], text.Paragraphs.Select(p => p.Text));
        Assert.Equal([1, 2, 3], text.Paragraphs.Select(p => p.Number));
    }

    [Fact]
    public void Locate_WordsOfAParagraph_GivesPlaceAndFingerprints()
    {
        var hit = Assert.Single(ArticleText.Parse("One.\nTwo words here.").Locate("words here"));

        Assert.Equal((2, 4, 14), (hit.Paragraph.Number, hit.Start, hit.End));
        Assert.Equal(Fingerprint.Of("Two words here."), hit.ParagraphHash);
        Assert.Equal(Fingerprint.Of("words here"), hit.WordsHash);
        Assert.Equal($$"""{paragraph: 2, span: [4, 14], paragraphHash: "{{hit.ParagraphHash}}", wordsHash: "{{hit.WordsHash}}"}""", hit.ToString());
    }

    [Fact]
    public void Locate_WordsThatOccurOften_GivesEveryPlaceInOrder()
    {
        var hits = ArticleText.Parse("aaa b aa\naa").Locate("aa");

        Assert.Equal([(1, 0), (1, 1), (1, 6), (2, 0)], hits.Select(h => (h.Paragraph.Number, h.Start)));
    }

    [Theory]
    [InlineData("He said “it’s done”.", "\"it's done\"", 8, 19)]
    [InlineData("He said \"it's done\".", "“it’s done”", 8, 19)]
    [InlineData("two  \t spaces", "two spaces", 0, 13)]
    [InlineData("Mus\u0327tafa", "Muştafa", 0, 8)]
    [InlineData("Muştafa", "Mus\u0327tafa", 0, 7)]
    [InlineData("a 🛩 flew", "flew", 4, 8)]
    public void Locate_AnotherWayOfWritingTheSame_IsFound(string paragraph, string words, int start, int end)
    {
        var hit = Assert.Single(ArticleText.Parse(paragraph).Locate(words));

        Assert.Equal((start, end), (hit.Start, hit.End));
    }

    [Theory]
    [InlineData("Word", "word")]
    [InlineData("q\u0303", "q")]
    [InlineData("text", "  ")]
    [InlineData("one\ntwo", "one two")]
    public void Locate_OtherCaseHalfALetterNothingOrTwoParagraphs_IsNotFound(string text, string words) =>
        Assert.Empty(ArticleText.Parse(text).Locate(words));

    [Fact]
    public void Locate_AnySliceOfAnyText_IsFoundAtItsPlaceAndReadBack()
    {
        var random = new Random(20261122);
        string[] alphabet = ["a", "b", "ı", "ş", "s\u0327", "é", "e\u0301", "Ж", "қ", "🛩", "𝔄", "’", "\"", " ", " ", "\t", "\u00A0", "가", "\u1100\u1161", "-", "."];
        for (var round = 0; round < 2_000; round++)
        {
            var line = "x" + string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => alphabet[random.Next(alphabet.Length)])) + "x";
            var text = ArticleText.Parse("first\n" + line);
            var paragraph = text.Paragraphs[1];
            var start = random.Next(paragraph.Length);
            var end = random.Next(start + 1, paragraph.Length + 1);
            var reading = text.Passage(2, start, end);
            Assert.NotNull(reading.Passage);
            Assert.Equal(paragraph.Text, reading.Passage.Before + reading.Passage.Words + reading.Passage.After);
            if (reading.Passage.Words.Trim() != reading.Passage.Words || !IsWhole(reading.Passage))
                continue;
            Assert.Contains(text.Locate(reading.Passage.Words), h => h.Paragraph.Number == 2 && h.Start == start && h.End == end);
        }
    }

    [Theory]
    [InlineData(0, 0, 1, "paragraph")]
    [InlineData(3, 0, 1, "paragraph")]
    [InlineData(2, -1, 1, "span")]
    [InlineData(2, 1, 1, "span")]
    [InlineData(2, 0, 4, "span")]
    public void Passage_PlaceOutOfRange_SaysWhichPartIsWrong(int paragraph, int start, int end, string where)
    {
        var reading = ArticleText.Parse("one\ntwo").Passage(paragraph, start, end);

        Assert.Null(reading.Passage);
        Assert.Equal(where, Assert.Single(reading.Findings).Where);
    }

    [Fact]
    public void Passage_OtherFingerprints_AreReported()
    {
        var text = ArticleText.Parse("one two");
        var hit = text.Locate("two")[0];

        Assert.Empty(text.Passage(1, 4, 7, hit.ParagraphHash, hit.WordsHash).Findings);
        Assert.Equal("paragraphHash", Assert.Single(text.Passage(1, 4, 7, hit.WordsHash, hit.WordsHash).Findings).Where);
        Assert.Equal("wordsHash", Assert.Single(text.Passage(1, 3, 7, hit.ParagraphHash, Fingerprint.Of("tw")).Findings).Where);
    }

    [Fact]
    public void Nearest_WordsWithAMistake_GivesTheParagraphThatSharesMost() =>
        Assert.Equal(2, ArticleText.Parse("The first exercise.\nThe second exercise of peacekeepers.\nNothing.").Nearest("Second peacekeepers' exercice")?.Number);

    [Fact]
    public void Nearest_WordsThatNobodySays_GivesNothing() => Assert.Null(ArticleText.Parse("one two").Nearest("three"));

    [ArticlesFact]
    public async Task Locate_WordsOfArticle002_GivesTheAgreedPlace()
    {
        var (text, _) = await ArticleFile.ReadAsync(ArticlesFactAttribute.File("002_"), CancellationToken.None);

        var hit = Assert.Single(text!.Locate("from October 8 to October 17"));

        Assert.Equal("""{paragraph: 1, span: [657, 685], paragraphHash: "b85371391cf06ab1", wordsHash: "7a7dc88443f5eb37"}""", hit.ToString());
    }

    // Words are found letter by letter with its marks; half of one is nothing to look for.
    private static bool IsWhole(ArticlePassage passage)
    {
        var after = passage.After;
        return !IsJoined(passage.Words[0]) && (after.Length == 0 || !IsJoined(after[0]))
            && !(char.IsWhiteSpace(passage.Words[0]) || char.IsWhiteSpace(passage.Words[^1]));
        static bool IsJoined(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark || c is >= '\u1161' and <= '\u11FF';
    }
}
