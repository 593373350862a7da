using Microsoft.EntityFrameworkCore;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>
/// Tables that the database itself lets nobody rewrite or empty. One line here makes a table append-only on both databases.
/// The guards are set after every migration, since a rebuilt SQLite table loses its triggers, and read back.
/// </summary>
public static class AppendOnly
{
    /// <summary>What may never change, and what may. See docs/decisions/0011.</summary>
    public static readonly IReadOnlyList<GuardedTable> Tables =
    [
        new("AuditEntries"),
        new("Seats") { MayChange = ["Slug", "From", "To", "Version"] },
        new("SeatHoldings") { MayChange = ["To"] },
        new("SeatDeputies") { MayChange = ["To"] },
        new("DeputyPeriods") { MayChange = ["To"] },
        new("RuleSets") { MayChange = ["State", "To", "Version"], Once = "ROW.\"State\" <> 'DRAFT'", Never = "NEW.\"State\" = 'DRAFT' OR (OLD.\"State\" = 'SUPERSEDED' AND NEW.\"State\" <> 'SUPERSEDED')" },
        new("DecisionRights") { Once = "EXISTS (SELECT 1 FROM \"RuleSets\" s WHERE s.\"Id\" = ROW.\"RuleSetId\" AND s.\"State\" <> 'DRAFT')", Closed = true },
        new("Positions"),
        new("ConflictsOfInterest"),
        new("ChangeEvents"),
        new("ChangeMessages"),
        new("ChangeDocuments"),
        new("ChangeSteps") { MayChange = ["EndedAt", "EndDay", "DaysTaken", "Outcome", "Because", "WasReturned", "Consenting", "Heard"] },
        new("Decisions"),
        new("MinutesParagraphs"),
        new("DecisionRegistrations"),
        new("DelegationReports"),
        new("DelegationReportItems"),
        new("SecrecyMarks"),
        new("DisclosureCopies"),
    ];

    /// <summary>Sets the guards that are missing or are others, and reads all of them back.</summary>
    public static async Task Guard(ObjektDb db, CancellationToken stop)
    {
        var sqlite = db.Database.IsSqlite();
        foreach (var table in Tables)
        {
            var columns = Columns(db, table);
            var guards = sqlite ? SqliteGuards.Of(table, columns, Keys(db, table)) : PostgresGuards.Of(table);
            if (sqlite && await Lacking(db, table, guards, stop) is not { Count: 0 })
            {
                await using var writing = await db.Database.BeginTransactionAsync(stop);
                foreach (var (name, text) in await Lacking(db, table, guards, stop)) await Run(db, $"DROP TRIGGER IF EXISTS \"{name}\"; {text};", stop);
                await writing.CommitAsync(stop);
            }
            if (!sqlite) await Run(db, PostgresGuards.Setting(table, columns), stop);
            if (await Lacking(db, table, guards, stop) is not { Count: 0 })
            {
                throw new StoppedException($"Skyddet som gör tabellen {table.Name} oföränderlig gick inte att sätta.", $"The guard that makes the table {table.Name} append-only could not be set.");
            }
        }
    }

    /// <summary>Takes a table's guards away inside the transaction of one who empties a database that nobody has used; <see cref="Guard"/> sets them again.</summary>
    internal static async Task Lift(ObjektDb db, string table, CancellationToken stop)
    {
        var sqlite = db.Database.IsSqlite();
        foreach (var act in (string[])(sqlite ? ["update", "delete", "insert"] : ["row", "truncate"]))
        {
            await Run(db, $"DROP TRIGGER IF EXISTS \"{new GuardedTable(table).Trigger(act)}\"{(sqlite ? "" : $" ON \"{table}\"")}", stop);
        }
    }

    /// <summary>The guards by name that are not there as they should be. PostgreSQL's are set anew at every start, so their names are enough.</summary>
    private static async Task<List<(string Name, string Text)>> Lacking(ObjektDb db, GuardedTable table, IReadOnlyList<(string Name, string Text)> guards, CancellationToken stop)
    {
        var found = db.Database.IsSqlite()
            ? await db.Database.SqlQueryRaw<string>("SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {0}", table.Name).ToListAsync(stop)
            : await db.Database.SqlQueryRaw<string>("SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE tgrelid = ('\"' || {0} || '\"')::regclass AND tgenabled IN ('O', 'A') AND NOT tgisinternal", table.Name).ToListAsync(stop);
        return [.. guards.Where(g => !found.Contains(g.Text))];
    }

    private static Task Run(ObjektDb db, string sql, CancellationToken stop) =>
#pragma warning disable EF1002 // Names of our own tables and columns.
        db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), stop);
#pragma warning restore EF1002

    /// <summary>The columns that must stay as they are.</summary>
    private static List<string> Columns(ObjektDb db, GuardedTable table)
    {
        var all = Table(db, table).Columns.Select(c => c.Name).ToList();
        if (table.MayChange.Except(all).FirstOrDefault() is { } unknown) throw new InvalidOperationException($"{table.Name} has no column {unknown}.");
        return [.. all.Except(table.MayChange)];
    }

    /// <summary>Every set of columns that tells rows apart.</summary>
    private static List<string[]> Keys(ObjektDb db, GuardedTable table) =>
    [
        [.. Table(db, table).PrimaryKey!.Columns.Select(c => c.Name)],
        .. Table(db, table).Indexes.Where(i => i.IsUnique && i.Filter is null).Select(i => i.Columns.Select(c => c.Name).ToArray()),
    ];

    private static Microsoft.EntityFrameworkCore.Metadata.ITable Table(ObjektDb db, GuardedTable table) =>
        db.Model.GetRelationalModel().FindTable(table.Name, null) ?? throw new InvalidOperationException($"There is no table {table.Name}.");
}

/// <summary>A table whose rows are never removed, and keep what they say.</summary>
/// <param name="Name">The table's name in both databases.</param>
public sealed record GuardedTable(string Name)
{
    /// <summary>Columns that may get another value; all others are as they were written.</summary>
    public string[] MayChange { get; init; } = [];

    /// <summary>SQL over ROW: the guard holds for rows that fulfil it; null means for every row from the start.</summary>
    public string? Once { get; init; }

    /// <summary>SQL over OLD and NEW: a change of a changeable column that is refused all the same.</summary>
    public string? Never { get; init; }

    /// <summary>True when a new row that fulfils Once is refused too: what the row belongs to is closed.</summary>
    public bool Closed { get; init; }

    /// <summary>SQL that is true for a removal that is refused.</summary>
    internal string Removed => On("OLD");

    /// <summary>SQL that is true for a change that is refused.</summary>
    /// <param name="fixedColumns">The columns that must stay.</param>
    internal string Changed(IEnumerable<string> fixedColumns)
    {
        var other = string.Join(" OR ", fixedColumns.Select(c => $"OLD.\"{c}\" IS DISTINCT FROM NEW.\"{c}\""));
        var rewritten = MayChange.Length == 0 ? On("OLD") : $"{On("OLD")} AND ({other}{(Never is null ? "" : $" OR {Never}")})";
        return Closed ? $"{rewritten} OR {On("NEW")}" : rewritten;
    }

    /// <summary>SQL that is true for an addition that is refused.</summary>
    internal string Added => Closed ? On("NEW") : "1 = 0";

    /// <summary>The name of a trigger of the table.</summary>
    internal string Trigger(string act) => $"AppendOnly_{Name}_{act}";

    private string On(string row) => Once is null ? "1 = 1" : $"({Once.Replace("ROW.", row + ".", StringComparison.Ordinal)})";
}
