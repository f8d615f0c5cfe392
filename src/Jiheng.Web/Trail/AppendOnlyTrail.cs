using Jiheng.Web.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Web.Trail;

/// <summary>留痕只增不改。The database itself refuses to change or remove a line of the trail, whoever asks.</summary>
/// <remarks>Written by hand, and apart from the others, which are made from the model. On SQLite a later migration that rebuilds the table must set the triggers again.</remarks>
[DbContext(typeof(WorkbenchDb))]
[Migration("20261121000001_AppendOnlyTrail")]
public sealed class AppendOnlyTrail : Migration
{
    /// <summary>What the database says to whoever tries.</summary>
    public const string Refusal = "操作留痕只能增加，不能修改或删除";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var statement in migrationBuilder.IsNpgsql() ? PostgreSql : Sqlite)
            migrationBuilder.Sql(statement);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The trail stays as it is.");

    private static string[] Sqlite =>
    [
        $"create trigger trail_entry_no_update before update on trail_entry begin select raise(abort, '{Refusal}'); end;",
        $"create trigger trail_entry_no_delete before delete on trail_entry begin select raise(abort, '{Refusal}'); end;",
        // “insert or replace” removes a line without firing the trigger of deletion.
        $"create trigger trail_entry_no_replace before insert on trail_entry when exists (select 1 from trail_entry where number = new.number) begin select raise(abort, '{Refusal}'); end;",
    ];

    private static string[] PostgreSql =>
    [
        $"create function trail_entry_refuse() returns trigger language plpgsql as $$ begin raise exception '{Refusal}'; end $$;",
        "create trigger trail_entry_no_change before update or delete on trail_entry for each row execute function trail_entry_refuse();",
        "create trigger trail_entry_no_truncate before truncate on trail_entry for each statement execute function trail_entry_refuse();",
    ];
}
