using System.Data.Common;
using System.Reflection;
using Objekt.Api.Data;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Objekt.Tests.Audit;

/// <summary>What the database itself refuses, whoever asks: seats, their holders and deputies, and adopted rules are not rewritten and not removed.</summary>
public sealed class RewritingWhatWas(Apps apps) : IClassFixture<Apps>
{
    private const string Adopted = "(SELECT \"Id\" FROM \"RuleSets\" WHERE \"State\" = 'ADOPTED')";
    private const string Superseded = "(SELECT \"Id\" FROM \"RuleSets\" WHERE \"State\" = 'SUPERSEDED')";

    [Theory]
    [Refused]
    public async Task Is_refused_by_the_database(Provider provider, string act)
    {
        var app = await apps.On(provider);
        await using var connection = await app.Database();
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => Run(connection, act));
        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Also_for_one_who_asks_without_the_settings_of_the_program(Provider provider)
    {
        if (provider == Provider.Postgres) return; // REPLACE is SQLite's own.
        var app = await apps.On(provider);
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(app.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var act in new[]
        {
            "REPLACE INTO SeatHoldings SELECT * FROM SeatHoldings LIMIT 1", "INSERT OR REPLACE INTO Seats SELECT * FROM Seats LIMIT 1", "UPDATE OR REPLACE Seats SET Slug = (SELECT max(Slug) FROM Seats) WHERE Slug = (SELECT min(Slug) FROM Seats)",
            "UPDATE OR REPLACE RuleSets SET Number = 1 WHERE Number = 2", "REPLACE INTO RuleSets SELECT * FROM RuleSets", "REPLACE INTO DecisionRights SELECT * FROM DecisionRights LIMIT 1",
        })
        {
            await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
            var refusal = await Assert.ThrowsAnyAsync<DbException>(() => Run(connection, act));
            Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory, Databases]
    public async Task Facts_may_end_and_drafts_may_change(Provider provider)
    {
        var app = await apps.On(provider);
        await using var connection = await app.Database();
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        string[] acts =
        [
            """UPDATE "SeatHoldings" SET "To" = '2026-12-31'""", """UPDATE "SeatDeputies" SET "To" = '2026-12-31'""", """UPDATE "DeputyPeriods" SET "To" = '2026-12-31'""",
            """UPDATE "Seats" SET "Slug" = "Slug" || '-x', "To" = '2027-12-31'""",
            """INSERT INTO "RuleSets" ("Id", "Number", "Name", "State", "Accepted", "Version") VALUES ('00000000-0000-0000-0000-000000000001', 99, 'Utkast', 'DRAFT', '[]', '00000000-0000-0000-0000-000000000001')""",
            $"""INSERT INTO "DecisionRights" ("Id", "RuleSetId", "Key", "Text", "Covers", "Steps", "Informed", "Source", "From") SELECT '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', "Key", "Text", "Covers", "Steps", "Informed", "Source", "From" FROM "DecisionRights" WHERE CAST("Id" AS text) = (SELECT min(CAST("Id" AS text)) FROM "DecisionRights")""",
            """UPDATE "DecisionRights" SET "Text" = 'Ny lydelse' WHERE "Id" = '00000000-0000-0000-0000-000000000002'""",
            """UPDATE "RuleSets" SET "Name" = 'Bättre utkast' WHERE "Number" = 99""",
            """DELETE FROM "DecisionRights" WHERE "Id" = '00000000-0000-0000-0000-000000000002'""",
            """UPDATE "RuleSets" SET "State" = 'SUPERSEDED', "To" = '2026-12-31' WHERE "State" = 'ADOPTED'""",
            """UPDATE "RuleSets" SET "State" = 'ADOPTED', "From" = '2027-01-01', "Source" = 'KS § 1' WHERE "Number" = 99""",
        ];
        foreach (var act in acts) await Run(connection, act);
        await Assert.ThrowsAnyAsync<DbException>(() => Run(connection, """UPDATE "RuleSets" SET "Name" = 'Ändrat efteråt' WHERE "Number" = 99"""));
    }

    [Theory, Databases]
    public async Task A_guard_that_somebody_has_weakened_is_set_again_at_start(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        await using var connection = await app.Database();
        await Run(connection, provider == Provider.Sqlite
            ? "DROP TRIGGER \"AppendOnly_SeatHoldings_delete\"; CREATE TRIGGER \"AppendOnly_SeatHoldings_delete\" BEFORE DELETE ON \"SeatHoldings\" BEGIN SELECT 1; END"
            : "CREATE OR REPLACE FUNCTION \"AppendOnly_SeatHoldings_row\"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$");
        Assert.True(await Run(connection, "DELETE FROM \"SeatHoldings\"") > 0);
        await Run(connection, "INSERT INTO \"SeatHoldings\" (\"Id\", \"SeatId\", \"PersonId\", \"From\") SELECT \"Id\", \"SeatId\", \"PersonId\", \"From\" FROM \"SeatDeputies\"");

        await app.Inside(async db =>
        {
            await AppendOnly.Guard(db, TestContext.Current.CancellationToken);
            return true;
        });
        await Assert.ThrowsAnyAsync<DbException>(() => Run(connection, "DELETE FROM \"SeatHoldings\""));
    }

    [Theory, Databases]
    public async Task Every_guarded_table_refuses_removal_and_is_there(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        await Changes.Matter.WithEverything(app);
        await using var connection = await app.Database();
        foreach (var table in AppendOnly.Tables.Where(t => t.Once is null))
        {
            await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await Assert.ThrowsAnyAsync<DbException>(() => Run(connection, $"DELETE FROM \"{table.Name}\""));
        }
    }

    private static async Task<int> Run(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class RefusedAttribute : DataAttribute
    {
        public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
        {
            var other = "(SELECT \"Id\" FROM \"People\" WHERE \"Slug\" = 'revisor')";
            string[] both =
            [
                "DELETE FROM \"SeatHoldings\"", $"UPDATE \"SeatHoldings\" SET \"PersonId\" = {other}", "UPDATE \"SeatHoldings\" SET \"From\" = '2020-01-01'", "UPDATE \"SeatHoldings\" SET \"From\" = '2020-01-01', \"To\" = '2030-01-01'",
                "UPDATE \"SeatHoldings\" SET \"SeatId\" = (SELECT \"Id\" FROM \"Seats\" WHERE \"Slug\" = (SELECT min(\"Slug\") FROM \"Seats\"))",
                "DELETE FROM \"SeatDeputies\"", $"UPDATE \"SeatDeputies\" SET \"PersonId\" = {other}", "UPDATE \"SeatDeputies\" SET \"From\" = '2020-01-01'",
                "DELETE FROM \"DeputyPeriods\"", "UPDATE \"DeputyPeriods\" SET \"From\" = '2020-01-01'",
                "DELETE FROM \"Seats\"", "UPDATE \"Seats\" SET \"RoleKey\" = 'UNION_ADMIN'", "UPDATE \"Seats\" SET \"KommunCode\" = '2062', \"To\" = NULL", "UPDATE \"Seats\" SET \"ObjectId\" = NULL",
                "DELETE FROM \"RuleSets\"", "UPDATE \"RuleSets\" SET \"State\" = 'DRAFT'", "UPDATE \"RuleSets\" SET \"State\" = 'ADOPTED' WHERE \"State\" = 'SUPERSEDED'", "UPDATE \"RuleSets\" SET \"Source\" = 'jag'",
                "UPDATE \"RuleSets\" SET \"From\" = '2020-01-01'", "UPDATE \"RuleSets\" SET \"Number\" = \"Number\" + 10", "UPDATE \"RuleSets\" SET \"Accepted\" = '[{}]'",
                "DELETE FROM \"DecisionRights\"", "UPDATE \"DecisionRights\" SET \"Text\" = 'Jag bestämmer.'", "UPDATE \"DecisionRights\" SET \"To\" = '2026-12-31'",
                $"UPDATE \"DecisionRights\" SET \"RuleSetId\" = {Superseded} WHERE \"RuleSetId\" = {Adopted} AND \"Key\" = 'B-1'",
                $"INSERT INTO \"DecisionRights\" (\"Id\", \"RuleSetId\", \"Key\", \"Text\", \"Covers\", \"Steps\", \"Informed\", \"Source\", \"From\") SELECT '00000000-0000-0000-0000-000000000003', \"RuleSetId\", 'Egen', \"Text\", \"Covers\", \"Steps\", \"Informed\", \"Source\", \"From\" FROM \"DecisionRights\" WHERE CAST(\"Id\" AS text) = (SELECT min(CAST(\"Id\" AS text)) FROM \"DecisionRights\")",
            ];
            string[] postgres = ["TRUNCATE \"SeatHoldings\"", "TRUNCATE \"Seats\" CASCADE", "TRUNCATE \"RuleSets\" CASCADE", "TRUNCATE \"DecisionRights\" CASCADE", "TRUNCATE \"DeputyPeriods\""];
            return new([.. both.Select(a => new TheoryDataRow(Provider.Sqlite, a)), .. both.Concat(postgres).Select(a => new TheoryDataRow(Provider.Postgres, a))]);
        }

        public override bool SupportsDiscoveryEnumeration() => true;
    }
}
