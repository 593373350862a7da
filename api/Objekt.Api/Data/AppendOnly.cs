using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>Tables that the database itself lets nobody change or empty. Set after every migration, since a rebuilt SQLite table loses its triggers, and read back.</summary>
public static class AppendOnly
{
    /// <summary>Table and the column that numbers it.</summary>
    public static readonly IReadOnlyList<(string Table, string Number)> Tables = [("AuditEntries", "Number")];

    /// <summary>Sets the guards that are missing and reads all of them back.</summary>
    public static async Task Guard(ObjektDb db, CancellationToken stop)
    {
        var sqlite = db.Database.IsSqlite();
        foreach (var (table, number) in Tables)
        {
#pragma warning disable EF1002 // Names of our own tables.
            await db.Database.ExecuteSqlRawAsync(sqlite ? Sqlite(table, number) : Postgres(table), stop);
#pragma warning restore EF1002
            var found = await db.Database.SqlQueryRaw<string>(sqlite
                ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {0}"
                : "SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE tgrelid = ('\"' || {0} || '\"')::regclass AND tgenabled IN ('O', 'A') AND NOT tgisinternal", table).ToListAsync(stop);
            var wanted = (sqlite ? ["update", "delete", "insert"] : (string[])["row", "truncate"]).Select(act => Name(table, act));
            if (wanted.Except(found).Any())
            {
                throw new StoppedException($"Skyddet som gör tabellen {table} oföränderlig gick inte att sätta.", $"The guard that makes the table {table} append-only could not be set.");
            }
        }
    }

    private static string Name(string table, string act) => string.Create(CultureInfo.InvariantCulture, $"AppendOnly_{table}_{act}");

    private static string Sqlite(string table, string number) => $"""
        CREATE TRIGGER IF NOT EXISTS "{Name(table, "update")}" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "{Name(table, "delete")}" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "{Name(table, "insert")}" BEFORE INSERT ON "{table}" WHEN EXISTS (SELECT 1 FROM "{table}" WHERE "{number}" = NEW."{number}") BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        """;

    private static string Postgres(string table) => $"""
        CREATE OR REPLACE FUNCTION "AppendOnly"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
        CREATE OR REPLACE TRIGGER "{Name(table, "row")}" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION "AppendOnly"();
        CREATE OR REPLACE TRIGGER "{Name(table, "truncate")}" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION "AppendOnly"();
        ALTER TABLE "{table}" ENABLE TRIGGER "{Name(table, "row")}", ENABLE TRIGGER "{Name(table, "truncate")}";
        """;
}
