using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(Objekt.Tests.Postgres.Ending))]

namespace Objekt.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own: made in a temporary folder on a free loopback port when the first test asks for
/// it, thrown away when the test run ends, also if it ends badly. As root everything is done by the user postgres.
/// </summary>
public static class Postgres
{
    private static readonly Lazy<Task<Server>> Running = new(Start);
    private static int databases;

    /// <summary>Connection string of a new database, empty or copied from another.</summary>
    public static async Task<string> Database(string? template = null)
    {
        var server = await Running.Value;
        var name = $"objekt_{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(server.To("postgres"));
        await connection.OpenAsync();
        await using var create = connection.CreateCommand();
        create.CommandText = $"CREATE DATABASE \"{name}\"" + (template is null ? "" : $" TEMPLATE \"{new NpgsqlConnectionStringBuilder(template).Database}\"");
        await create.ExecuteNonQueryAsync();
        return server.To(name);
    }

    /// <summary>SQL by hand, in a database of one's own.</summary>
    public static async Task Run(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A connection string to a database that nobody has made.</summary>
    public static async Task<string> Nowhere() => (await Running.Value).To($"objekt_nowhere_{Interlocked.Increment(ref databases)}");

    private static async Task<Server> Start()
    {
        if (Programs() is not { } bin)
        {
            await Debian.Install("postgresql");
            bin = Programs() ?? throw new InvalidOperationException("PostgreSQL is missing and could not be installed. Install Debian's package postgresql, or name the folder of initdb in OBJEKT_POSTGRES_BIN.");
        }

        var port = FreePort();
        // The shell waits for its input to close, which also happens when the test run is killed, and then cleans up.
        var script = $"""
            set -e
            dir=$(mktemp -d "$TMP_ROOT/objekt-pg-XXXXXX")
            trap 'rm -rf "$dir"' EXIT
            "{bin}/initdb" -D "$dir/data" -U objekt -A trust --encoding=UTF8 --locale=C --no-sync >"$dir/log" 2>&1 || (cat "$dir/log" >&2; exit 1)
            "{bin}/postgres" -D "$dir/data" -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB >>"$dir/log" 2>&1 &
            server=$!
            echo started
            cat >/dev/null
            kill -QUIT $server
            wait $server || true
            """;
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        start.Environment["TMP_ROOT"] = Path.GetTempPath();
        string[] words = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh", "-c", script] : ["sh", "-c", script];
        start.FileName = words[0];
        foreach (var word in words[1..]) start.ArgumentList.Add(word);

        var process = Process.Start(start)!;
        if (await process.StandardOutput.ReadLineAsync() != "started")
        {
            throw new InvalidOperationException("PostgreSQL did not start: " + await process.StandardError.ReadToEndAsync());
        }
        var server = new Server(process, port);
        await server.Ready();
        return server;
    }

    /// <summary>Debian keeps the server's programs off the search path, in a folder per version.</summary>
    private static string? Programs()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => d, StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")) : [];
        var path = Debian.OnPath("initdb") is { } initdb ? [Path.GetDirectoryName(initdb)!] : (string[])[];
        return new[] { Environment.GetEnvironmentVariable("OBJEKT_POSTGRES_BIN") }.OfType<string>().Concat(versions).Concat(path)
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "postgres")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Server(Process Process, int Port)
    {
        public string To(string database) => $"Host=127.0.0.1;Port={Port};Username=objekt;Database={database};Maximum Pool Size=100;Include Error Detail=true";

        public async Task Ready()
        {
            for (var deadline = Stopwatch.StartNew(); ;)
            {
                try
                {
                    await using var connection = new NpgsqlConnection(To("postgres"));
                    await connection.OpenAsync();
                    return;
                }
                catch (NpgsqlException) when (deadline.Elapsed < TimeSpan.FromSeconds(30))
                {
                    await Task.Delay(50);
                }
            }
        }
    }

    /// <summary>Stops the server when the last test is done.</summary>
    public sealed class Ending : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (!Running.IsValueCreated || !Running.Value.IsCompletedSuccessfully) return;
            NpgsqlConnection.ClearAllPools();
            var server = await Running.Value;
            server.Process.StandardInput.Close();
            await server.Process.WaitForExitAsync();
        }
    }
}
