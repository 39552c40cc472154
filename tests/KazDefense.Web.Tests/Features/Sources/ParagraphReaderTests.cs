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
        Assert.Equal([new Stretch(null, false), new("two three four", false), new(null, false)], Read(ArticleShow.Passages, Place(4, 13), Place(8, 18)).Stretches);

    [Fact]
    public void Read_FullAllowed_MarksWhatFactsRestOnAmongTheRest() =>
        Assert.Equal([new Stretch("One ", false), new("two", true), new(" three ", false), new("four", true), new(" five six.", false)], Read(ArticleShow.Full, Place(14, 18), Place(4, 7)).Stretches);

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
