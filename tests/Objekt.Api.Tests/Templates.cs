using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Objekt.Api;

namespace Objekt.Tests;

/// <summary>One migrated database per kind and test run, empty or with the demo union; every test class gets a copy.</summary>
internal static class Templates
{
    private static readonly ConcurrentDictionary<(Provider, bool), Lazy<Task<string>>> Made = [];

    /// <summary>Path of a closed file to copy.</summary>
    public static Task<string> Sqlite(bool demo) => Made.GetOrAdd((Provider.Sqlite, demo), _ => new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("objekt-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "objekt.db");
        await Make(Provider.Sqlite, $"Data Source={file};Pooling=False", folder, demo);
        return file;
    })).Value;

    /// <summary>Connection string of a fresh copy. The template keeps no connection open: such a database cannot be copied.</summary>
    public static async Task<string> Postgres(bool demo) => await Tests.Postgres.Database(await Made.GetOrAdd((Provider.Postgres, demo), _ => new(async () =>
    {
        var connection = await Tests.Postgres.Database();
        var folder = Directory.CreateTempSubdirectory("objekt-template-").FullName;
        await Make(Provider.Postgres, connection + ";Pooling=false", folder, demo);
        Directory.Delete(folder, recursive: true);
        return connection;
    })).Value);

    private static async Task Make(Provider provider, string connection, string folder, bool demo)
    {
        await using var app = Program.Build(ObjektApp.Arguments(provider, connection, folder, demo), b => b.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTime())));
        await Program.Start(app);
        await app.StopAsync();
    }
}
