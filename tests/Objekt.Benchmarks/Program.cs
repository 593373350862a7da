using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Objekt.Benchmarks;

// Prints the server's CPU per request as a ratio to the same SQL by hand and to a static answer, interleaved in one run.
//   dotnet run -c Release --project tests/Objekt.Benchmarks [-- ROUNDS REQUESTS]
//   dotnet run -c Release --project tests/Objekt.Benchmarks -- log ENTRIES       the audit log alone
//   dotnet run -c Release --project tests/Objekt.Benchmarks -- deciding          a decision on SQLite, against the same rows by hand
//   dotnet run -c Release --project tests/Objekt.Benchmarks -- register SIZE...  the register's pages as it grows
if (args is ["floor", var file, var at])
{
    await Floor.Serve(file, at);
    return 0;
}

Func<string, Task>? alone = args switch
{
    ["log", var length] => place => AuditLog.Measure(place, Number(length)),
    ["deciding"] => Deciding.Measure,
    ["register", .. { Length: > 0 } sizes] => place => Register.Measure(place, [.. sizes.Select(Number)]),
    _ => null,
};
if (alone is not null)
{
    var place = Directory.CreateTempSubdirectory("objekt-bench-").FullName;
    try
    {
        await alone(place);
        return 0;
    }
    finally
    {
        Directory.Delete(place, recursive: true);
    }
}

