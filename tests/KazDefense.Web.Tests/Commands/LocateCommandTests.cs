using KazDefense.Domain.Sources;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Commands;

public sealed class LocateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LocateCommandTests()
    {
        _folder.Write("articles/one.txt", "Title\n\nThe “first” exercise was held.\n\nThe exercise was held.\n");
        _folder.Write("seeds/articles/article-900.yaml", "dossier: 1\nsource:\n  slug: article-900\n  file: one.txt\n");
    }

    private string Articles => Path.Combine(_folder.Path, "articles");

    [Fact]
    public async Task Locate_ByPath_PrintsTheLineForADossier()
    {
        var run = await TestCommand.RunAsync(["locate", Path.Combine(Articles, "one.txt"), "\"first\" exercise"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal($$"""{paragraph: 2, span: [4, 20], paragraphHash: "{{Fingerprint.Of("The “first” exercise was held.")}}", wordsHash: "{{Fingerprint.Of("“first” exercise")}}"}""", run.Output.Trim());
    }

    [Fact]
    public async Task Locate_BySlugOrFileName_FindsTheSameFile()
    {
        var byName = await TestCommand.RunAsync(["locate", "one.txt", "Title", "--articles", Articles]);
        var bySlug = await TestCommand.RunAsync(["locate", "article-900", "Title"], new Dictionary<string, string> { ["Articles__Folder"] = Articles, ["Seeds__Folder"] = Path.Combine(_folder.Path, "seeds") });

        Assert.StartsWith("{paragraph: 1, span: [0, 5]", byName.Output, StringComparison.Ordinal);
        Assert.Equal(byName.Output, bySlug.Output);
    }

    [Fact]
    public async Task Locate_SeveralPlaces_NumbersThem()
    {
        var run = await TestCommand.RunAsync(["locate", "one.txt", "exercise was held", "--articles", Articles]);

        Assert.StartsWith("1. {paragraph: 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("2. {paragraph: 3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locate_WordsNowhere_ShowsTheNearestParagraphAndExits1()
    {
        var run = await TestCommand.RunAsync(["locate", "one.txt", "the first exercises", "--articles", Articles]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Paragraph 2 is nearest", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locate_NoSuchArticle_Exits2WithOneSentence()
    {
        var run = await TestCommand.RunAsync(["locate", "nine.txt", "words", "--articles", Articles]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no article “nine.txt”", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
