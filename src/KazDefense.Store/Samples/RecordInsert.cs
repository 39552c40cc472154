using System.Globalization;
using KazDefense.Domain.Records;
using Microsoft.Data.Sqlite;

namespace KazDefense.Store.Samples;

/// <summary>Inserts records, numbering them from 1. Each is a minute younger than the one before, so that the clock has no say.</summary>
internal sealed class RecordInsert(SqliteConnection connection) : IDisposable
{
    private static readonly DateTime Beginning = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly PreparedInsert _insert = new(connection, "Records", "Id", "Kind", "Slug", "State", "Version", "Updated", "IsEdited");
    private int _last;

    public int Add(RecordKind kind, string slug)
    {
        _last++;
        _insert.Row(_last, (int)kind, slug, (int)RecordState.Published, 1, Beginning.AddMinutes(_last).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), 0);
        return _last;
    }

    public void Dispose() => _insert.Dispose();
}
