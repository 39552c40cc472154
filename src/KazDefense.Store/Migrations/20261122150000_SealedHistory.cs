using KazDefense.Store.History;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <summary>Keeps the account that accepted a revision, and refuses to replace a revision or to add one without a seal.</summary>
    public partial class SealedHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AcceptedById",
                table: "Revisions",
                type: "TEXT",
                nullable: true);
            foreach (var (name, sql) in HistoryTriggers.All)
                migrationBuilder.Sql($"DROP TRIGGER IF EXISTS {name}; {sql};");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var name in HistoryTriggers.All.Keys)
                migrationBuilder.Sql($"DROP TRIGGER {name};");
            migrationBuilder.DropColumn(
                name: "AcceptedById",
                table: "Revisions");
            migrationBuilder.Sql(
                """
                CREATE TRIGGER Revisions_NeverChange BEFORE UPDATE ON Revisions
                    WHEN OLD.Seal IS NOT NULL OR NEW.Seal IS NULL
                    BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never changed.'); END;
                CREATE TRIGGER Revisions_NeverGo BEFORE DELETE ON Revisions
                    BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never deleted.'); END;
                """);
        }
    }
}
