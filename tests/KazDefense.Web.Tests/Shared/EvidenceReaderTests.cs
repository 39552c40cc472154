using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.TestKit;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Tests.Shared;

public sealed class EvidenceReaderTests : IDisposable
{
    private const string Long = "There is much to say before. And one thing and another, until at last the point is come to: the exercise was held, as was reported later, and then many other things happened that need not be told here at all, since nobody asked.";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Read_PassagesAllowed_ShowsTheWordsAndAFewAround()
    {
        var view = await ReadAsync(ArticleShow.Passages, Place());

        Assert.Equal((PassageShown.Shown, "the exercise was held"), (view.Shown, view.Words));
        Assert.StartsWith("… ", view.Before, StringComparison.Ordinal);
        Assert.EndsWith(" …", view.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_FullAllowed_ShowsTheWholeParagraph()
    {
        var view = await ReadAsync(ArticleShow.Full, Place());

        Assert.Equal(Long, view.Before + view.Words + view.After);
    }

    [Fact]
    public async Task Read_NothingAllowed_ShowsNoWords()
    {
        var view = await ReadAsync(ArticleShow.None, Place());

        Assert.Equal((PassageShown.Hidden, null, null, null), (view.Shown, view.Before, view.Words, view.After));
    }

    [Fact]
    public async Task Read_AnotherText_ShowsNoWords() =>
        Assert.Equal(PassageShown.Differs, (await ReadAsync(ArticleShow.Full, Place() with { WordsHash = new string('0', 16) })).Shown);

    [Fact]
    public async Task Read_NoText_SaysSo() => Assert.Equal(PassageShown.NotAtHand, (await ReadAsync(ArticleShow.Full, Place(), "other.txt")).Shown);

    public void Dispose() => _folder.Dispose();

    private static PassageRow Place()
    {
        var start = Long.IndexOf("the exercise was held", StringComparison.Ordinal);
        return new(1, start, start + 21, Fingerprint.Of(Long), Fingerprint.Of("the exercise was held"));
    }

    private Task<PassageView> ReadAsync(ArticleShow show, PassageRow place, string file = "article.txt")
    {
        _folder.Write("article.txt", Long + "\n");
        return new EvidenceReader(new ArticleFolder(_folder.Path), new SiteSettings(_folder.Path, _folder.Path, show, _folder.Path)).ReadAsync(file, place, CancellationToken.None);
    }
}
