using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.Web.Features.Sources;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Tests.Features.Sources;

public sealed class ParagraphReaderTests
{
    private const string Text = "One two three four five six.";

    [Fact]
    public void Read_PassagesAllowed_LeavesOutWhatNothingRestsOn() =>
        Assert.Equal([null, "two ", "three", " four", null], Read(ArticleShow.Passages, Place(4, 13), Place(8, 18)).Stretches.Select(s => s.Words));

    [Fact]
    public void Read_FullAllowed_MarksWhatFactsRestOnAmongTheRest() =>
        Assert.Equal(
            [("One ", false), ("two", true), (" three ", false), ("four", true), (" five six.", false)],
            Read(ArticleShow.Full, Place(14, 18), Place(4, 7)).Stretches.Select(s => (s.Words, s.Passage is not null)));

    [Fact]
    public void Read_PassagesThatOverlap_EachBeginsWhereItsOwnWordsDo()
    {
        var view = Read(ArticleShow.Full, Place(8, 18), Place(4, 13), Place(4, 7));
        Assert.Equal(["two", "two three", "three four"], view.Places.Select(view.WordsOf));
        Assert.Equal(["two: two, two three", " : ", "three: three four", " four: "], view.Stretches.Where(s => s.Passage is not null).Select(s => $"{s.Words}: {string.Join(", ", s.Begins.Select(view.WordsOf))}"));
        Assert.Equal("two", view.WordsOf(view.Stretches.First(s => s.Words == "two").Passage!));
    }

    [Fact]
    public void Read_NothingAllowed_HasNoWords() => AssertNone(PassageShown.Hidden, Read(ArticleShow.None, Place(0, 3)));

    [Fact]
    public void Read_AnotherText_HasNoWords() => AssertNone(PassageShown.Differs, Read(ArticleShow.Full, Place(0, 3) with { ParagraphHash = new string('0', 16) }));

    [Fact]
    public void Read_APlaceBeyondTheText_HasNoWords() => AssertNone(PassageShown.Differs, Read(ArticleShow.Full, Place(0, 99)));

    private static void AssertNone(PassageShown shown, ParagraphView view)
    {
        Assert.Equal(shown, view.Shown);
        Assert.Empty(view.Stretches);
    }

    private static ParagraphView Read(ArticleShow show, params PassageRow[] places)
    {
        var settings = new SiteSettings(".", null, show, ".");
        return new ParagraphReader(new EvidenceReader(new ArticleFolder(null), settings), settings).Read(ArticleText.Parse(Text), 1, places);
    }

    private static PassageRow Place(int start, int end) => new(1, start, end, Fingerprint.Of(Text), "");
}
