using Microsoft.Data.Sqlite;
using Xunit;

namespace Objekt.Tests.StartUp;

/// <summary>A start that was cut off leaves nothing that stops the next one.</summary>
public sealed class Migrating : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-migrate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_lock_left_by_a_killed_process_is_taken_away()
    {
        Sql("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        Sql($"INSERT INTO \"__EFMigrationsLock\" VALUES (1, '{DateTime.UtcNow.AddSeconds(-61):yyyy-MM-dd HH:mm:ss}')");
        var start = await Starting.Here(Arguments());
        Assert.Equal((0, ""), (start.Code, start.Complained));
        Assert.NotEmpty(start.Said);
    }

    [Fact]
    public async Task A_start_after_a_start_changes_nothing()
    {
        Assert.Equal(0, (await Starting.Here(Arguments())).Code);
        var tables = Sql("SELECT count(*) FROM sqlite_master");
        var entries = Sql("SELECT count(*) FROM AuditEntries");
        Assert.Equal(0, (await Starting.Here(Arguments())).Code);
        Assert.Equal((tables, entries), (Sql("SELECT count(*) FROM sqlite_master"), Sql("SELECT count(*) FROM AuditEntries")));
    }

    [Theory, Databases]
    public async Task Two_that_start_at_once_both_serve(Provider provider)
    {
        string[] arguments = provider == Provider.Sqlite ? Arguments() : [.. Arguments(), "--Database:Provider=Postgres", $"--ConnectionStrings:Objekt={await Postgres.Database()}", $"--Keys:Folder={folder}/keys"];
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Starting.Here(arguments))));
        Assert.All(both, s => Assert.Equal((0, ""), (s.Code, s.Complained)));
    }

    [Fact]
    public async Task A_new_file_is_for_its_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        Assert.Equal(0, (await Starting.Here(Arguments())).Code);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "objekt.db")));
    }

    private string[] Arguments() => ["--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Objekt=Data Source={folder}/objekt.db", "--Demo:Load=false"];

    private long Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder}/objekt.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long? ?? 0;
    }
}
