using CsvHelper;

namespace KazDefense.Web.Shared;

/// <summary>A table of a page as a file.</summary>
internal static class CsvTable
{
    // A value that a spreadsheet would run as a formula is made plain text.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    /// <summary>The file, UTF-8 with a header line.</summary>
    public static IResult Result(string fileName, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> lines) =>
        Results.Stream(output => WriteAsync(output, columns, lines), "text/csv; charset=utf-8", fileName);

    private static async Task WriteAsync(Stream output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> lines)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var line in lines.Prepend(columns))
            await csv.WriteRecordAsync([.. line.Select(f => f ?? "")], default);
    }
}
