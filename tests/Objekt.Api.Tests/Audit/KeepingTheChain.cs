using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Audit;
using Xunit;

namespace Objekt.Tests.Audit;

public sealed class KeepingTheChain(EmptyApps apps) : IClassFixture<EmptyApps>
{
    [Theory]
    [CombinatorialForbidden]
    public async Task The_database_itself_refuses(Provider provider, string act)
    {
        var app = await apps.On(provider);
        await Grow(app, 2);
        var before = await Count(app);
        await using var connection = await app.Database();
        await using var forbidden = connection.CreateCommand();
        forbidden.CommandText = act;
        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => forbidden.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Count(app));
    }

    [Theory, Databases]
    public async Task The_guards_are_set_again_when_somebody_takes_them_away(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        await using var connection = await app.Database();
        await using var disarm = connection.CreateCommand();
        disarm.CommandText = provider == Provider.Sqlite ? "DROP TRIGGER \"AppendOnly_AuditEntries_delete\"" : "ALTER TABLE \"AuditEntries\" DISABLE TRIGGER ALL";
        await disarm.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        await app.Inside(async db =>
        {
            await Api.Data.AppendOnly.Guard(db, TestContext.Current.CancellationToken);
            return true;
        });
        await Grow(app, 1);
        await using var delete = connection.CreateCommand();
        delete.CommandText = "DELETE FROM \"AuditEntries\"";
        await Assert.ThrowsAnyAsync<DbException>(() => delete.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    [Theory, Databases]
    public async Task A_chain_survives_the_round_trip_through_the_database(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var before = await Count(app);
        await Grow(app, 50);
        var entries = await app.Inside(db => db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
        AuditEntry? previous = null;
        foreach (var entry in entries)
        {
            Assert.True(Chain.Holds(previous, entry), $"entry {entry.Number}");
            previous = entry;
        }
        Assert.Equal(before + 50, entries.Count);
    }

    /// <summary>Adds entries as the write path does.</summary>
    internal static Task<long> Grow(ObjektApp app, int entries) => app.Inside(async db =>
    {
        var last = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync();
        for (var i = 0; i < entries; i++)
        {
            last = Chain.Next(last, app.Clock.Now.AddTicks(10 * i), null, "test", $"Ämne:å{i}", new JsonObject { ["värde"] = i, ["text"] = "a\u030angström <&>" });
            db.AuditEntries.Add(last);
        }
        await db.SaveChangesAsync();
        return last!.Number;
    });

    private static Task<int> Count(ObjektApp app) => app.Inside(db => db.AuditEntries.CountAsync());

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class CombinatorialForbiddenAttribute : Xunit.v3.DataAttribute
    {
        public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(System.Reflection.MethodInfo testMethod, Xunit.Sdk.DisposalTracker disposalTracker)
        {
            string[] both = ["UPDATE \"AuditEntries\" SET \"Body\" = '{}'", "UPDATE \"AuditEntries\" SET \"Body\" = \"Body\" WHERE \"Number\" = 1", "DELETE FROM \"AuditEntries\"", "DELETE FROM \"AuditEntries\" WHERE \"Number\" = 2"];
            string[] sqlite = ["INSERT OR REPLACE INTO AuditEntries SELECT * FROM AuditEntries WHERE Number = 1", "REPLACE INTO AuditEntries SELECT * FROM AuditEntries WHERE Number = 2", "UPDATE OR REPLACE AuditEntries SET Number = 1 WHERE Number = 2"];
            string[] postgres = ["TRUNCATE \"AuditEntries\"", "TRUNCATE \"AuditEntries\" CASCADE", "INSERT INTO \"AuditEntries\" SELECT * FROM \"AuditEntries\" WHERE \"Number\" = 1 ON CONFLICT (\"Number\") DO UPDATE SET \"Body\" = '{}'"];
            return new([.. both.Concat(sqlite).Select(a => new TheoryDataRow(Provider.Sqlite, a)), .. both.Concat(postgres).Select(a => new TheoryDataRow(Provider.Postgres, a))]);
        }

        public override bool SupportsDiscoveryEnumeration() => true;
    }
}