var rounds = args.Length > 0 ? Number(args[0]) : 5;
var requests = args.Length > 1 ? Number(args[1]) : 150;
var folder = Directory.CreateTempSubdirectory("objekt-bench-").FullName;
try
{
    var database = Path.Combine(folder, "objekt.db");
    using (var generate = Child.Api(["generate", "--kommuner", "13", "--objects", "200", "--systems", "5000", "--changes", "0", "--seed", "1"], database, null)) await generate.Finished();
    using var product = Child.Api([], database, "http://127.0.0.1:5097");
    await product.Ready("http://127.0.0.1:5097/health/ready");
    Console.WriteLine($"memory after load: {product.Megabytes} MB");
    using var floor = Child.Self(["floor", database, "http://127.0.0.1:5098"]);
    await floor.Ready("http://127.0.0.1:5098/ready");

    using var asked = await Asking.SignedIn("http://127.0.0.1:5097", "it-strateg");
    using var bare = new Asking("http://127.0.0.1:5098");
    var slug = (await asked.Graph("{maintenanceObjects(first:1,order:[{slug:ASC}]){nodes{slug}}}")).GetProperty("maintenanceObjects").GetProperty("nodes")[0].GetProperty("slug").GetString();
    var type = (await asked.Graph("{matterTypes(where:{hasAmount:{eq:true}},first:1){nodes{key}}}")).GetProperty("matterTypes").GetProperty("nodes")[0].GetProperty("key").GetString();
    var seats = "seats{slug roleName level side kommun{code} holder{name} deputy{name}}";

    var workloads = new Workload[]
    {
        new("static answer", floor, () => bare.Post("/static"), null),
        new("systems, by hand", floor, () => bare.Post("/systems"), null),
        new("systems, GraphQL", product, () => asked.Ask("{itSystems(first:50,order:[{name:ASC}]){nodes{slug name supplier{name} responsibleObject{slug name} usedBy{slug name}}}}"), "systems, by hand"),
        new("systems, OData", product, () => asked.Get("/odata/ItSystems?$orderby=Name&$top=50&$select=Slug,Name,SupplierName,ResponsibleObjectSlug&$expand=Objects"), "systems, by hand"),
        new("object, by hand", floor, () => bare.Post("/object"), null),
        new("object, GraphQL", product, () => asked.Ask($"{{maintenanceObject(slug:\"{slug}\"){{name family{{slug name}} participations{{kommun{{code name}} mode from to}} {seats} systems{{slug name supplier{{name}}}}}}}}"), "object, by hand"),
        new("matrix, by hand", floor, () => bare.Post("/matrix"), null),
        new("matrix, GraphQL", product, () => asked.Ask("{systemMatrix(rows:SYSTEM,columns:KOMMUN){rowsTotal rows{key name systemCount yearlyCost} cells{row column yearlyCost}}}"), "matrix, by hand"),
        new("me, GraphQL", product, () => asked.Ask("{me{seesAll}}"), null),
        new("whoDecides, GraphQL", product, () => asked.Ask($"{{whoDecides(input:{{matterType:\"{type}\",object:\"{slug}\",amount:180000}}){{outcome because steps{{order deadline decider{{name}}}}}}}}"), null),
    };
    foreach (var one in workloads) await one.Run(requests);
    for (var round = 0; round < rounds; round++)
    {
        foreach (var one in workloads) one.Costs.Add(await one.Run(one.Name.StartsWith("matrix", StringComparison.Ordinal) ? Math.Max(5, requests / 10) : requests));
    }

    var still = workloads[0].Median;
    Console.WriteLine($"{"",-22} {"CPU ms",8} {"range",17} {"to by hand",11} {"to static",10}");
    foreach (var one in workloads)
    {
        var hand = one.Against is null ? "" : $"{one.Median / workloads.Single(w => w.Name == one.Against).Median:0.0}x";
        Console.WriteLine($"{one.Name,-22} {one.Median,8:0.000} {one.Costs.Min(),7:0.000} - {one.Costs.Max(),7:0.000} {hand,11} {one.Median / still,9:0.0}x");
    }
    var (me, who) = (workloads[^2].Median, workloads[^1].Median);
    Console.WriteLine($"whoDecides beyond the cost of any question: {who - me:0.000} ms (aim under 1)");
    await AuditLog.Measure(folder, 200_000);
    Console.WriteLine($"memory after the run: {product.Megabytes} MB (aim under 300)");
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

internal sealed record Workload(string Name, Child Server, Func<Task> Once, string? Against)
{
    public List<double> Costs { get; } = [];
    public double Median => Costs.Order().ElementAt(Costs.Count / 2);

    /// <summary>CPU milliseconds of the server per request.</summary>
    public async Task<double> Run(int requests)
    {
        var before = Server.Cpu;
        for (var i = 0; i < requests; i++) await Once();
        return (Server.Cpu - before).TotalMilliseconds / requests;
    }
}

/// <summary>A client that keeps its connection and its sign-in.</summary>
internal sealed class Asking(string address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };

    public static async Task<Asking> SignedIn(string address, string person)
    {
        var asking = new Asking(address);
        using var answer = await asking.client.PostAsJsonAsync("/signin/development", new { person });
        answer.EnsureSuccessStatusCode();
        return asking;
    }

    public async Task<JsonElement> Graph(string query, object? variables = null)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        var text = await answer.Content.ReadAsStringAsync();
        if (text.Contains("\"errors\":[{\"message\"", StringComparison.Ordinal)) throw new InvalidOperationException($"{query}: {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("data").Clone();
    }

    public async Task Ask(string query)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query });
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode || text.Contains("\"errors\":[{", StringComparison.Ordinal)) throw new InvalidOperationException($"{query}: {text}");
    }

    public async Task Get(string path)
    {
        using var answer = await client.GetAsync(path);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path}: {await answer.Content.ReadAsStringAsync()}");
        await answer.Content.ReadAsByteArrayAsync();
    }

    public async Task Post(string path)
    {
        using var answer = await client.PostAsync(path, null);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => client.Dispose();
}

/// <summary>A server of its own process, so that its CPU can be told from the client's.</summary>
internal sealed class Child(Process process) : IDisposable
{
    public static Child Api(string[] verb, string database, string? url)
    {
        var start = Start(typeof(Objekt.Api.Data.ObjektDb).Assembly.Location, verb);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Objekt"] = $"Data Source={database}";
        start.Environment["Demo__Load"] = "false";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        if (url is not null) start.Environment["ASPNETCORE_URLS"] = url;
        return new Child(Process.Start(start)!);
    }

    public static Child Self(string[] arguments) => new(Process.Start(Start(typeof(Child).Assembly.Location, arguments))!);

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024 / 1024;
        }
    }

    public async Task Finished()
    {
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"exit code {process.ExitCode}");
    }

    public async Task Ready(string address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        for (var i = 0; i < 300; i++)
        {
            try
            {
                if ((await client.GetAsync(new Uri(address))).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet: asked again below.
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException($"{address} never answered");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static ProcessStartInfo Start(string assembly, string[] arguments) => new("dotnet", [assembly, .. arguments]) { UseShellExecute = false };
}
