using KazDefense.Domain.Dates;
using KazDefense.Intake.Readers;
using KazDefense.Intake.Recognizers;

namespace KazDefense.Intake.Tests.Recognizers;

public class CitationRecognizerTests
{
    private static readonly EdtfDate Published = EdtfDate.Parse("2012-10-17");

    private static readonly CitationRecognizer Recognizer = new(
    [
        new("wire", ["The Wire", "www.wire.example"]), new("daily", ["Daily Letter", "DL"]), new("steppe-tv", ["Steppe TV"]),
        new("doctrine-2007", ["Doctrine of the Republic (2007)"]), new("doctrine-2011", ["Doctrine of the Republic (2011)"]),
    ]);

    [Theory]
    [InlineData("Wire, October 3", "wire 2012-10-03")]
    [InlineData("WIRE, Oct. 3", "wire 2012-10-03")]
    [InlineData("www.wire.example, December 3", "wire 2011-12-03")]
    [InlineData("Daily Letter, October 23, 2009", "daily 2009-10-23")]
    [InlineData("DL, 2009", "daily 2009")]
    [InlineData("Wire, October 2; Steppe TV, April 26", "wire 2012-10-02, steppe-tv 2012-04-26")]
    [InlineData("Wire, Steppe TV, October 2", "wire 2012-10-02, steppe-tv 2012-10-02")]
    [InlineData("see DL, September 11; Wire, October 3", "wire 2012-10-03, see daily 2012-09-11")]
    [InlineData("2011 Doctrine, 2007 Doctrine, www.wire.example", "doctrine-2011 -, doctrine-2007 -, wire -")]
    [InlineData("Evening Post, October 3", "? Evening Post 2012-10-03")]
    [InlineData("DL", "daily -")]
    [InlineData("Doctrine", "")]
    [InlineData("23%", "")]
    [InlineData("October 3", "")]
    [InlineData("a body founded in 2003", "")]
    [InlineData("", "")]
    public void Read_WordsOfAParenthesis_AreTheCitations(string words, string expected) =>
        Assert.Equal(expected, string.Join(", ", Recognizer.Read(words, Published).Select(Shown)));

    [Theory]
    [InlineData("One thing was [said] (Wire, October 3). Another (DL, October 4).", "wire")]
    [InlineData("One thing was said (Wire, October 3). [Another] was done (DL, October 4).", "daily")]
    [InlineData("[The ministers] (MoD) met, and talked (Wire, October 3).", "wire")]
    [InlineData("[They] came. They met (Wire, October 3).", "wire")]
    [InlineData("[They] came with J. Smith. They met (Wire, October 3).", "wire")]
    [InlineData("[They] came. They met. They talked (Wire, October 3).", "")]
    [InlineData("The ministers met (Wire, October 3). [They] never met again.", "")]
    [InlineData("[They met (Wire, October 3)] and talked (DL, October 4).", "wire")]
    [InlineData("[They met (Wire, October 3) and talked (DL], October 4).", "wire")]
    [InlineData("They met (in a tent (a large one), Wire, October 3). [Nothing] more (", "")]
    [InlineData("𝒜 𝒜𝒜 [met] (Wire, October 3). 𝒜 (DL, October 4).", "wire")]
    public void Recognize_WordsSelected_AreCoveredByTheNextCitation(string marked, string outlet)
    {
        var start = Points(marked[..marked.IndexOf('[', StringComparison.Ordinal)]);
        var end = Points(marked[..marked.IndexOf(']', StringComparison.Ordinal)]) - 1;
        var paragraph = new ArticleParagraph(1, marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

        Assert.Equal(outlet, Recognizer.Recognize(paragraph, start, end, Published) is [var first, ..] ? first.Outlet : "");
    }

    [Fact]
    public void Recognize_AnyTextAndPlace_NeverThrowsAndOnlyNamesKnownOutlets()
    {
        string[] pieces = ["(", ")", ",", ";", " ", "see ", "Wire", "DL", "October 3", "2009", "𝒜", "(Wire, October 3)", ".", "\u00a0"];
        var random = new Random(2012);
        for (var round = 0; round < 2000; round++)
        {
            var paragraph = new ArticleParagraph(1, string.Concat(random.GetItems(pieces, random.Next(30))));
            var start = random.Next(paragraph.Length + 1);

            var found = Recognizer.Recognize(paragraph, start, random.Next(start, paragraph.Length + 1), Published);

            Assert.All(found, c => Assert.True(c.Outlet is null or "wire" or "daily", paragraph.Text));
        }
    }

    private static int Points(string text) => text.EnumerateRunes().Count();

    private static string Shown(Citation c) => $"{(c.IsAside ? "see " : "")}{c.Outlet ?? "? " + c.Words} {c.Cited?.Text ?? "-"}";
}
