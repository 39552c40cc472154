using CsvHelper;

namespace KazDefense.Web.Features.Editing.Paste;

/// <summary>A table as a spreadsheet copies it: a heading row, and rows of as many cells.</summary>
/// <param name="Headings">The first row that is not blank.</param>
/// <param name="Rows">The others but for blank ones, each with as many cells as there are headings.</param>
public sealed record TableText(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>
    /// Reads what was pasted: cells between tabs, as Excel and LibreOffice copy them, or between semicolons or commas where
    /// the first line has no tab. Cells may stand in quotes and then hold line breaks. White space around a cell goes.
    /// </summary>
    /// <returns>The table; null when there is not one row beneath a heading.</returns>
    public static TableText? Parse(string? text)
    {
        var rows = Read(text ?? "").Where(r => r.Exists(c => c.Length > 0)).ToList();
        if (rows.Count < 2)
            return null;
        // Columns to the right of everything are none.
        var width = rows.Max(r => r.FindLastIndex(c => c.Length > 0) + 1);
        var cells = rows.ConvertAll(r => (IReadOnlyList<string>)[.. Enumerable.Range(0, width).Select(i => i < r.Count ? r[i] : "")]);
        return new(cells[0], [.. cells.Skip(1)]);
    }

    private static IEnumerable<List<string>> Read(string text)
    {
        using var csv = CsvReader.FromText(text, new() { Separator = SeparatorOf(text), HasHeader = false });
        while (csv.Read())
        {
            var row = new List<string>(csv.FieldCount);
            for (var i = 0; i < csv.FieldCount; i++)
                row.Add(csv.GetString(i).ReplaceLineEndings("\n").Trim());
            yield return row;
        }
    }

    // The first line holds headings, in which nobody writes the mark that stands between them.
    private static char SeparatorOf(string text)
    {
        var start = text.TrimStart('\r', '\n');
        var end = start.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? start : start[..end];
        return first.Contains('\t', StringComparison.Ordinal) ? '\t' : first.Count(c => c == ';') > first.Count(c => c == ',') ? ';' : first.Contains(',', StringComparison.Ordinal) ? ',' : '\t';
    }
}
