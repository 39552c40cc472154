using System.Text;
using KazDefense.Domain.Rules;

namespace KazDefense.Intake.Readers;

/// <summary>An article read from a file, or why it could not be.</summary>
/// <param name="Text">The article, or null.</param>
/// <param name="Findings">What is wrong; empty when there is a text.</param>
public sealed record ArticleReading(ArticleText? Text, IReadOnlyList<Finding> Findings)
{
    internal static ArticleReading Refused(string file, string reason) => new(null, [new(file, reason)]);
}

/// <summary>Reads a file as an article: UTF-8 text with or without a byte order mark; anything else is refused with the reason.</summary>
public static class ArticleFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestBytes = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. What is wrong with it or with the way to it becomes a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<ArticleReading> ReadAsync(string path, CancellationToken ct)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (!File.Exists(path))
                return ArticleReading.Refused(name, "There is no such file.");
            if (new FileInfo(path).Length > LargestBytes)
                return ArticleReading.Refused(name, "The file is larger than 8 MB: not an article.");
            return Read(name, await File.ReadAllBytesAsync(path, ct));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ArticleReading.Refused(name, $"The file could not be read: {e.Message}");
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="name">The file's name, for findings.</param>
    /// <param name="bytes">Its bytes.</param>
    public static ArticleReading Read(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return ArticleReading.Refused(name, "The file is UTF-16. Save it as UTF-8.");
        if (bytes.Contains((byte)0))
            return ArticleReading.Refused(name, "The file has zero bytes: it is not plain text. Save the article's text as UTF-8.");
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            return ArticleReading.Refused(name, FormattableString.Invariant($"The file is not UTF-8: the byte at {e.Index} begins no character. Save it as UTF-8."));
        }
        var article = ArticleText.Parse(text);
        return article.Paragraphs.Count == 0 ? ArticleReading.Refused(name, "The file has no text.") : new(article, []);
    }
}
