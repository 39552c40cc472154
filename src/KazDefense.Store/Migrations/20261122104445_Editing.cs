using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazDefense.Store.Migrations
{
    /// <inheritdoc />
    public partial class Editing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "RecordId",
                table: "Vectors",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CoversNote",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AcceptedBy",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AuthorId",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Batch",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "MergedInto",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Seal",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Revisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MergedIntoId",
                table: "Records",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RecordId",
                table: "Outlets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Basis",
                table: "Indicators",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "RecordId",
                table: "Indicators",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ErrorReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErrorReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyKeys",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    RequestHash = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyKeys", x => new { x.AccountId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: true),
                    BaseVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Entry = table.Column<string>(type: "TEXT", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Reviewer = table.Column<string>(type: "TEXT", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    Created = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Updated = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Vectors_RecordId",
                table: "Vectors",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_At",
                table: "Revisions",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Batch",
                table: "Revisions",
                column: "Batch");

            migrationBuilder.CreateIndex(
                name: "IX_Records_MergedIntoId",
                table: "Records",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Outlets_RecordId",
                table: "Outlets",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_RecordId",
                table: "Indicators",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ErrorReports_ClosedAt",
                table: "ErrorReports",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_Kind_Slug",
                table: "Proposals",
                columns: new[] { "Kind", "Slug" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_OwnerId_State",
                table: "Proposals",
                columns: new[] { "OwnerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_State_Updated",
                table: "Proposals",
                columns: new[] { "State", "Updated" });

            migrationBuilder.AddForeignKey(
                name: "FK_Indicators_Records_RecordId",
                table: "Indicators",
                column: "RecordId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Outlets_Records_RecordId",
                table: "Outlets",
                column: "RecordId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Records_Records_MergedIntoId",
                table: "Records",
                column: "MergedIntoId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Vectors_Records_RecordId",
                table: "Vectors",
                column: "RecordId",
                principalTable: "Records",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Indicators_Records_RecordId",
                table: "Indicators");

            migrationBuilder.DropForeignKey(
                name: "FK_Outlets_Records_RecordId",
                table: "Outlets");

            migrationBuilder.DropForeignKey(
                name: "FK_Records_Records_MergedIntoId",
                table: "Records");

            migrationBuilder.DropForeignKey(
                name: "FK_Vectors_Records_RecordId",
                table: "Vectors");

            migrationBuilder.DropTable(
                name: "ErrorReports");

            migrationBuilder.DropTable(
                name: "IdempotencyKeys");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropIndex(
                name: "IX_Vectors_RecordId",
                table: "Vectors");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_At",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_Batch",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Records_MergedIntoId",
                table: "Records");

            migrationBuilder.DropIndex(
                name: "IX_Outlets_RecordId",
                table: "Outlets");

            migrationBuilder.DropIndex(
                name: "IX_Indicators_RecordId",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "RecordId",
                table: "Vectors");

            migrationBuilder.DropColumn(
                name: "CoversNote",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "AcceptedBy",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "AuthorId",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Seal",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Records");

            migrationBuilder.DropColumn(
                name: "RecordId",
                table: "Outlets");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "RecordId",
                table: "Indicators");
        }
    }
}
