using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;

namespace Objekt.Tests.Demo;

/// <summary>A new SQLite file with all tables and nothing in them; removed afterwards.</summary>
public sealed class DemoFile : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"objekt-demo-{Guid.NewGuid():N}.db");

    public DemoFile()
    {
        using var db = Open();
        db.Database.Migrate();
    }

    /// <summary>A context that sees every row.</summary>
    public ObjektDb Open()
    {
        var options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={path};Pooling=False").AddInterceptors(new SqliteConnections());
        var db = new SqliteDb(options.Options);
        db.SeeEverything();
        return db;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(path);
    }
}
