using KazDefense.Domain.Entries;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Browser.Tests;

/// <summary>An article of our own, to select words from.</summary>
internal static class TestArticle
{
    public const string Slug = "quiet-steppe-report";
    public const string Author = "Quill";

    private const string File = "quiet-steppe.txt";

    private const string Text =
        """
        Officials in Astana opened the exercise Quiet Steppe on 10 August 2013, held with Turkey until 20 August (Interfax, August 9).
        A second paragraph tells of nothing in particular, at no great length.
        """;

    /// <summary>Puts the text into the folder of articles.</summary>
    public static void Write(TemporaryFolder folder) => folder.Write(File, Text);

    /// <summary>Makes it a source, unless it is one.</summary>
    public static async Task AddAsync(IServiceProvider services)
    {
        var entry = new SourceEntry
        {
            Slug = Slug,
            Type = "article",
            Title = "A quiet month on the steppe",
            Authors = [$"Anna {Author}"],
            Date = "2013-08-30",
            DateBasis = "stated",
            Language = "en",
            File = File,
            Content = "1-2",
        };
        var reading = EntryReader.Read(entry, new() { Today = new(2026, 1, 2) });
        Assert.Empty(reading.Findings);
        await services.GetRequiredService<RecordEditor>().SaveAsync(
            new([new(reading.Document!, null)], new("test", "Test", AccountRole.Editor), "For a test"), default);
    }
}
