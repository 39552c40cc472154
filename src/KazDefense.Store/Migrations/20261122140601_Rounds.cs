using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <inheritdoc />
    public partial class Rounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reply",
                table: "Proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Round",
                table: "Proposals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Batch",
                table: "IdempotencyKeys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Proposal",
                table: "IdempotencyKeys",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Reply",
                table: "Proposals");

            migrationBuilder.DropColumn(
                name: "Round",
                table: "Proposals");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "IdempotencyKeys");

            migrationBuilder.DropColumn(
                name: "Proposal",
                table: "IdempotencyKeys");
        }
    }
}
