using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Janua.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SetupLinkOfMember : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "StaffId",
                table: "SetupLinks",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "StaffId",
                table: "SetupLinks");
        }
    }
}
