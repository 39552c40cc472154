using KazDefense.Web.Features.Editing.Paste;

namespace KazDefense.Web.Tests.Features.Editing.Paste;

public class TableTextTests
{
    [Fact]
    public void Parse_AsExcelCopies_KeepsQuotesTabsAndLineBreaksOfACell()
    {
        var table = TableText.Parse("Title\tNote\r\nA “title”\t\"first line\nsecond \"\"line\"\"\"\r\nsaid \"so\"\t x \r\n\r\n")!;

        Assert.Equal(["Title", "Note"], table.Headings);
        Assert.Equal([["A “title”", "first line\nsecond \"line\""], ["said \"so\"", "x"]], table.Rows);
    }

    [Theory]
    [InlineData("title,when\n\"A, b\",2012\n", "A, b")]
    [InlineData("title;when\nA, b;2012\n", "A, b")]
    [InlineData("title;when\n\"A; b\";2012", "A; b")]
    public void Parse_Csv_ByItsFirstLine(string text, string first) => Assert.Equal([first, "2012"], Assert.Single(TableText.Parse(text)!.Rows));

    [Fact]
    public void Parse_RowsOfOtherLengths_AreMadeAlike()
    {
        var table = TableText.Parse("a\tb\t\t\n1\n1\t2\t3\n\t\t\t\n")!;

        Assert.Equal(["a", "b", ""], table.Headings);
        Assert.Equal([["1", "", ""], ["1", "2", "3"]], table.Rows);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\r\n\t\r\n")]
    [InlineData("only\ta\theading")]
    public void Parse_NoRows_IsNoTable(string? text) => Assert.Null(TableText.Parse(text));

    [Fact]
    public void Parse_AnyTable_IsReadBack()
    {
        var random = new Random(2012);
        for (var round = 0; round < 300; round++)
        {
            var (width, height) = (random.Next(1, 6), random.Next(1, 8));
            var rows = Enumerable.Range(0, height + 1).Select(r => Enumerable.Range(0, width).Select(c => r == 0 || c == 0 ? $"{(char)('a' + c)}{r}" : AnyCell(random)).ToList()).ToList();
            foreach (var (separator, line) in new[] { ('\t', "\r\n"), ('\t', "\n"), (',', "\r\n"), (';', "\n") }.Where(f => width > 1 || f.Item1 == '\t'))
            {
                var text = string.Join(line, rows.Select(r => string.Join(separator, r.Select(c => Quoted(c, separator)))));

                var read = TableText.Parse(text)!;

                Assert.Equal(rows[0], read.Headings);
                Assert.Equal(rows.Skip(1), read.Rows);
            }
        }
    }

    [Fact]
    public void Parse_AnyText_DoesNotThrow()
    {
        const string Letters = "\"\"\t\t,;\r\n\n ab\ud83d\ude00\ufeff";
        var random = new Random(1994);
        for (var round = 0; round < 2000; round++)
            _ = TableText.Parse(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Letters[random.Next(Letters.Length)])));
    }

    private static string AnyCell(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => "\"\t,;\n xя’"[random.Next(9)])).Trim();

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().ContainsAny("\"\n" + separator) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
