using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using Npgsql;
using Objekt.Tests.StartUp;
using Xunit;

namespace Objekt.Tests.Safety;

/// <summary>kill -9 in the middle of eight writers, and a database server that is restarted under them: what was promised is kept.</summary>
public sealed class BeingKilled : IAsyncLifetime
{
    private const int Writers = 8;
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-killed-").FullName;
    private string connection = "";

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(Provider.Sqlite, 10)]
    [InlineData(Provider.Postgres, 5)]
    public async Task Nothing_that_was_answered_is_lost_and_nothing_stands_half_written(Provider provider, int rounds)
    {
        connection = await Copy(provider);
        var chance = new Random(4_711);
        List<Writer.Promise> promised = [];
        var served = await Served.Start(provider, connection, folder);
        for (var round = 0; round < OnDemand.Rounds(rounds); round++)
        {
            var writers = Enumerable.Range(0, Writers).Select(i => new Writer(i)).ToArray();
            var clients = Clients(served);
            foreach (var person in (string[])["lasare-mora", "controller"]) await clients(person);
            using var over = new CancellationTokenSource();
            var work = writers.Select(w => w.Work(clients, patient: false, over.Token)).ToArray();
            await Answered(writers, chance.Next(20, 60));
            await served.Kill();
            await over.CancelAsync();
            await Task.WhenAll(work);
            await served.DisposeAsync();

            served = await Served.Start(provider, connection, folder);
            clients = Clients(served);
            promised.AddRange(writers.SelectMany(w => w.Kept));
            // The answer never came: the same call five times is one effect, also across the restart.
            foreach (var lost in writers.Select(w => w.Lost).OfType<Writer.Call>())
            {
                List<Writer.Promise> answers = [];
                for (var i = 0; i < 5; i++) answers.Add(await Writer.Repeat(clients, lost));
                Assert.Single(answers.Distinct());
                promised.Add(answers[0]);
            }
            await Holds(provider, promised);
        }
        Assert.Contains(promised, p => p.Call.Decides);
        await served.DisposeAsync();
        var verified = await Starting.Apart(["audit", "verify"], ("ASPNETCORE_ENVIRONMENT", "Development"), ("ConnectionStrings__Objekt", connection), ("Database__Provider", provider.ToString()), ("Keys__Folder", Path.Combine(folder, "keys")));
        Assert.True(verified.Code == 0, verified.Complained);
    }

    [Fact]
    public async Task While_postgres_is_restarted_the_only_refusal_is_come_again_and_nothing_is_lost()
    {
        await using var server = await PostgresProcess.Start();
        await Postgres.Run(server.To("postgres"), "CREATE DATABASE objekt_restarted");
        connection = server.To("objekt_restarted");
        await using var served = await Served.Start(Provider.Postgres, connection, folder);
        var writers = Enumerable.Range(0, Writers).Select(i => new Writer(i)).ToArray();
        var clients = Clients(served);
        await clients("lasare-mora");
        using var over = new CancellationTokenSource();
        var work = writers.Select(w => w.Work(clients, patient: true, over.Token)).ToArray();
        for (var restart = 0; restart < 2; restart++)
        {
            await Answered(writers, 40 * (restart + 1));
            await server.Restart();
        }
        await Answered(writers, 120);
        await over.CancelAsync();
        await Task.WhenAll(work);

        var refused = writers.SelectMany(w => w.Refused).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, no => Assert.True(no is { Status: HttpStatusCode.ServiceUnavailable, SaysWhen: true }, $"{no.Status}: {no.Body}"));
        await Holds(Provider.Postgres, [.. writers.SelectMany(w => w.Kept)], lost: writers.Count(w => w.Lost is not null));
    }

    /// <summary>Waits until so many calls have been answered, however slow the machine is.</summary>
    private static async Task Answered(Writer[] writers, int calls)
    {
        for (var patience = Stopwatch.StartNew(); writers.Sum(w => w.Kept.Count) < calls;)
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(3), "The writers have stopped.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What stands in the tables, by SQL of our own.</summary>
    /// <param name="lost">Calls whose effect nobody knows.</param>
    private async Task Holds(Provider provider, List<Writer.Promise> promised, int lost = 0)
    {
        var (submitted, decided, positions) = (promised.Count(p => p.Call.Submits), promised.Count(p => p.Call.Decides), promised.Count(p => p.Call.TakesPosition));
        Assert.InRange(await Number(provider, """SELECT COUNT(*) FROM "ChangeRequests" """), submitted, submitted + lost);
        Assert.InRange(await Number(provider, """SELECT COUNT(*) FROM "Decisions" """), decided, decided + lost);
        Assert.InRange(await Number(provider, """SELECT COUNT(*) FROM "Positions" """), positions, positions + lost);
        Assert.Equal(await Number(provider, """SELECT COUNT(*) FROM "ChangeRequests" WHERE "State" = 'DECIDED' """), await Number(provider, """SELECT COUNT(DISTINCT "ChangeRequestId") FROM "Decisions" """));
        Assert.Equal(await Number(provider, """SELECT COUNT(*) FROM "Decisions" """), await Number(provider, """SELECT COUNT(*) FROM "AuditEntries" WHERE "Kind" = 'decide'"""));
        Assert.Equal(await Number(provider, """SELECT COUNT(*) FROM "ChangeRequests" """), await Number(provider, """SELECT COUNT(*) FROM "AuditEntries" WHERE "Kind" = 'submitChangeRequest'"""));
        // Numbers without a gap: as many as the last one says.
        Assert.Equal(await Number(provider, """SELECT COUNT(*) FROM "ChangeRequests" """), await Number(provider, """SELECT SUM("Last") FROM "NumberSeries" WHERE "Series" = 'change'"""));
        Assert.Equal(await Number(provider, """SELECT COUNT(*) FROM "Decisions" """), await Number(provider, """SELECT COALESCE(SUM("Last"), 0) FROM "NumberSeries" WHERE "Series" LIKE 'decision:%'"""));
        Assert.Equal(await Number(provider, """SELECT COUNT(*) FROM "AuditEntries" """), await Number(provider, """SELECT MAX("Number") FROM "AuditEntries" """));
        foreach (var promise in promised.Where(p => p.Call.Decides))
        {
            Assert.Equal(1, await Number(provider, $"""SELECT COUNT(*) FROM "ChangeRequests" c JOIN "Decisions" d ON d."ChangeRequestId" = c."Id" WHERE c."Number" = '{promise.Number}' AND c."State" = 'DECIDED'"""));
        }
    }

    private async Task<long> Number(Provider provider, string sql)
    {
        await using System.Data.Common.DbConnection database = provider == Provider.Sqlite ? new SqliteConnection(connection + ";Pooling=False") : new NpgsqlConnection(connection + ";Pooling=false");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private async Task<string> Copy(Provider provider)
    {
        if (provider == Provider.Postgres) return await Templates.Postgres(demo: true);
        File.Copy(await Templates.Sqlite(demo: true), Path.Combine(folder, "objekt.db"));
        return $"Data Source={Path.Combine(folder, "objekt.db")}";
    }

    /// <summary>One client per person, signed in once.</summary>
    private static Func<string, Task<HttpClient>> Clients(Served served)
    {
        var known = new ConcurrentDictionary<string, Lazy<Task<HttpClient>>>();
        return person => known.GetOrAdd(person, name => new(() => served.As(name))).Value;
    }
}
