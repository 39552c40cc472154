using KazDefense.Domain.Records;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Features.Editing.Paste;

/// <summary>A row that was pasted, and what is to be said of it.</summary>
/// <param name="cells">Its cells.</param>
public sealed class PasteRow(IEnumerable<string> cells)
{
    private readonly Dictionary<int, List<string>> _problems = [];

    /// <summary>Its cells as they are now.</summary>
    public List<string> Cells { get; } = [.. cells];

    /// <summary>What is wrong with it that belongs to no cell.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>What it probably repeats: its address and title; null where nothing.</summary>
    public (string Address, string Title)? Duplicate { get; set; }

    /// <summary>Whether anything stands against it.</summary>
    public bool IsSound => Problems.Count == 0 && _problems.Count == 0;

    /// <summary>What is wrong with a cell.</summary>
    public IReadOnlyList<string> ProblemsOf(int column) => _problems.GetValueOrDefault(column) ?? [];

    /// <summary>Says what is wrong, with a cell or, below 0, with the row.</summary>
    public void Add(int column, string problem)
    {
        var problems = column < 0 ? Problems : _problems.TryGetValue(column, out var known) ? known : _problems[column] = [];
        if (!problems.Contains(problem))
            problems.Add(problem);
    }

    /// <summary>Forgets what was said.</summary>
    public void Clear()
    {
        _problems.Clear();
        Problems.Clear();
        Duplicate = null;
    }
}

/// <summary>A pasted table while it is corrected.</summary>
public sealed class PasteTable
{
    /// <summary>How many rows may come at once.</summary>
    public const int MostRows = 500;

    /// <summary>Takes a table; its columns are matched by their headings, the first of two alike.</summary>
    public PasteTable(RecordKind kind, TableText text)
    {
        Kind = kind;
        Headings = text.Headings;
        Rows = [.. text.Rows.Select(r => new PasteRow(r))];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Columns = [.. Headings.Select(h => PasteColumns.Match(kind, h) is { } column && taken.Add(column.Key) ? column : null)];
    }

    /// <summary>What a row is.</summary>
    public RecordKind Kind { get; }

    /// <summary>The headings as pasted.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>What each column means; null where it is left out.</summary>
    public List<PasteColumn?> Columns { get; }

    /// <summary>The rows.</summary>
    public List<PasteRow> Rows { get; }

    /// <summary>The source of all rows that name none of their own; null for none.</summary>
    public Suggestion? Source { get; set; }

    /// <summary>How many rows something stands against.</summary>
    public int Unsound => Rows.Count(r => !r.IsSound);

    /// <summary>Says what a column means; another column that meant it is left out.</summary>
    public void Match(int column, string? key)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i]?.Key == key)
                Columns[i] = null;
        Columns[column] = PasteColumns.Of(Kind).FirstOrDefault(c => c.Key == key);
    }

    /// <summary>Where the cells of a field are; below 0 where no column has them.</summary>
    public int IndexOf(string key) => Columns.FindIndex(c => c?.Key == key);

    /// <summary>What a row says in a column; null where it says nothing.</summary>
    public string? Cell(PasteRow row, string key) => IndexOf(key) is >= 0 and var i && !string.IsNullOrWhiteSpace(row.Cells[i]) ? row.Cells[i].Trim() : null;
}
