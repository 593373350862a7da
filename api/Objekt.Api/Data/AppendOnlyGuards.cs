namespace Objekt.Api.Data;

/// <summary>The guards of a table as SQLite's triggers.</summary>
internal static class SqliteGuards
{
    /// <summary>Trigger by trigger: its name, and its text as the database keeps it.</summary>
    /// <param name="columns">The columns that must stay.</param>
    /// <param name="keys">What tells rows apart: REPLACE removes a row that stands in the way without asking the guard against removal.</param>
    public static IReadOnlyList<(string Name, string Text)> Of(GuardedTable table, IReadOnlyList<string> columns, IReadOnlyList<string[]> keys) =>
    [
        Trigger(table, "update", "UPDATE", [(table.Changed(columns), table.Name + " is append-only"), .. keys.Select(k => Taken(table, k, " AND t.rowid <> OLD.rowid"))]),
        Trigger(table, "delete", "DELETE", [(table.Removed, table.Name + " is append-only")]),
        Trigger(table, "insert", "INSERT", [(table.Added, table.Name + " is append-only"), .. keys.Select(k => Taken(table, k, ""))]),
    ];

    private static (string Name, string Text) Trigger(GuardedTable table, string act, string statement, IEnumerable<(string When, string Message)> refusals) =>
        (table.Trigger(act), $"CREATE TRIGGER \"{table.Trigger(act)}\" BEFORE {statement} ON \"{table.Name}\" BEGIN {string.Concat(refusals.Where(r => r.When != "1 = 0").Select(r => $"SELECT RAISE(ABORT, '{r.Message}') WHERE {r.When}; "))}END");

    /// <summary>The message says what SQLite would have said, so that a taken value is answered as one.</summary>
    private static (string When, string Message) Taken(GuardedTable table, string[] key, string other) =>
        ($"EXISTS (SELECT 1 FROM \"{table.Name}\" t WHERE {string.Join(" AND ", key.Select(c => $"t.\"{c}\" = NEW.\"{c}\""))}{other})", $"{table.Name} is append-only: {Taking} {table.Name}.{key[^1]}");

    /// <summary>Words of SQLite's own message about a value that is taken.</summary>
    public const string Taking = "UNIQUE constraint failed:";
}

/// <summary>The guards of a table as PostgreSQL's triggers; they also refuse TRUNCATE.</summary>
internal static class PostgresGuards
{
    /// <summary>Trigger by trigger: its name, twice, since PostgreSQL does not keep its text.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(GuardedTable table) =>
        [.. ((string[])["row", "truncate"]).Select(act => (table.Trigger(act), table.Trigger(act)))];

    /// <summary>Sets them, whatever stood there before.</summary>
    public static string Setting(GuardedTable table, IReadOnlyList<string> columns) => $"""
        CREATE OR REPLACE FUNCTION "{table.Trigger("row")}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF TG_OP = 'DELETE' THEN
                IF {table.Removed} THEN RAISE EXCEPTION '{table.Name} is append-only'; END IF;
                RETURN OLD;
            ELSIF TG_OP = 'UPDATE' THEN
                IF {table.Changed(columns)} THEN RAISE EXCEPTION '{table.Name} is append-only'; END IF;
            ELSIF TG_OP = 'INSERT' THEN
                IF {table.Added} THEN RAISE EXCEPTION '{table.Name} is append-only'; END IF;
            END IF;
            RETURN NEW;
        END $$;
        CREATE OR REPLACE FUNCTION "{table.Trigger("truncate")}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{table.Name} is append-only'; END $$;
        CREATE OR REPLACE TRIGGER "{table.Trigger("row")}" BEFORE {(table.Closed ? "INSERT OR " : "")}UPDATE OR DELETE ON "{table.Name}" FOR EACH ROW EXECUTE FUNCTION "{table.Trigger("row")}"();
        CREATE OR REPLACE TRIGGER "{table.Trigger("truncate")}" BEFORE TRUNCATE ON "{table.Name}" FOR EACH STATEMENT EXECUTE FUNCTION "{table.Trigger("truncate")}"();
        ALTER TABLE "{table.Name}" ENABLE TRIGGER "{table.Trigger("row")}", ENABLE TRIGGER "{table.Trigger("truncate")}";
        """;
}
