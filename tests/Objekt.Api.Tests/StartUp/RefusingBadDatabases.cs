using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace Objekt.Tests.StartUp;

/// <summary>A database that is not what it should be stops the start and is left exactly as it was.</summary>
public sealed class RefusingBadDatabases : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-start-").FullName;

    private string File => Path.Combine(folder, "objekt.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("garbage", "skadad")]
    [InlineData("truncated", "skadad")]
    [InlineData("flipped", "skadad")]
    [InlineData("empty", "tom")]
    [InlineData("foreign", "annat program")]
    [InlineData("newer", "nyare än programmet")]
    [InlineData("locked", "låst")]
    public async Task A_bad_file_is_named_and_left_as_it_was(string fault, string said)
    {
        using var holding = await Spoil(fault);
        var before = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        var start = await Starting.Here(Arguments());
        Refused(start, said, File);
        holding?.Dispose();
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_missing_folder_is_not_made()
    {
        var nowhere = Path.Combine(folder, "finns", "inte");
        Refused(await Starting.Here(Arguments($"--ConnectionStrings:Objekt=Data Source={nowhere}/objekt.db")), "finns inte", nowhere);
        Assert.False(Directory.Exists(nowhere));
    }

    [Fact]
    public async Task A_folder_is_no_database_file() =>
        Refused(await Starting.Here(Arguments($"--ConnectionStrings:Objekt=Data Source={folder}")), "katalog", folder);

    [Fact]
    public async Task A_place_where_nothing_can_be_written_is_refused() =>
        Refused(await Starting.Here(Arguments("--ConnectionStrings:Objekt=Data Source=/proc/objekt.db")), "går inte att skriva", "/proc/objekt.db");

    [Fact]
    public async Task A_log_without_its_file_is_not_thrown_away()
    {
        await System.IO.File.WriteAllTextAsync(File + "-wal", "unsaved decisions", TestContext.Current.CancellationToken);
        Refused(await Starting.Here(Arguments()), "saknas", File);
        Assert.False(System.IO.File.Exists(File));
        Assert.Equal("unsaved decisions", await System.IO.File.ReadAllTextAsync(File + "-wal", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task In_operation_a_file_that_has_been_there_is_not_made_anew()
    {
        Directory.CreateDirectory(Path.Combine(folder, "keys"));
        Refused(await Starting.Here(Operation()), "saknas", File);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task In_operation_a_folder_that_everybody_may_write_in_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        Refused(await Starting.Here(Operation()), "chmod o-w", folder);
    }

    [Fact]
    public async Task The_demo_union_is_never_served_in_operation()
    {
        System.IO.File.Copy(await Templates.Sqlite(demo: false), File);
        Sql("INSERT INTO Unions (Id, Name, CooperationForm, WordSet, IsDemo, Version) VALUES ('00000000-0000-0000-0000-000000000001', 'Påhittad', 'GEMENSAM_NAMND', 'NEWER', 1, '00000000-0000-0000-0000-000000000001')");
        Refused(await Starting.Here(Operation()), "övningsunionen", "");
    }

    [Fact]
    public async Task Somebody_elses_database_in_postgres_is_refused()
    {
        var connection = await Postgres.Database();
        await Postgres.Run(connection, "CREATE TABLE customers (id int)");
        Refused(await Starting.Here(Arguments("--Database:Provider=Postgres", $"--ConnectionStrings:Objekt={connection}", $"--Keys:Folder={folder}/keys")), "annat program", "");
    }

    [Fact]
    public async Task A_postgres_that_may_lose_decisions_is_refused_in_operation()
    {
        var connection = await Postgres.Database();
        Refused(await Starting.Here(Operation("--Database:Provider=Postgres", $"--ConnectionStrings:Objekt={connection}", $"--Keys:Folder={folder}/keys")), "fsync=off", "");
    }

    private string[] Arguments(params string[] more) => ["--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Objekt=Data Source={File}", .. more];

    private string[] Operation(params string[] more)
    {
        const string id = "11111111-2222-3333-4444-555555555555";
        return ["--environment=Production", "--urls=http://127.0.0.1:0", "--Proxy:Trusted:0=127.0.0.1", "--AllowedHosts=objekt.example.se", $"--AzureAd:TenantId={id}",
            $"--AzureAd:ClientId={id}", $"--Tenants:Allowed:0={id}", $"--ConnectionStrings:Objekt=Data Source={File}", .. more];
    }

    private static void Refused(Starting start, string said, string named)
    {
        Assert.Contains(said, start.Complained, StringComparison.Ordinal);
        Assert.Contains(named, start.Complained, StringComparison.Ordinal);
        Assert.Single(start.Complained.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("Exception", start.Complained, StringComparison.Ordinal);
        Assert.Equal(2, start.Code);
        Assert.Empty(start.Said);
    }

    /// <summary>Makes the file bad; what it returns must be held while the product tries.</summary>
    private async Task<IDisposable?> Spoil(string fault)
    {
        if (fault == "garbage") await System.IO.File.WriteAllTextAsync(File, string.Concat(Enumerable.Repeat("detta är ingen databas. ", 400)));
        if (fault == "empty") await System.IO.File.WriteAllBytesAsync(File, []);
        if (fault is "truncated" or "flipped" or "newer" or "locked") System.IO.File.Copy(await Templates.Sqlite(demo: false), File);
        if (fault == "foreign") Sql("CREATE TABLE customers (id INTEGER)");
        if (fault == "newer") Sql("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        if (fault == "truncated")
        {
            await using var file = System.IO.File.OpenWrite(File);
            file.SetLength(file.Length / 2);
        }
        if (fault == "flipped")
        {
            await using var file = System.IO.File.OpenWrite(File);
            for (var page = 1; page < file.Length / 4096; page++)
            {
                file.Position = page * 4096;
                file.Write([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
            }
        }
        if (fault != "locked") return null;

        var other = new SqliteConnection($"Data Source={File};Pooling=False");
        await other.OpenAsync();
        await using var take = other.CreateCommand();
        take.CommandText = "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE taken (id INTEGER); ROLLBACK; BEGIN EXCLUSIVE";
        await take.ExecuteNonQueryAsync();
        return other;
    }

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
