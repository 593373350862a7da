using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Objekt.Api.Data;

namespace Objekt.Benchmarks;

/// <summary>
/// What a decision costs on SQLite with full durability: submit, three positions and a decision over HTTP, against the very
/// same rows inserted by hand in five transactions over one connection. Flows and hand take turns in one run.
/// </summary>
internal static class Deciding
{
    private const int Flows = 60, Rounds = 5, Calls = 5;
    private const string Submit = "mutation($input: SubmitChangeRequestInput!) { done: submitChangeRequest(input: $input) { changeRequest { id number } errors { message } } }";
    private const string Roster = "query($id: ID!) { changeRequest(id: $id) { steps { state decider { who { slug } } consenting { who { slug } } } } }";
    private const string Position = "mutation($input: CastPositionInput!) { done: castPosition(input: $input) { errors { message } } }";
    private const string Decide = "mutation($input: DecideInput!) { done: decide(input: $input) { errors { message } } }";

    /// <summary>Rows of a flow, and the transaction of five that writes them; null is told by the row's place.</summary>
    private static readonly (string Table, string Of, string Order)[] Tables =
    [
        ("ChangeRequests", "Id", "Id"), ("ChangeKommuner", "ChangeRequestId", "KommunCode"), ("ChangeSteps", "ChangeRequestId", "Id"),
        ("Positions", "ChangeRequestId", "Order"), ("Decisions", "ChangeRequestId", "Id"), ("ChangeEvents", "ChangeRequestId", "Order"),
    ];

    public static async Task Measure(string folder)
    {
        var database = Path.Combine(folder, "flow.db");
        using (var made = Child.Api(["generate", "--kommuner", "3", "--objects", "6", "--systems", "30", "--changes", "0", "--seed", "1"], database, null)) await made.Finished();
        var hand = Path.Combine(folder, "hand.db");
        using (var closed = new SqliteConnection($"Data Source={database};Pooling=False"))
        {
            closed.Open();
            Run(closed, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        File.Copy(database, hand);

        using var product = Child.Api([], database, "http://127.0.0.1:5096");
        await product.Ready("http://127.0.0.1:5096/health/ready");
        using var flow = await Flow.Begin("http://127.0.0.1:5096");
        for (var i = 0; i < Flows; i++) await flow.Once();

        using var byHand = new SqliteConnection($"Data Source={hand};Pooling=False");
        byHand.Open();
        SqliteConnections.Prepare(byHand);
        List<double> flows = [], hands = [], cpu = [];
        for (var round = 0; round < Rounds; round++)
        {
            var before = product.Cpu;
            var clock = Stopwatch.StartNew();
            List<Done> ids = [];
            for (var i = 0; i < Flows; i++) ids.Add(await flow.Once());
            flows.Add(flow.Waited.TotalMilliseconds / Flows);
            cpu.Add((product.Cpu - before).TotalMilliseconds / Flows);
            flow.Waited = TimeSpan.Zero;
            var rows = Read(database, ids);
            clock.Restart();
            foreach (var one in rows) Insert(byHand, one);
            hands.Add(clock.Elapsed.TotalMilliseconds / Flows);
        }
        var (ours, theirs) = (Median(flows), Median(hands));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"submit + three positions + decision: {ours:0.0} ms ({flows.Min():0.0} - {flows.Max():0.0}), {Median(cpu):0.0} ms of server CPU; the same rows by hand: {theirs:0.0} ms ({hands.Min():0.0} - {hands.Max():0.0}); {ours / theirs:0.0}x (aim 2.5)"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Five statements' worth of rows for each flow, in the order they were written.</summary>
    private static List<List<(string Table, string[] Columns, object[] Values)>[]> Read(string database, List<Done> done)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        var flows = new List<List<(string, string[], object[])>[]>();
        foreach (var (id, number, key) in done)
        {
            var parts = Enumerable.Range(0, Calls).Select(_ => new List<(string, string[], object[])>()).ToArray();
            foreach (var (table, of, order) in Tables)
            {
                var rows = Rows(connection, $"""SELECT * FROM "{table}" WHERE "{of}" = @p ORDER BY "{order}" """, id);
                for (var i = 0; i < rows.Count; i++)
                {
                    var part = table switch { "Positions" => Math.Min(i + 1, 3), "Decisions" => 4, "ChangeEvents" => i < 2 ? 0 : Math.Min(i - 1, 4), _ => 0 };
                    parts[part].Add((table, rows[i].Columns, rows[i].Values));
                }
            }
            // A matter that points at a decision which is not there yet is refused, by hand too.
            var (requests, columns, values) = parts[0][0];
            values[Array.IndexOf(columns, "DecisionId")] = DBNull.Value;
            parts[0][0] = (requests, columns, values);
            var log = Rows(connection, """SELECT * FROM "AuditEntries" WHERE "Subject" = @p ORDER BY "Number" """, $"ChangeRequest:{number}");
            if (log.Count != Calls) throw new InvalidOperationException($"{log.Count} entries of a flow of {Calls} calls.");
            for (var i = 0; i < Calls; i++)
            {
                parts[i].Add(("AuditEntries", log[i].Columns, log[i].Values));
                var kept = Rows(connection, """SELECT * FROM "KeptAnswers" WHERE "Key" = @p""", $"{key}-{i}");
                foreach (var one in kept) parts[i].Add(("KeptAnswers", one.Columns, one.Values));
            }
            flows.Add(parts);
        }
        return flows;
    }

    private static List<(string[] Columns, object[] Values)> Rows(SqliteConnection connection, string sql, string parameter)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@p", parameter);
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<(string[], object[])>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add((columns, values));
        }
        return rows;
    }

