using System.Diagnostics;
using System.Globalization;

namespace Objekt.Benchmarks;

/// <summary>What the register's pages cost as it grows: the server's CPU per question at each size, and the last as a ratio to the first.</summary>
internal static class Register
{
    private const string Page = "nodes{number outcome decidedAt deciderName because changeRequest{title}}";

    public static async Task Measure(string folder, int[] sizes)
    {
        var costs = new List<Dictionary<string, double>>();
        foreach (var size in sizes)
        {
            var database = Path.Combine(folder, $"register-{size}.db");
            var clock = Stopwatch.StartNew();
            using (var made = Child.Api(["generate", "--kommuner", "13", "--objects", "200", "--systems", "500", "--changes", size.ToString(CultureInfo.InvariantCulture), "--seed", "1"], database, null)) await made.Finished();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} matters made in {clock.Elapsed.TotalSeconds:0} s, {new FileInfo(database).Length / 1e6:0} MB"));
            using (var product = Child.Api([], database, "http://127.0.0.1:5095"))
            {
                await product.Ready("http://127.0.0.1:5095/health/ready");
                costs.Add(await Ask(product));
                Console.WriteLine($"memory: {product.Megabytes} MB");
            }
            foreach (var file in Directory.GetFiles(folder, $"register-{size}.db*")) File.Delete(file);
        }
        Console.WriteLine($"{"CPU ms",-34} {string.Join(' ', sizes.Select(s => $"{s,10}"))} {"last/first",11}");
        foreach (var name in costs[0].Keys)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {string.Join(' ', costs.Select(c => c[name].ToString("0.00", CultureInfo.InvariantCulture).PadLeft(10)))} {costs[^1][name] / costs[0][name],10:0.0}x"));
        }
    }

    private static async Task<Dictionary<string, double>> Ask(Child product)
    {
        using var asked = await Asking.SignedIn("http://127.0.0.1:5095", "it-strateg");
        var newest = (await asked.Graph("{decisions(first:1,order:[{decidedAt:DESC}]){nodes{number changeRequest{number}}}}")).GetProperty("decisions").GetProperty("nodes")[0];
        var number = newest.GetProperty("changeRequest").GetProperty("number").GetString();
        var questions = new (string Name, Func<Task> Once)[]
        {
            ("newest decisions", () => asked.Ask($"{{decisions(first:50,order:[{{decidedAt:DESC}}]){{{Page}}}}}")),
            ("rejected, newest first", () => asked.Ask($"{{decisions(first:50,where:{{outcome:{{eq:REJECTED}}}},order:[{{decidedAt:DESC}}]){{{Page}}}}}")),
            ("what waits, oldest first", () => asked.Ask("{changeRequests(first:50,where:{state:{eq:IN_STEP}},order:[{submittedAt:ASC}]){nodes{number title state object{name}}}}")),
            ("one matter by number", () => asked.Ask($"{{changeRequest(slug:\"{number}\"){{title state steps{{order outcome}} positions{{verdict}} events{{text}}}}}}")),
            ("my tasks", () => asked.Ask("{myTasks{kind}}")),
            ("OData, newest decisions", () => asked.Get("/odata/Decisions?$orderby=DecidedAt desc&$top=50")),
            ("audit log, newest", () => asked.Ask("{auditEntries(first:50,order:[{number:DESC}]){nodes{number at kind subject}}}")),
            ("submitting", () => asked.Ask("mutation{submitChangeRequest(input:{title:\"Mätning\",summary:\"För att mäta.\",matterType:\"eservice-publish\"}){changeRequest{number}}}")),
        };
        var costs = new Dictionary<string, double>();
        foreach (var (name, once) in questions)
        {
            for (var i = 0; i < 20; i++) await once();
            List<double> rounds = [];
            for (var round = 0; round < 5; round++)
            {
                var before = product.Cpu;
                for (var i = 0; i < 40; i++) await once();
                rounds.Add((product.Cpu - before).TotalMilliseconds / 40);
            }
            costs[name] = rounds.Order().ElementAt(2);
        }
        return costs;
    }
}
