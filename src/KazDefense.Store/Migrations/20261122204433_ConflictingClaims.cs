using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <inheritdoc />
    public partial class ConflictingClaims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Claims_Conflicting",
                table: "Claims",
                column: "RecordId",
                filter: "\"Status\" = 2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Claims_Conflicting",
                table: "Claims");
        }
    }
}
