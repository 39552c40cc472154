using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <summary>One index of words for everything that is searched, instead of one for events. Whoever starts the program fills it.</summary>
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    RecordId = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.RecordId);
                });

            migrationBuilder.Sql("DROP TABLE \"EventWords\"");
            // Folded by NameKey but for what is written, which keeps its marks; the rowid is SearchKey's.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "SearchWords" USING fts5(
                    "Name", "Summary", "Note", "About", "Metonyms", "Written", "Facets",
                    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4')
                """);
            migrationBuilder.Sql("""CREATE VIRTUAL TABLE "SearchTerms" USING fts5vocab('SearchWords', 'instance')""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE \"SearchTerms\"");
            migrationBuilder.Sql("DROP TABLE \"SearchWords\"");
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "EventWords" USING fts5(
                    "Words", content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
                """);
            migrationBuilder.DropTable(
                name: "SearchEntries");
        }
    }
}
