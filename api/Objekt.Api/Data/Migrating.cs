using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>Brings a database of an older program to this one, and refuses one that a newer program has changed.</summary>
internal static class Migrating
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(60);

    public static async Task Bring(ObjektDb db, string shown, CancellationToken stop)
    {
        if (await Pending(db, shown, stop) == 0) return;

        if (db.Database.IsSqlite()) await ClearAbandonedLock(db, stop);
        await db.Database.MigrateAsync(stop);
    }

    /// <summary>For verbs that must not change anything: the database must be of this very version.</summary>
    public static async Task Recognise(ObjektDb db, string shown, CancellationToken stop)
    {
        if (await Pending(db, shown, stop) > 0)
        {
            throw new StoppedException($"Databasen {shown} är äldre än programmet. Starta Objekt en gång, så uppgraderas den.", $"The database {shown} is older than the program. Start Objekt once to upgrade it.");
        }
    }

    /// <summary>How many steps the database lacks; refuses one that is newer or somebody else's.</summary>
    public static async Task<int> Pending(ObjektDb db, string shown, CancellationToken stop)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        if (applied.Find(m => !known.Contains(m)) is { } newer)
        {
            throw new StoppedException($"Databasen {shown} är nyare än programmet ({newer}). Starta den version som senast ändrade den, eller en nyare.", $"The database {shown} is newer than the program ({newer}). Start the version that last changed it, or a newer one.");
        }
        if (applied.Count == 0 && await HasTables(db, stop))
        {
            throw new StoppedException($"Databasen {shown} hör till något annat program. Kontrollera ConnectionStrings__Objekt.", $"The database {shown} belongs to another program. Check ConnectionStrings__Objekt.");
        }
        return known.Count - applied.Count;
    }

    private static async Task<bool> HasTables(ObjektDb db, CancellationToken stop)
    {
        if (!await db.Database.GetService<IRelationalDatabaseCreator>().ExistsAsync(stop)) return false;
        var sql = db.Database.IsSqlite()
            ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'"
            : "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE '\\_\\_EF%'";
        return await Count(db, sql, stop) > 0;
    }

    /// <summary>A process that was killed while migrating leaves its lock, and the next one would wait for it for ever.</summary>
    private static async Task ClearAbandonedLock(ObjektDb db, CancellationToken stop)
    {
        while (await Count(db, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", stop) > 0
            && await LockedAt(db, stop) is { } since)
        {
            if (Math.Abs((DateTimeOffset.UtcNow - since).TotalSeconds) < Abandoned.TotalSeconds)
            {
                await Task.Delay(500, stop);
                continue;
            }
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" """, stop);
            await Console.Error.WriteLineAsync($"Ett övergivet migreringslås från {since:u} togs bort. / An abandoned migration lock from {since:u} was removed.");
        }
    }

    private static async Task<DateTimeOffset?> LockedAt(ObjektDb db, CancellationToken stop)
    {
        await using var command = await Command(db, """SELECT "Timestamp" FROM "__EFMigrationsLock" LIMIT 1""", stop);
        return await command.ExecuteScalarAsync(stop) is string text
            ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : DateTimeOffset.MinValue
            : null;
    }

    private static async Task<long> Count(ObjektDb db, string sql, CancellationToken stop)
    {
        await using var command = await Command(db, sql, stop);
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
    }

    private static async Task<DbCommand> Command(ObjektDb db, string sql, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
