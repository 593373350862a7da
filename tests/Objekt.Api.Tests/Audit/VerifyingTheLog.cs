using System.Text.Json.Nodes;
using Objekt.Tests.StartUp;
using Xunit;

namespace Objekt.Tests.Audit;

/// <summary>audit export and audit verify: what was done to the log is found, and named by its first bad number.</summary>
public sealed class VerifyingTheLog : IDisposable
{
    private const int Entries = 40;
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-audit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, Databases]
    public async Task A_whole_log_holds_in_the_database_and_in_the_file(Provider provider)
    {
        await using var app = await Grown(provider);
        var inside = await Verb(app, "audit", "verify");
        Assert.Equal((0, ""), (inside.Code, inside.Complained));
        Assert.StartsWith($"{Entries} poster", inside.Said, StringComparison.Ordinal);

        var (file, head) = await Exported(app);
        var outside = await Starting.Here("audit", "verify", file, "--head", head);
        Assert.Equal((0, inside.Said), (outside.Code, outside.Said));
    }

    [Theory]
    [InlineData("flip", 17)]
    [InlineData("delete", 17)]
    [InlineData("swap", 17)]
    [InlineData("insert", 18)]
    [InlineData("first", 1)]
    [InlineData("garbage", 17)]
    [InlineData("rehash", 18)]
    public async Task Each_way_of_changing_it_is_found_at_its_number(string way, int number)
    {
        await using var app = await Grown(Provider.Sqlite);
        var (file, _) = await Exported(app);
        var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).ToList();
        switch (way)
        {
            case "flip": lines[16] = lines[16].Replace("värde", "varde", StringComparison.Ordinal); break;
            case "delete": lines.RemoveAt(16); break;
            case "swap": (lines[16], lines[17]) = (lines[17], lines[16]); break;
            case "insert": lines.Insert(17, lines[16]); break;
            case "first": lines.RemoveAt(0); break;
            case "garbage": lines[16] = "{\"number\":17"; break;
            case "rehash":
                // Even one who knows how the hash is made must change every later entry too.
                var entry = Api.Audit.AuditFile.Entry(lines[16])!;
                var before = Api.Audit.AuditFile.Entry(lines[15])!;
                lines[16] = Domain.Audit.Chain.Line(Domain.Audit.Chain.Next(before, entry.At, entry.PersonId, entry.Kind, entry.Subject, new JsonObject { ["värde"] = 99 }));
                break;
        }
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);

        var found = await Starting.Here("audit", "verify", file);
        Assert.Equal(1, found.Code);
        Assert.Contains($"Kedjan bryts vid post {number}:", found.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_tail_is_found_by_a_head_noted_elsewhere()
    {
        await using var app = await Grown(Provider.Sqlite);
        var (file, head) = await Exported(app);
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(file, lines[..^3], TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Starting.Here("audit", "verify", file)).Code);

        var found = await Starting.Here("audit", "verify", file, "--head", head);
        Assert.Equal(1, found.Code);
        Assert.Contains("avklippt", found.Said, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Whoever_owns_the_database_cannot_change_it_unseen(Provider provider)
    {
        await using var app = await Grown(provider);
        await using (var connection = await app.Database())
        {
            await using var tamper = connection.CreateCommand();
            tamper.CommandText = (provider == Provider.Sqlite ? "DROP TRIGGER \"AppendOnly_AuditEntries_update\";" : "ALTER TABLE \"AuditEntries\" DISABLE TRIGGER ALL;")
                + "UPDATE \"AuditEntries\" SET \"Subject\" = 'Ämne:annat' WHERE \"Number\" = 23";
            await tamper.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        var found = await Verb(app, "audit", "verify");
        Assert.Equal(1, found.Code);
        Assert.Contains("Kedjan bryts vid post 23:", found.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await using var app = await Grown(Provider.Sqlite);
        var (file, _) = await Exported(app);
        var again = await Verb(app, "audit", "export", file);
        Assert.Equal((2, ""), (again.Code, again.Said));
        Assert.Contains("finns redan", again.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit", "verify", "/finns/inte.jsonl")]
    [InlineData("audit", "export", "/finns/inte.jsonl")]
    [InlineData("audit", "")]
    [InlineData("audit", "verify", "a", "b")]
    public async Task What_cannot_be_done_is_told(params string[] words)
    {
        await using var app = await Grown(Provider.Sqlite);
        var told = await Verb(app, words);
        Assert.Equal(2, told.Code);
        Assert.Empty(told.Said);
        Assert.NotEmpty(told.Complained);
    }

    [Fact]
    public async Task Nothing_is_made_where_there_is_no_database()
    {
        var nowhere = Path.Combine(folder, "objekt.db");
        Assert.Equal(2, (await Starting.Here("audit", "verify", $"--ConnectionStrings:Objekt=Data Source={nowhere}")).Code);
        Assert.Equal(2, (await Starting.Here("backup", Path.Combine(folder, "kopia.db"), $"--ConnectionStrings:Objekt=Data Source={nowhere}")).Code);
        Assert.Empty(Directory.GetFiles(folder));
    }

    private static async Task<ObjektApp> Grown(Provider provider)
    {
        var app = await ObjektApp.Start(provider, demo: false);
        var have = await app.Inside(db => Task.FromResult(db.AuditEntries.Count()));
        await KeepingTheChain.Grow(app, Entries - have);
        return app;
    }

    private async Task<(string File, string Head)> Exported(ObjektApp app)
    {
        var file = Path.Combine(folder, "logg.jsonl");
        var export = await Verb(app, "audit", "export", file);
        Assert.Equal((0, ""), (export.Code, export.Complained));
        return (file, export.Said.Trim()[^64..]);
    }

    private static Task<Starting> Verb(ObjektApp app, params string[] words) =>
        Starting.Here([.. words, "--environment=Development", $"--Database:Provider={app.Provider}", $"--ConnectionStrings:Objekt={app.ConnectionString}"]);
}