    private static void Insert(SqliteConnection connection, List<(string Table, string[] Columns, object[] Values)>[] flow)
    {
        for (var call = 0; call < Calls; call++)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var (table, columns, values) in flow[call])
            {
                var command = Prepared(connection, table, columns);
                command.Transaction = transaction;
                for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
                command.ExecuteNonQuery();
            }
            transaction.Commit();
        }
    }

    private static readonly Dictionary<string, SqliteCommand> Known = [];

    private static SqliteCommand Prepared(SqliteConnection connection, string table, string[] columns)
    {
        if (Known.TryGetValue(table, out var known)) return known;
        var command = connection.CreateCommand();
        command.CommandText = $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})""";
        for (var i = 0; i < columns.Length; i++) command.Parameters.AddWithValue($"@p{i}", DBNull.Value);
        return Known[table] = command;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>What to find the rows of a flow by.</summary>
    private sealed record Done(string Id, string Number, string Key);

    /// <summary>One matter from submission to decision, each call with a key, the time of the five calls alone.</summary>
    private sealed class Flow(string address, Asking requester, string about) : IDisposable
    {
        private readonly Dictionary<string, Asking> people = [];

        public TimeSpan Waited { get; set; }

        public static async Task<Flow> Begin(string address)
        {
            var asking = await Asking.SignedIn(address, "it-strateg");
            var slug = (await asking.Graph("{maintenanceObjects(first:6,order:[{slug:ASC}]){nodes{slug kommuner{code}}}}")).GetProperty("maintenanceObjects").GetProperty("nodes").EnumerateArray()
                .First(o => o.GetProperty("kommuner").GetArrayLength() == 3).GetProperty("slug").GetString()!;
            return new Flow(address, asking, slug);
        }

        public async Task<Done> Once()
        {
            var key = Guid.NewGuid().ToString();
            var made = await Timed(requester, Submit, new { input = new { title = "Byt verktyg", summary = "Vi byter verktyg så att alla får samma.", matterType = "system-acquire", @object = about, amount = 290_000, idempotencyKey = key + "-0" } });
            var id = made.GetProperty("changeRequest").GetProperty("id").GetString()!;
            var step = (await requester.Graph(Roster, new { id })).GetProperty("changeRequest").GetProperty("steps").EnumerateArray().Single(s => s.GetProperty("state").GetString() == "OPEN");
            var consenting = step.GetProperty("consenting").EnumerateArray().Select(c => c.GetProperty("who")[0].GetProperty("slug").GetString()!).ToList();
            if (consenting.Count != 3) throw new InvalidOperationException($"{consenting.Count} are asked for consent, not three.");
            for (var i = 0; i < 3; i++) await Timed(await As(consenting[i]), Position, new { input = new { changeRequestId = id, verdict = "FOR", idempotencyKey = $"{key}-{i + 1}" } });
            await Timed(await As(step.GetProperty("decider").GetProperty("who")[0].GetProperty("slug").GetString()!), Decide, new { input = new { changeRequestId = id, verdict = "APPROVE", reason = "Ja.", idempotencyKey = key + "-4" } });
            return new(id["ChangeRequest:".Length..].ToUpperInvariant(), made.GetProperty("changeRequest").GetProperty("number").GetString()!, key);
        }

        private async Task<JsonElement> Timed(Asking who, string mutation, object variables)
        {
            var clock = Stopwatch.StartNew();
            var done = (await who.Graph(mutation, variables)).GetProperty("done");
            Waited += clock.Elapsed;
            return done.GetProperty("errors").GetArrayLength() == 0 ? done : throw new InvalidOperationException(done.GetRawText());
        }

        private async Task<Asking> As(string person) => people.TryGetValue(person, out var known) ? known : people[person] = await Asking.SignedIn(address, person);

        public void Dispose()
        {
            foreach (var one in people.Values.Append(requester)) one.Dispose();
        }
    }
}
