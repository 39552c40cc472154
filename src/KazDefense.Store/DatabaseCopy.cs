using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store;

/// <summary>Copies a database before a migration changes it, so that an update can be taken back.</summary>
public sealed class DatabaseCopy(TimeProvider clock)
{
    /// <summary>The folder of copies, beside the database.</summary>
    public const string Folder = "backups";

    /// <summary>Copies the file as it stands to <c>backups/NAME-before-MIGRATION-yyyyMMddHHmmss.db</c>, also while others use it.</summary>
    /// <returns>The copy; null where there was nothing to copy: no file yet, or no migration to come.</returns>
    public async Task<string?> BeforeMigratingAsync(DbContext db, CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
            return null;
        if ((await db.Database.GetPendingMigrationsAsync(ct)).FirstOrDefault() is not { } migration)
            return null;
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Folder)).FullName;
        var when = clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var copy = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}-before-{migration}-{when}.db");
        await using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        await from.OpenAsync(ct);
        await to.OpenAsync(ct);
        // The copy is for nobody who may not read the file itself.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(copy, File.GetUnixFileMode(file));
        from.BackupDatabase(to);
        return copy;
    }
}
