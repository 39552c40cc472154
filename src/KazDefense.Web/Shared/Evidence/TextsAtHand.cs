using System.Collections.Concurrent;
using KazDefense.Intake.Readers;
using KazDefense.Store.Editing;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>Tells the store, which keeps no text, what the articles at hand say, so that passages are held against them when they are saved.</summary>
internal sealed class TextsAtHand(ArticleFolder folder)
{
    private readonly ConcurrentDictionary<string, (DateTime Written, ArticleText? Text)> _texts = new(StringComparer.Ordinal);

    /// <summary>As the store asks for it.</summary>
    public ArticleTexts ForStore => new(file => Text(file) is not null, Paragraph);

    private string? Paragraph(string file, int number) =>
        Text(file) is { } text && number >= 1 && number <= text.Paragraphs.Count ? text.Paragraphs[number - 1].Text : null;

    // Rules are not asynchronous; a file is read once for as long as it stays as it is.
    private ArticleText? Text(string file)
    {
        if (folder.Find(file) is not { } path)
            return null;
        var info = new FileInfo(path);
        if (_texts.TryGetValue(path, out var known) && known.Written == info.LastWriteTimeUtc)
            return known.Text;
        try
        {
            var text = info.Length > ArticleFile.LargestBytes ? null : ArticleFile.Read(file, File.ReadAllBytes(path)).Text;
            _texts[path] = (info.LastWriteTimeUtc, text);
            return text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
