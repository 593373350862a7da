using Microsoft.Data.Sqlite;

namespace Objekt.Api.Data;

/// <summary>Holds the SQLite file open for as long as the program serves, so that a restore in another process sees that it is in use.</summary>
internal sealed class ServedFile(DatabasePlace place) : IDisposable
{
    private SqliteConnection? held;

    public void Hold()
    {
        if (!place.IsSqlite) return;
        held = new SqliteConnection(place.ConnectionString + ";Pooling=False");
        held.Open();
        SqliteConnections.Prepare(held);
        using var reading = held.CreateCommand();
        reading.CommandText = "SELECT count(*) FROM sqlite_master";
        reading.ExecuteScalar();
    }

    public void Dispose()
    {
        held?.Dispose();
        LetGo(place);
    }

    /// <summary>Closes what the pool keeps open, so that the log is written back and others may have the file.</summary>
    public static void LetGo(DatabasePlace place)
    {
        if (!place.IsSqlite) return;
        using var any = new SqliteConnection(place.ConnectionString);
        SqliteConnection.ClearPool(any);
    }
}
