using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Audit;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>backup and restore of the SQLite file: by SQLite's own online copy, checked before it counts, and never over a file that is there.</summary>
internal static class Backup
{
    public static async Task<int> Make(DatabasePlace place, string file, TextWriter says, CancellationToken stop)
    {
        OnlySqlite(place, "pg_dump");
        file = Path.GetFullPath(file);
        if (File.Exists(file)) throw new StoppedException($"{file} finns redan.", $"{file} already exists.");

        await Copy(place.File!, file, says, stop);
        await says.WriteLineAsync($"Säkerhetskopian ligger i {file}. / The backup is {file}.");
        return Verbs.Done;
    }

    /// <summary>Puts a backup in the database's place. The database that was there is kept beside it under another name.</summary>
    public static async Task<int> Restore(DatabasePlace place, string file, TextWriter says, CancellationToken stop)
    {
        OnlySqlite(place, "pg_restore");
        file = Path.GetFullPath(file);
        var current = place.File!;
        if (!File.Exists(file)) throw new StoppedException($"{file} finns inte.", $"{file} does not exist.");
        if (file == current) throw new StoppedException("Säkerhetskopian är databasen själv.", "The backup is the database itself.");
        if (!Directory.Exists(place.Folder)) throw new StoppedException($"Katalogen {place.Folder} finns inte.", $"The folder {place.Folder} does not exist.");

        var arriving = current + ".restoring";
        File.Delete(arriving);
        SqliteFile.CheckContent(new DatabasePlace($"Data Source={file}", file, file), file, writable: false);
        await Copy(file, arriving, says, stop);
        if (File.Exists(current))
        {
            Alone(current);
            var kept = Free(current + ".before-restore");
            foreach (var ending in (string[])["-wal", "-shm"])
            {
                if (File.Exists(current + ending)) File.Move(current + ending, kept + ending);
            }
            File.Move(current, kept);
            await says.WriteLineAsync($"Den tidigare databasen ligger kvar som {kept}. / The earlier database is kept as {kept}.");
        }
        File.Move(arriving, current);
        await says.WriteLineAsync($"{file} är återställd till {current}. / {file} is restored to {current}.");
        return Verbs.Done;
    }

    /// <summary>Copies under a working name, checks the copy and its chain, writes it through to the disk, and only then gives it its name.</summary>
    private static async Task Copy(string from, string to, TextWriter says, CancellationToken stop)
    {
        var working = to + ".part";
        File.Delete(working);
        try
        {
            using (var source = Open(from, SqliteOpenMode.ReadOnly))
            using (var target = Open(working, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(target);
                using var alone = target.CreateCommand();
                alone.CommandText = "PRAGMA journal_mode=DELETE";
                alone.ExecuteScalar();
            }
            SqliteFile.CheckContent(new DatabasePlace($"Data Source={working}", working, working), working, writable: false);
            await using (var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={working};Mode=ReadOnly;Pooling=False").AddInterceptors(new SqliteConnections()).Options))
            {
                db.SeeEverything();
                await Migrating.Recognise(db, from, stop);
                if (await AuditVerbs.Verify(db, null, NotedHeads.Read(null, null), null, says, stop) != Verbs.Done)
                {
                    throw new StoppedException($"Revisionsloggen i {from} håller inte, så kopian förkastades.", $"The audit log in {from} does not hold, so the copy was thrown away.");
                }
            }
            using (var written = new FileStream(working, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
            File.Move(working, to);
        }
        catch (Exception no) when (no is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoppedException($"{to} gick inte att skriva från {from} ({no.Message.ReplaceLineEndings(" ")}).", $"{to} could not be written from {from}.");
        }
        finally
        {
            foreach (var ending in (string[])["", "-wal", "-shm", "-journal"]) File.Delete(working + ending);
        }
    }

    /// <summary>A database that a running server holds open must not be moved from under it.</summary>
    private static void Alone(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadWrite);
            using var alone = connection.CreateCommand();
            alone.CommandText = "PRAGMA journal_mode=DELETE";
            if (alone.ExecuteScalar() is not "delete") throw Served();
        }
        catch (SqliteException no) when (no.SqliteErrorCode is 5 or 6)
        {
            throw Served();
        }
        catch (SqliteException)
        {
            // The old file is damaged: that is why somebody restores. It is kept as it is.
        }

        StoppedException Served() => new($"{file} används av ett program som är i gång. Stoppa det först.", $"{file} is used by a running program. Stop it first.");
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 2 }.ToString());
        connection.Open();
        SqliteConnections.Prepare(connection);
        return connection;
    }

    private static string Free(string name)
    {
        var free = name;
        for (var n = 2; File.Exists(free); n++) free = $"{name}-{n}";
        return free;
    }

    private static void OnlySqlite(DatabasePlace place, string program)
    {
        if (!place.IsSqlite) throw new StoppedException($"Databasen är PostgreSQL: använd {program}.", $"The database is PostgreSQL: use {program}.");
    }
}
