using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Objekt.Domain.Audit;
using Objekt.Tests.StartUp;
using Xunit;

namespace Objekt.Tests.Audit;

/// <summary>A log of 10 000 entries in both databases and as an exported file; every test tampers with a copy of its own.</summary>
public sealed class LongLog : IAsyncDisposable
{
    public const int Length = 10_000;
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-log-").FullName;
    private readonly Lazy<Task<(string Connection, string File)>> sqlite, postgres;

    public LongLog()
    {
        sqlite = new(() => Make(Provider.Sqlite));
        postgres = new(() => Make(Provider.Postgres));
    }

    /// <summary>The lines of the exported log.</summary>
    public async Task<List<string>> Lines(Provider provider = Provider.Sqlite) => [.. await File.ReadAllLinesAsync(await Untouched(provider))];

    /// <summary>A file to change.</summary>
    public async Task<string> FileCopy()
    {
        var copy = Path.Combine(folder, $"{Guid.NewGuid():N}.jsonl");
        File.Copy((await sqlite.Value).File, copy);
        return copy;
    }

    /// <summary>The file that nobody has changed.</summary>
    public async Task<string> Untouched(Provider provider) => (await (provider == Provider.Sqlite ? sqlite : postgres).Value).File;

    /// <summary>Connection string of a database to change.</summary>
    public async Task<string> DatabaseCopy(Provider provider)
    {
        if (provider == Provider.Postgres) return await Postgres.Database((await postgres.Value).Connection);

        var copy = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
        File.Copy(new SqliteConnectionStringBuilder((await sqlite.Value).Connection).DataSource, copy);
        return $"Data Source={copy};Pooling=False";
    }

    /// <summary>An open connection to a copy where the guards have been taken away.</summary>
    public static async Task<DbConnection> Disarmed(Provider provider, string connectionString)
    {
        DbConnection connection = provider == Provider.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await Run(connection, provider == Provider.Sqlite
            ? string.Concat(((string[])["update", "delete", "insert"]).Select(act => $"DROP TRIGGER \"AppendOnly_AuditEntries_{act}\";"))
            : "ALTER TABLE \"AuditEntries\" DISABLE TRIGGER ALL");
        return connection;
    }

    public static async Task Run(DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A verb of the product on a database.</summary>
    internal static Task<Starting> Verb(Provider provider, string connection, params string[] words) =>
        Starting.Here([.. words, "--environment=Development", $"--Database:Provider={provider}", $"--ConnectionStrings:Objekt={connection}"]);

    public async ValueTask DisposeAsync()
    {
        await Task.CompletedTask;
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(string Connection, string File)> Make(Provider provider)
    {
        var connection = provider == Provider.Sqlite ? $"Data Source={Path.Combine(folder, "log.db")};Pooling=False" : await Postgres.Database(await Templates.Postgres(demo: false)) + ";Pooling=false";
        if (provider == Provider.Sqlite) File.Copy(await Templates.Sqlite(demo: false), Path.Combine(folder, "log.db"));
        await using (DbConnection open = provider == Provider.Sqlite ? new SqliteConnection(connection) : new NpgsqlConnection(connection))
        {
            await open.OpenAsync();
            await using var transaction = await open.BeginTransactionAsync();
            var last = await First(open, provider);
            for (var n = (int)last.Number + 1; n <= Length; n++)
            {
                // One step back of the clock, as in autumn.
                var at = new DateTimeOffset(2026, 9, 15, 8, 0, 0, TimeSpan.Zero).AddTicks(n * 12_340).AddHours(n == 6000 ? -1 : 0);
                last = Chain.Next(last, at, null, n % 3 == 0 ? "assignSeat" : "saveItSystem", $"ItSystem:system-{n}", new JsonObject { ["name"] = $"Vårdsystem ”{n}”", ["cost"] = n * 100, ["text"] = "rad\nbrytning och a\u030angström 🙂", ["kommuner"] = new JsonArray("2062", null, true) });
                await Insert(open, provider, last);
            }
            await transaction.CommitAsync();
        }
        var file = Path.Combine(folder, $"{provider}.jsonl");
        var exported = await Verb(provider, connection, "audit", "export", file);
        Assert.Equal((0, ""), (exported.Code, exported.Complained));
        return (connection, file);
    }

    /// <summary>What every new database begins with.</summary>
    private static async Task<AuditEntry> First(DbConnection open, Provider provider)
    {
        await using var select = open.CreateCommand();
        select.CommandText = """SELECT "At", "Kind", "Subject", "Body", "PreviousHash", "Hash" FROM "AuditEntries" WHERE "Number" = 1""";
        await using var row = await select.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        var at = provider == Provider.Sqlite ? new DateTimeOffset(row.GetInt64(0), TimeSpan.Zero) : await row.GetFieldValueAsync<DateTimeOffset>(0);
        return new AuditEntry { Number = 1, At = at, Kind = row.GetString(1), Subject = row.GetString(2), Body = row.GetString(3), PreviousHash = row.GetString(4), Hash = row.GetString(5) };
    }

    public static Task Insert(DbConnection open, Provider provider, AuditEntry e) => Run(open,
        """INSERT INTO "AuditEntries" ("Number", "At", "ClockStepped", "Kind", "Subject", "Body", "PreviousHash", "Hash") VALUES (@n, @at, @s, @k, @u, @b, @p, @h)""",
        ("n", e.Number), ("at", provider == Provider.Sqlite ? e.At.UtcTicks : e.At), ("s", e.ClockStepped), ("k", e.Kind), ("u", e.Subject), ("b", e.Body), ("p", e.PreviousHash), ("h", e.Hash));
}
