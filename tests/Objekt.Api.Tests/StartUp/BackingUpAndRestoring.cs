using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Objekt.Tests.StartUp;

public sealed class BackingUpAndRestoring : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-backup-").FullName;

    private string Copy => Path.Combine(folder, "kopia.db");
    private string Database => Path.Combine(folder, "objekt.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_backup_of_a_busy_database_is_whole()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, demo: false);
        await Audit.KeepingTheChain.Grow(app, 20);
        using var enough = new CancellationTokenSource();
        // SQLite answers on the caller's own thread, so the writer needs one of its own.
        var writing = Task.Run(() => WriteUntil(enough.Token), TestContext.Current.CancellationToken);
        var made = await Verb(app.ConnectionString, "backup", Copy);
        await enough.CancelAsync();
        await writing;
        Assert.Equal((0, ""), (made.Code, made.Complained));
        Assert.Equal(0, (await Verb($"Data Source={Copy}", "audit", "verify")).Code);
        Assert.Equal(["kopia.db"], Directory.GetFiles(folder).Select(Path.GetFileName));

        async Task WriteUntil(CancellationToken stop)
        {
            while (!stop.IsCancellationRequested) await Audit.KeepingTheChain.Grow(app, 5);
        }
    }

    [Fact]
    public async Task A_backup_never_lands_on_a_file_that_is_there()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, demo: false);
        await File.WriteAllTextAsync(Copy, "viktigt", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Verb(app.ConnectionString, "backup", Copy)).Code);
        Assert.Equal("viktigt", await File.ReadAllTextAsync(Copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_restore_brings_back_what_was_and_keeps_what_is()
    {
        File.Copy(await Templates.Sqlite(demo: false), Database);
        Assert.Equal(0, (await Verb($"Data Source={Database}", "backup", Copy)).Code);
        Sql(Database, "CREATE TABLE later (id INTEGER)");

        var restored = await Verb($"Data Source={Database}", "restore", Copy);
        Assert.Equal((0, ""), (restored.Code, restored.Complained));
        Assert.Equal(0, Sql(Database, "SELECT count(*) FROM sqlite_master WHERE name = 'later'"));
        Assert.Equal(1, Sql(Database + ".before-restore", "SELECT count(*) FROM sqlite_master WHERE name = 'later'"));
        Assert.True(File.Exists(Copy));
    }

    [Fact]
    public async Task A_damaged_database_is_replaced_and_kept()
    {
        File.Copy(await Templates.Sqlite(demo: false), Copy);
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("trasig ", 1000)), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Verb($"Data Source={Database}", "restore", Copy)).Code);
        Assert.Equal(0, (await Verb($"Data Source={Database}", "audit", "verify")).Code);
        Assert.StartsWith("trasig", await File.ReadAllTextAsync(Database + ".before-restore", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_restored_under_a_running_server()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, demo: false);
        File.Copy(await Templates.Sqlite(demo: false), Copy);
        var refused = await Verb(app.ConnectionString, "restore", Copy);
        Assert.Equal(2, refused.Code);
        Assert.Contains("Stoppa det först", refused.Complained, StringComparison.Ordinal);
        Assert.Equal("""{"status":"ready"}""", await app.Anonymous.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
        await Audit.KeepingTheChain.Grow(app, 1);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("damaged")]
    [InlineData("foreign")]
    [InlineData("newer")]
    [InlineData("broken chain")]
    public async Task A_backup_that_is_not_good_restores_nothing(string fault)
    {
        File.Copy(await Templates.Sqlite(demo: false), Database);
        var before = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);
        if (fault == "damaged") await File.WriteAllTextAsync(Copy, string.Concat(Enumerable.Repeat("trasig ", 1000)), TestContext.Current.CancellationToken);
        if (fault is "newer" or "broken chain") File.Copy(Database, Copy);
        if (fault == "foreign") Sql(Copy, "CREATE TABLE customers (id INTEGER)");
        if (fault == "newer") Sql(Copy, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        if (fault == "broken chain") Sql(Copy, "INSERT INTO AuditEntries (Number, At, ClockStepped, Kind, Subject, Body, PreviousHash, Hash) VALUES (7000, 0, 0, 'x', 'x', '{}', 'x', 'x')");

        var refused = await Verb($"Data Source={Database}", "restore", Copy);
        Assert.Equal(2, refused.Code);
        Assert.DoesNotContain("Exception", refused.Complained, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Directory.GetFiles(folder), f => f.Contains("restor", StringComparison.Ordinal) || f.Contains(".part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("backup", "pg_dump")]
    [InlineData("restore", "pg_restore")]
    public async Task Postgres_has_programs_of_its_own_for_this(string verb, string program)
    {
        await using var app = await ObjektApp.Start(Provider.Postgres, demo: false);
        var told = await Starting.Here(verb, Copy, "--Database:Provider=Postgres", $"--ConnectionStrings:Objekt={app.ConnectionString}");
        Assert.Equal((2, ""), (told.Code, told.Said));
        Assert.Contains(program, told.Complained, StringComparison.Ordinal);
    }

    private static Task<Starting> Verb(string connection, params string[] words) => Starting.Here([.. words, "--environment=Development", $"--ConnectionStrings:Objekt={connection}"]);

    private static long Sql(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long? ?? 0;
    }
}
