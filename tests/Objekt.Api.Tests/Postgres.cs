using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(Objekt.Tests.Postgres.Ending))]

namespace Objekt.Tests;

/// <summary>
/// The PostgreSQL server that the tests share: started when the first test asks for it, thrown away when the test run ends.
/// </summary>
public static class Postgres
{
    private static readonly Lazy<Task<PostgresProcess>> Running = new(PostgresProcess.Start);
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

    /// <summary>Stops the server when the last test is done.</summary>
    public sealed class Ending : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (!Running.IsValueCreated || !Running.Value.IsCompletedSuccessfully) return;
            NpgsqlConnection.ClearAllPools();
            await (await Running.Value).DisposeAsync();
        }
    }
}
