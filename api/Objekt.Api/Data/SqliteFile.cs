using Microsoft.Data.Sqlite;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>What must be true of a SQLite file and its folder before the program touches them.</summary>
internal static class SqliteFile
{
    /// <summary>Refuses what is missing, empty, damaged or unwritable; never makes a new file where an old one is expected.</summary>
    public static void Check(DatabasePlace place, bool development)
    {
        var (file, folder) = (place.File!, place.Folder!);
        if (Directory.Exists(file)) throw new StoppedException($"{file} är en katalog, inte en databasfil.", $"{file} is a folder, not a database file.");
        if (!Directory.Exists(folder)) throw new StoppedException($"Katalogen {folder} finns inte. Skapa den eller ändra ConnectionStrings__Objekt.", $"The folder {folder} does not exist. Make it, or change ConnectionStrings__Objekt.");
        if (!development && !OperatingSystem.IsWindows() && File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite))
        {
            throw new StoppedException($"Alla på datorn får skriva i {folder}. Ta bort den rätten (chmod o-w).", $"Everybody on this machine may write in {folder}. Take that right away (chmod o-w).");
        }

        if (File.Exists(file)) CheckContent(place, file);
        else if (new FileInfo(file + "-wal") is { Exists: true, Length: > 0 })
        {
            throw new StoppedException($"Databasfilen {file} saknas men dess logg ({file}-wal) finns. Lägg tillbaka filen, eller flytta undan loggen för att börja om.", $"The database file {file} is missing but its log ({file}-wal) is there. Put the file back, or move the log away to start anew.");
        }
        else if (!development && Directory.Exists(Path.Combine(folder, "keys")))
        {
            throw new StoppedException($"Databasfilen {file} saknas, men katalogen keys bredvid visar att den har funnits. Återställ den, eller flytta undan keys för att börja om.", $"The database file {file} is missing, but the folder keys beside it shows that it was there. Restore it, or move keys away to start anew.");
        }
    }

    /// <summary>For verbs that only read: the file must be there.</summary>
    public static void CheckThere(DatabasePlace place)
    {
        if (!File.Exists(place.File)) throw new StoppedException($"Databasfilen {place.File} finns inte.", $"The database file {place.File} does not exist.");
        CheckContent(place, place.File!, writable: false);
    }

    /// <summary>Refuses a file that is empty, damaged, locked or cannot be opened.</summary>
    public static void CheckContent(DatabasePlace place, string file, bool writable = true)
    {
        try
        {
            if (new FileInfo(file).Length == 0)
            {
                throw new StoppedException($"Databasfilen {file} är tom. Återställ en säkerhetskopia, eller ta bort filen för att börja om.", $"The database file {file} is empty. Restore a backup, or remove the file to start anew.");
            }

            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(place.ConnectionString) { Mode = writable ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            SqliteConnections.Prepare(connection);
            if (Ask(connection, "PRAGMA quick_check(1)") is not "ok") throw Damaged(file);
        }
        catch (SqliteException no) when (no.SqliteErrorCode is 11 or 26)
        {
            throw Damaged(file);
        }
        catch (Exception no) when (no is SqliteException { SqliteErrorCode: 3 or 8 or 10 or 14 or 23 } or UnauthorizedAccessException or IOException)
        {
            throw Unwritable(file);
        }
        catch (SqliteException no) when (no.SqliteErrorCode is 5 or 6)
        {
            throw new StoppedException($"Databasfilen {file} är låst av ett annat program.", $"The database file {file} is locked by another program.");
        }
    }

    /// <summary>Opens for writing and reads back every setting that durability rests on.</summary>
    public static void Prepare(DatabasePlace place)
    {
        var file = place.File!;
        try
        {
            if (!File.Exists(file)) Make(file);
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(place.ConnectionString) { Pooling = false }.ToString());
            connection.Open();
            SqliteConnections.Prepare(connection);
            Ask(connection, "PRAGMA journal_mode=WAL");
            using (var writing = connection.BeginTransaction()) writing.Rollback();

            (string Setting, string Wanted)[] durable = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("recursive_triggers", "1")];
            foreach (var (setting, wanted) in durable)
            {
                var got = Ask(connection, $"PRAGMA {setting}");
                if (got != wanted) throw new StoppedException($"Databasen tar inte inställningen {setting}={wanted} (den säger {got}). Lägg filen på en lokal disk.", $"The database does not take the setting {setting}={wanted} (it says {got}). Put the file on a local disk.");
            }
        }
        catch (SqliteException no) when (no.SqliteErrorCode is 5 or 6)
        {
            throw new StoppedException($"Databasfilen {file} är låst av ett annat program.", $"The database file {file} is locked by another program.");
        }
        catch (Exception no) when (no is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Unwritable(file);
        }
    }

    /// <summary>A new database appears whole and for its owner only, so that another process that starts at once never meets an empty file.</summary>
    private static void Make(string file)
    {
        var making = $"{file}.{Environment.ProcessId}-{Guid.NewGuid():N}";
        using (var connection = new SqliteConnection($"Data Source={making};Pooling=False"))
        {
            connection.Open();
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(making, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Ask(connection, "PRAGMA journal_mode=WAL");
        }
        try
        {
            File.Move(making, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(making);
        }
    }

    private static StoppedException Damaged(string file) => new($"Databasfilen {file} är skadad eller är ingen SQLite-databas. Den har inte ändrats. Återställ en säkerhetskopia.", $"The database file {file} is damaged or is no SQLite database. It has not been changed. Restore a backup.");

    private static StoppedException Unwritable(string file) => new($"Databasfilen {file} går inte att skriva. Kontrollera rättigheterna till filen och dess katalog, och att disken inte är full.", $"The database file {file} cannot be written. Check the rights to the file and its folder, and that the disk is not full.");

    private static string? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString();
    }
}
