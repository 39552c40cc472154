using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <inheritdoc />
    public partial class OverlapAndRollups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Involvements_EventId_ActorId",
                table: "Involvements");

            // EF would rebuild the table with a rowid; what it holds is counted anew.
            migrationBuilder.Sql(
                """
                DROP TABLE "ActorYears";
                CREATE TABLE "ActorYears" (
                    "ActorId" INTEGER NOT NULL, "Year" INTEGER NOT NULL, "Kind" INTEGER NOT NULL, "Status" INTEGER NOT NULL,
                    "IsCounted" INTEGER NOT NULL, "Involved" INTEGER NOT NULL, "Events" INTEGER NOT NULL,
                    CONSTRAINT "PK_ActorYears" PRIMARY KEY ("ActorId", "Year", "Kind", "Status", "IsCounted", "Involved")) WITHOUT ROWID;
                INSERT INTO "ActorYears"
                    SELECT "ActorId", "Year", "Kind", "Status", "IsCounted", "Involved", COUNT(*) FROM "Involvements" GROUP BY 1, 2, 3, 4, 5, 6;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_EventId_ActorId_Involved_VectorId_Year",
                table: "Involvements",
                columns: new[] { "EventId", "ActorId", "Involved", "VectorId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_Long",
                table: "Involvements",
                columns: new[] { "ActorId", "SortDay", "EventId", "EarliestDay", "LatestDay", "Involved", "Kind", "Status", "Standing", "IsCounted", "VectorId", "Year" },
                filter: "\"Year\" = 0 OR \"LatestDay\" - \"EarliestDay\" > 366");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Involvements_EventId_ActorId_Involved_VectorId_Year",
                table: "Involvements");

            migrationBuilder.DropIndex(
                name: "IX_Involvements_Long",
                table: "Involvements");

            // EF would rebuild the table with a rowid; what it holds is counted anew.
            migrationBuilder.Sql(
                """
                DROP TABLE "ActorYears";
                CREATE TABLE "ActorYears" (
                    "ActorId" INTEGER NOT NULL, "Year" INTEGER NOT NULL, "Kind" INTEGER NOT NULL, "Status" INTEGER NOT NULL,
                    "IsCounted" INTEGER NOT NULL, "Events" INTEGER NOT NULL,
                    CONSTRAINT "PK_ActorYears" PRIMARY KEY ("ActorId", "Year", "Kind", "Status", "IsCounted")) WITHOUT ROWID;
                INSERT INTO "ActorYears"
                    SELECT "ActorId", "Year", "Kind", "Status", "IsCounted", COUNT(*) FROM "Involvements" GROUP BY 1, 2, 3, 4, 5;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_EventId_ActorId",
                table: "Involvements",
                columns: new[] { "EventId", "ActorId" });
        }
    }
}
