using CsvHelper;

namespace KazDefense.Web.Shared;

/// <summary>A column of a CSV file.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Name">Its heading.</param>
/// <param name="Value">Its cell in a row; numbers stay numbers.</param>
internal readonly record struct CsvColumn<T>(string Name, Func<T, object?> Value);

/// <summary>Rows as a CSV file, written while they are read: UTF-8, a header, invariant numbers.</summary>
internal sealed class CsvResult<T>(string fileName, IReadOnlyList<CsvColumn<T>> columns, IAsyncEnumerable<T> rows) : IResult
{
    // A cell that a spreadsheet would run as a formula is written as text.
    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var ct = httpContext.RequestAborted;
        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await using var csv = CsvWriter.Create(httpContext.Response.Body, Format, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(c => c.Name)]);
        await foreach (var row in rows.WithCancellation(ct))
        {
            foreach (var column in columns)
                csv.WriteField(column.Value(row));
            await csv.EndRecordAsync(ct);
        }
        await csv.FlushAsync(ct);
    }
}
