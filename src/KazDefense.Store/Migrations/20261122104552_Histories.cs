using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <summary>Gives outlets, indicators and vectors a record each, and makes history append-only.</summary>
    public partial class Histories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Version 0: the next load of the seeds, which the emptied list of files brings about, writes their first revision.
            foreach (var (table, kind) in new[] { ("Outlets", 7), ("Indicators", 8), ("Vectors", 9) })
                migrationBuilder.Sql(
                    $"""
                    INSERT INTO Records (Kind, Slug, State, Version, Updated, SeedFingerprint, IsEdited)
                        SELECT {kind}, Slug, 3, 0, strftime('%Y-%m-%d %H:%M:%f', 'now'), '', 0 FROM {table};
                    UPDATE {table} SET RecordId = (SELECT Id FROM Records r WHERE r.Kind = {kind} AND r.Slug = {table}.Slug);
                    """);
            migrationBuilder.Sql(
                """
                UPDATE Indicators SET Basis = 1;
                -- Kept in history only, until now.
                UPDATE Sources SET CoversNote = (
                    SELECT json_extract(r.Snapshot, '$.covers.note') FROM Revisions r JOIN Records x ON x.Id = r.RecordId AND x.Version = r.Version
                    WHERE x.Id = Sources.Id);
                UPDATE Revisions SET State = 3, Batch = 'load-' || At;
                DELETE FROM LoadedFiles;

                CREATE TRIGGER Revisions_NeverChange BEFORE UPDATE ON Revisions
                    WHEN OLD.Seal IS NOT NULL OR NEW.Seal IS NULL
                    BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never changed.'); END;
                CREATE TRIGGER Revisions_NeverGo BEFORE DELETE ON Revisions
                    BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never deleted.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP TRIGGER Revisions_NeverChange;
            DROP TRIGGER Revisions_NeverGo;
            UPDATE Outlets SET RecordId = NULL;
            UPDATE Indicators SET RecordId = NULL;
            UPDATE Vectors SET RecordId = NULL;
            """);
    }
}
