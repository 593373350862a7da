using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Objekt.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own in a temporary folder on a free loopback port, thrown away when it is disposed or
/// the test run ends, also if it ends badly. As root everything is done by the user postgres.
/// </summary>
public sealed class PostgresProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly int port;

    private PostgresProcess(Process process, int port) => (this.process, this.port) = (process, port);

    public static async Task<PostgresProcess> Start()
    {
        if (Programs() is not { } bin)
        {
            await Debian.Install("postgresql");
            bin = Programs() ?? throw new InvalidOperationException("PostgreSQL is missing and could not be installed. Install Debian's package postgresql, or name the folder of initdb in OBJEKT_POSTGRES_BIN.");
        }

        var port = FreePort();
        // The shell waits for its input: a line restarts the server as an operator would, and the end, which also comes when the test run is killed, cleans up.
        var script = $"""
            set -e
            dir=$(mktemp -d "$TMP_ROOT/objekt-pg-XXXXXX")
            trap 'rm -rf "$dir"' EXIT
            "{bin}/initdb" -D "$dir/data" -U objekt -A trust --encoding=UTF8 --locale=C --no-sync >"$dir/log" 2>&1 || (cat "$dir/log" >&2; exit 1)
            set -- "{bin}/postgres" -D "$dir/data" -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB
            "$@" >>"$dir/log" 2>&1 &
            server=$!
            echo started
            while read -r word; do
                kill -INT $server
                wait $server || true
                "$@" >>"$dir/log" 2>&1 &
                server=$!
                echo started
            done
            kill -QUIT $server
            wait $server || true
            """;
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        start.Environment["TMP_ROOT"] = Path.GetTempPath();
        string[] words = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh", "-c", script] : ["sh", "-c", script];
        start.FileName = words[0];
        foreach (var word in words[1..]) start.ArgumentList.Add(word);

        var server = new PostgresProcess(Process.Start(start)!, port);
        await server.Started();
        return server;
    }

    /// <summary>A connection string to one of its databases.</summary>
    public string To(string database) => $"Host=127.0.0.1;Port={port};Username=objekt;Database={database};Maximum Pool Size=100;Include Error Detail=true";

    /// <summary>Stops it, which ends every connection, and starts it again on the same data.</summary>
    public async Task Restart()
    {
        await process.StandardInput.WriteLineAsync("restart");
        await process.StandardInput.FlushAsync();
        await Started();
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task Started()
    {
        if (await process.StandardOutput.ReadLineAsync() != "started") throw new InvalidOperationException("PostgreSQL did not start: " + await process.StandardError.ReadToEndAsync());
        for (var deadline = Stopwatch.StartNew(); ;)
        {
            try
            {
                await using var connection = new NpgsqlConnection(To("postgres") + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (deadline.Elapsed < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(50);
            }
        }
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
}
