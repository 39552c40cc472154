using System.Security.Cryptography;
using System.Text;
using KazDefense.Store.Samples;
using KazDefense.TestKit;
using Microsoft.Data.Sqlite;

namespace KazDefense.Store.Tests.Samples;

public sealed class SampleWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Sample_WrittenTwice_HoldsTheSame()
    {
        await SampleWriter.WriteAsync(File("one.db"), 1_500, null, default);
        await SampleWriter.WriteAsync(File("two.db"), 1_500, null, default);

        Assert.Equal(Digest(File("one.db")), Digest(File("two.db")));
    }

    [Fact]
    public async Task Sample_WhereAFileIs_LeavesItAlone()
    {
        await System.IO.File.WriteAllTextAsync(File("mine.db"), "mine");

        await Assert.ThrowsAsync<IOException>(() => SampleWriter.WriteAsync(File("mine.db"), 10, null, default));

        Assert.Equal("mine", await System.IO.File.ReadAllTextAsync(File("mine.db")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private string File(string name) => Path.Combine(_folder.Path, name);

    // Every row of every table of facts.
    private static string Digest(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Values(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'SearchWords%' AND name <> 'SearchTerms' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' ORDER BY name"))
            // SQLite may read them from any index, and what it knows of them is no fact.
            foreach (var row in Values(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal))
                hash.AppendData(Encoding.UTF8.GetBytes($"{table}: {row}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static List<string> Values(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        return rows;
    }
}
