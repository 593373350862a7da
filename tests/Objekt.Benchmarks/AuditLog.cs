using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Objekt.Domain.Audit;

namespace Objekt.Benchmarks;

/// <summary>How fast the chain of a long log is checked, by the verb itself: in the database and in an exported file.</summary>
internal static class AuditLog
{
    public static async Task Measure(string folder, int entries)
    {
        var database = Path.Combine(folder, "log.db");
        using (var made = Child.Api(["generate", "--kommuner", "1", "--objects", "1", "--systems", "1", "--changes", "0", "--seed", "1"], database, null)) await made.Finished();
        Fill(database, entries);

        var file = Path.Combine(folder, "log.jsonl");
        string[] settings = ["--environment=Development", $"--ConnectionStrings:Objekt=Data Source={database}"];
        await Verb(["audit", "export", file, .. settings]);
        foreach (var (name, verb) in new[] { ("database", (string[])["audit", "verify", .. settings]), ("file", ["audit", "verify", file]) })
        {
            await Verb(verb);
            var clock = Stopwatch.StartNew();
            await Verb(verb);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"audit verify, {name,-9} {entries} entries of {new FileInfo(file).Length / entries} bytes: {entries / clock.Elapsed.TotalSeconds:0} entries per second (aim 100000)"));
        }
    }

    private static void Fill(string database, int entries)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var last = connection.CreateCommand();
        last.CommandText = """SELECT "Number", "At", "Kind", "Subject", "Body", "PreviousHash", "Hash" FROM "AuditEntries" ORDER BY "Number" DESC LIMIT 1""";
        AuditEntry previous;
        using (var row = last.ExecuteReader())
        {
            row.Read();
            previous = new AuditEntry { Number = row.GetInt64(0), At = new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero), Kind = row.GetString(2), Subject = row.GetString(3), Body = row.GetString(4), PreviousHash = row.GetString(5), Hash = row.GetString(6) };
        }
        using var insert = connection.CreateCommand();
        insert.CommandText = """INSERT INTO "AuditEntries" ("Number", "At", "ClockStepped", "Kind", "Subject", "Body", "PreviousHash", "Hash") VALUES (@p0, @p1, 0, @p2, @p3, @p4, @p5, @p6)""";
        var values = Enumerable.Range(0, 7).Select(i => insert.Parameters.Add($"@p{i}", i < 2 ? SqliteType.Integer : SqliteType.Text)).ToArray();
        while (previous.Number < entries)
        {
            var n = previous.Number + 1;
            previous = Chain.Next(previous, previous.At.AddMilliseconds(1), null, "saveItSystem", $"ItSystem:system-{n}", new JsonObject
            {
                ["name"] = $"Vårdsystem {n}", ["slug"] = $"system-{n}", ["yearlyCost"] = n * 100, ["kommuner"] = new JsonArray("2062", "2034", "2039"),
                ["description"] = "Det som \"används\" i hemtjänsten, på särskilt boende och i hälso- och sjukvården.\nErsätter två äldre system.",
            });
            foreach (var (parameter, value) in values.Zip<SqliteParameter, object>([previous.Number, previous.At.UtcTicks, previous.Kind, previous.Subject, previous.Body, previous.PreviousHash, previous.Hash])) parameter.Value = value;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private static async Task Verb(string[] words)
    {
        await using var said = new StringWriter();
        if (await Api.Program.Run(words, said, Console.Error, default) is var code and not 0) throw new InvalidOperationException($"exit code {code}: {said}");
    }
}
