using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Data;
using Objekt.Tests.GraphQL;
using Xunit;

namespace Objekt.Tests.Scope;

/// <summary>One whose kommun a row does not belong to neither sees, counts, filters, sorts, finds nor exports it, through any door.</summary>
public sealed class StrangersToAKommun(WalledApps apps) : IClassFixture<WalledApps>
{
    private const string Stranger = "lasare-orsa", Own = "lasare-mora";

    [Theory, Databases]
    public async Task Every_entity_has_a_verdict_and_shows_nothing_to_one_who_is_not_signed_in(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        var count = typeof(StrangersToAKommun).GetMethod(nameof(Count), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.FindPrimaryKey() is not null))
        {
            Assert.True(Verdicts.Entities.ContainsKey(entity.ClrType.Name), $"{entity.ClrType.Name} has no verdict");
            Assert.Equal(0, await (Task<int>)count.MakeGenericMethod(entity.ClrType).Invoke(null, [db])!);
        }
    }

    [Theory, Databases]
    public async Task Every_query_root_has_a_verdict(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        var schema = await Introspected.Of(app);
        var lists = schema.Lists.Select(l => l.Root).ToHashSet();
        Assert.Empty(schema.Fields("Query").Select(f => f.GetProperty("name").GetString()!).Where(f => !lists.Contains(f) && !Verdicts.Roots.ContainsKey(f)));
    }

    [Theory, Databases]
    public async Task No_graphql_field_shows_the_marker_to_a_stranger_and_every_kind_of_it_to_its_own(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        var schema = await Introspected.Of(app);
        var own = new List<string>();
        foreach (var (root, row) in schema.Lists)
        {
            var query = $"query($after:String){{{root}(first:200,after:$after){{totalCount pageInfo{{hasNextPage endCursor}} nodes{{{Selecting.All(schema, row, 2)}}}}}}}";
            Assert.DoesNotContain(Planted.Marker, await Pages(app, Stranger, root, query), StringComparison.OrdinalIgnoreCase);
            if ((await Pages(app, Own, root, query)).Contains(Planted.Marker, StringComparison.OrdinalIgnoreCase)) own.Add(root);
        }
        foreach (var root in new[] { "maintenanceObjects", "itSystems", "systemUses", "assessments", "people", "seats", "forums", "changeRequests", "decisions" }) Assert.Contains(root, own);
    }

    [Theory, Databases]
    public async Task A_stranger_counts_what_was_counted_before_the_rows_were_there(Provider provider)
    {
        var (app, _, before) = await apps.On(provider);
        Assert.Equal(before, await Counts(app, Stranger));
        Assert.NotEqual(before["systemUses"], (await Counts(app, Own))["systemUses"]);
    }

    [Theory, Databases]
    public async Task Filtering_is_reading(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        string[] oracles =
        [
            $"{{itSystems(where:{{uses:{{some:{{note:{{startsWith:\"{Planted.Marker}\"}}}}}}}}){{totalCount}}}}",
            $"{{itSystems(where:{{uses:{{some:{{yearlyCost:{{gt:900000000}}}}}}}}){{totalCount}}}}",
            $"{{itSystems(where:{{yearlyCost:{{gt:900000000}}}}){{totalCount}}}}",
            $"{{itSystems(where:{{aliases:{{some:{{name:{{contains:\"{Planted.Marker}\"}}}}}}}}){{totalCount}}}}",
            $"{{itSystems(where:{{responsibleObject:{{name:{{contains:\"{Planted.Marker}\"}}}}}}){{totalCount}}}}",
            $"{{systemUses(where:{{owner:{{contains:\"{Planted.Marker}\"}}}}){{totalCount}}}}",
            $"{{systemUses(where:{{system:{{name:{{contains:\"{Planted.Marker}\"}}}}}}){{totalCount}}}}",
            $"{{functions(where:{{systems:{{some:{{name:{{contains:\"{Planted.Marker}\"}}}}}}}}){{totalCount}}}}",
            $"{{objectFamilies(where:{{objects:{{some:{{name:{{contains:\"{Planted.Marker}\"}}}}}}}}){{totalCount}}}}",
            $"{{people(where:{{holdings:{{some:{{seat:{{slug:{{contains:\"{Planted.Marker}\"}}}}}}}}}}){{totalCount}}}}",
            $"{{kommuner(where:{{namnder:{{some:{{forum:{{object:{{name:{{contains:\"{Planted.Marker}\"}}}}}}}}}}}}){{totalCount}}}}",
        ];
        foreach (var oracle in oracles)
        {
            var total = (await app.Graph(Stranger, oracle)).EnumerateObject().First().Value.GetProperty("totalCount").GetInt32();
            Assert.True(total == 0, $"a stranger learns {total} from {oracle}");
        }
    }

    [Theory, Databases]
    public async Task A_foreign_id_is_an_unknown_id(Provider provider)
    {
        var (app, planted, _) = await apps.On(provider);
        foreach (var (type, id) in new[] { ("MaintenanceObject", planted.Object), ("ItSystem", planted.System), ("SystemUse", planted.Use), ("SystemUse", planted.UseOfCommon), ("Person", planted.Person), ("Seat", planted.Seat), ("Forum", planted.Forum), ("ChangeRequest", planted.Change), ("Decision", planted.Decision) })
        {
            var foreign = await app.GraphRaw(Stranger, $"{{node(id:\"{type}:{id}\"){{id}}}}");
            var unknown = await app.GraphRaw(Stranger, $"{{node(id:\"{type}:{Guid.NewGuid()}\"){{id}}}}");
            Assert.Equal(unknown.ToString(), foreign.ToString());
            Assert.Equal(JsonValueKind.Object, (await app.Graph(Own, $"{{node(id:\"{type}:{id}\"){{id}}}}")).GetProperty("node").ValueKind);
        }
        Assert.Equal(JsonValueKind.Null, (await app.Graph(Stranger, $"{{maintenanceObject(slug:\"{Planted.Marker}-objekt\"){{name}}}}")).GetProperty("maintenanceObject").ValueKind);
        var hidden = await app.GraphRaw(Stranger, $"{{whoDecides(input:{{matterType:\"plan-adopt\",object:\"{Planted.Marker}-objekt\"}}){{outcome}}}}");
        var missing = await app.GraphRaw(Stranger, "{whoDecides(input:{matterType:\"plan-adopt\",object:\"finns-inte-alls\"}){outcome}}");
        Assert.Equal(missing.ToString().Replace("finns-inte-alls", "x", StringComparison.Ordinal), hidden.ToString().Replace($"{Planted.Marker}-objekt", "x", StringComparison.Ordinal));
    }

    [Theory, Databases]
    public async Task Search_matrix_and_map_are_silent_too(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        const string everything = "{search(text:\"qzmora\",first:50){name} objectMap{families{objects{name}}} a:systemMatrix(rows:SYSTEM,columns:KOMMUN){rowsTotal rows{name yearlyCost} cells{systems{name}}} b:systemMatrix(rows:OBJECT,columns:KOMMUN){rows{name yearlyCost}} c:systemMatrix(rows:FUNCTION,columns:KOMMUN){rows{yearlyCost}} d:systemMatrix(rows:SYSTEM,columns:OBJECT){columns{name}}}";
        var stranger = (await app.Graph(Stranger, everything)).ToString();
        Assert.DoesNotContain(Planted.Marker, stranger, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("987654321", stranger, StringComparison.Ordinal);
        Assert.Contains(Planted.Marker, (await app.Graph(Own, everything)).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, Databases]
    public async Task No_odata_set_shows_counts_or_orders_by_what_is_not_ones_own(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        var sets = (await app.OData("it-strateg", "")).GetProperty("value").EnumerateArray().Where(s => !s.TryGetProperty("kind", out var kind) || kind.GetString() == "EntitySet").Select(s => s.GetProperty("name").GetString()!).ToList();
        Assert.Empty(sets.Where(s => !Verdicts.Sets.ContainsKey(s)));
        var own = new List<string>();
        foreach (var set in sets)
        {
            Assert.DoesNotContain(Planted.Marker, await Rows(app, Stranger, set), StringComparison.OrdinalIgnoreCase);
            if ((await Rows(app, Own, set)).Contains(Planted.Marker, StringComparison.OrdinalIgnoreCase)) own.Add(set);
        }
        foreach (var set in new[] { "MaintenanceObjects", "ObjectParticipations", "ItSystems", "SystemUses", "Seats", "Forums", "Assessments", "ChangeRequests", "Positions", "Decisions" }) Assert.Contains(set, own);

        foreach (var question in new[] { $"ItSystems?$filter=contains(Name,'{Planted.Marker}')&$count=true", $"SystemUses?$filter=contains(Note,'{Planted.Marker}')&$count=true", "SystemUses?$filter=YearlyCost gt 900000000&$count=true", $"MaintenanceObjects?$filter=startswith(Slug,'{Planted.Marker}')&$count=true" })
        {
            Assert.Equal(0, (await app.OData(Stranger, question)).GetProperty("@odata.count").GetInt32());
            Assert.NotEqual(0, (await app.OData(Own, question)).GetProperty("@odata.count").GetInt32());
        }
        var expanded = (await app.OData(Stranger, "ItSystems?$expand=Uses&$top=500")).ToString();
        Assert.DoesNotContain(Planted.Marker, expanded, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, Databases]
    public async Task No_export_holds_the_marker_for_a_stranger(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        foreach (var kind in Verdicts.Exports)
        {
            foreach (var form in new[] { "csv", "xlsx" })
            {
                Assert.DoesNotContain(Planted.Marker, await Export(app, Stranger, kind, form), StringComparison.OrdinalIgnoreCase);
                if (kind is "systems" or "uses" or "objects" or "seats") Assert.Contains(Planted.Marker, await Export(app, Own, kind, form), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory, Databases]
    public async Task Whoever_steers_an_object_sees_every_kommuns_use_in_it_and_no_other(Provider provider)
    {
        var (app, _, _) = await apps.On(provider);
        var uses = (await app.Graph("objektagare-forskola-och-fritidshem", "{systemUses(first:200){nodes{kommun{code} system{responsibleObject{slug} usedBy{slug}}}}}")).GetProperty("systemUses").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(3, uses.Select(u => u.GetProperty("kommun").GetProperty("code").GetString()).Distinct().Count());
        Assert.DoesNotContain(Planted.Marker, string.Concat(uses), StringComparison.OrdinalIgnoreCase);
    }

    internal static async Task<Dictionary<string, int>> Counts(ObjektApp app, string person)
    {
        var schema = await Introspected.Of(app);
        var counts = new Dictionary<string, int>();
        foreach (var (root, _) in schema.Lists.Where(l => l.Root != "auditEntries")) counts[root] = (await app.Graph(person, $"{{{root}{{totalCount}}}}")).GetProperty(root).GetProperty("totalCount").GetInt32();
        return counts;
    }

    private static Task<int> Count<T>(ObjektDb db) where T : class => db.Set<T>().CountAsync();

    private static async Task<string> Pages(ObjektApp app, string person, string root, string query)
    {
        var all = new StringBuilder();
        string? after = null;
        do
        {
            var list = (await app.Graph(person, query, new { after })).GetProperty(root);
            all.Append(list);
            var page = list.GetProperty("pageInfo");
            after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return all.ToString();
    }

    private static async Task<string> Rows(ObjektApp app, string person, string set)
    {
        var all = new StringBuilder();
        var next = set;
        while (next is not null)
        {
            var page = await app.OData(person, next);
            all.Append(page.GetProperty("value"));
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString()!.Split("/odata/")[1] : null;
        }
        return all.ToString();
    }

    private static async Task<string> Export(ObjektApp app, string person, string kind, string form)
    {
        var client = await app.As(person);
        using var answer = await client.GetAsync($"/export/{kind}.{form}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (form == "csv") return Encoding.UTF8.GetString(bytes);
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }
        return text.ToString();
    }
}

/// <summary>Per database: the product, what was planted, and what the stranger counted before.</summary>
public sealed class WalledApps : IAsyncDisposable
{
    private readonly Lazy<Task<(ObjektApp, Planted, Dictionary<string, int>)>> sqlite = new(() => Start(Provider.Sqlite)), postgres = new(() => Start(Provider.Postgres));

    public Task<(ObjektApp App, Planted Planted, Dictionary<string, int> Before)> On(Provider provider) => (provider == Provider.Sqlite ? sqlite : postgres).Value;

    private static async Task<(ObjektApp, Planted, Dictionary<string, int>)> Start(Provider provider)
    {
        var app = await ObjektApp.Start(provider);
        await app.Inside(Planted.Before);
        var before = await StrangersToAKommun.Counts(app, "lasare-orsa");
        var planted = new Planted();
        await app.Inside(planted.In);
        return (app, planted, before);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var started in new[] { sqlite, postgres }.Where(s => s.IsValueCreated && s.Value.IsCompletedSuccessfully)) await (await started.Value).Item1.DisposeAsync();
    }
}
