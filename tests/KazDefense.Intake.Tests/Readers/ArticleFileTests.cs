using System.Text;
using KazDefense.Intake.Readers;
using KazDefense.TestKit;

namespace KazDefense.Intake.Tests.Readers;

public class ArticleFileTests
{
    [Fact]
    public void Read_Utf8WithByteOrderMark_IsRead() =>
        Assert.Equal("Қазақстан", ArticleFile.Read("a.txt", [0xEF, 0xBB, 0xBF, .. "Қазақстан\n"u8]).Text!.Paragraphs[0].Text);

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-16")]
    public void Read_OtherUnicode_IsRefusedWithTheReason(string encoding, string reason)
    {
        var other = Encoding.GetEncoding(encoding);

        Assert.Contains(reason, Refusal([.. other.GetPreamble(), .. other.GetBytes("text")]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneByteEncoding_IsRefusedWithThePosition() => Assert.Contains("byte at 3", Refusal([.. "abc"u8, 0xE9, (byte)'d']), StringComparison.Ordinal);

    [Fact]
    public void Read_ZeroBytes_IsNoText() => Assert.Contains("not plain text", Refusal([.. "PK"u8, 0, 0, 1]), StringComparison.Ordinal);

    [Fact]
    public void Read_Nothing_IsRefused() => Assert.Contains("no text", Refusal([.. " \n\t\n"u8]), StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_NoSuchFile_IsAFindingNotAnException() =>
        Assert.Contains("no such file", Assert.Single((await ArticleFile.ReadAsync(Path.Combine(Path.GetTempPath(), "no-such", "file.txt"), CancellationToken.None)).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_NamesInAndOutsideTheFolder_FindsOnlyWhatLiesWithin()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/article.txt", "text");
        folder.Write("outside.txt", "text");
        var articles = new ArticleFolder(Path.Combine(folder.Path, "in"));

        Assert.NotNull(articles.Find("article.txt"));
        Assert.All(new[] { "../outside.txt", "..", ".", "", null, "other.txt", Path.Combine(folder.Path, "outside.txt") }, name => Assert.Null(articles.Find(name)));
        Assert.Null(new ArticleFolder(null).Find("article.txt"));
    }

    private static string Refusal(byte[] bytes)
    {
        var (text, findings) = ArticleFile.Read("a.txt", bytes);
        Assert.Null(text);
        return Assert.Single(findings).Message;
    }
}
