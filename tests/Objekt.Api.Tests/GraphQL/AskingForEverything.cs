using System.Text.Json;
using Xunit;

namespace Objekt.Tests.GraphQL;

/// <summary>Every filter, order and field that the schema offers is answered by both databases.</summary>
public sealed class AskingForEverything(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task Every_field_of_every_list_can_be_filtered_by(Provider provider)
    {
        var app = await apps.On(provider);
        var schema = await Introspected.Of(app);
        var faults = new List<string>();
        var asked = 0;
        foreach (var (root, row) in schema.Lists)
        {
            foreach (var filter in Filters(schema, row + "FilterInput", 2))
            {
                asked++;
                var answer = await app.GraphRaw("it-strateg", $"{{{root}(where:{filter},first:1){{totalCount edges{{cursor}}}}}}");
                if (answer.TryGetProperty("errors", out var errors) || answer.TryGetProperty("code", out errors)) faults.Add($"{root} {filter}: {errors}");
            }
        }
        Assert.True(asked > 300, $"only {asked} filters were found");
        Assert.Empty(faults);
    }

    [Theory, Databases]
    public async Task Every_order_of_every_list_pages_through_all_rows_once(Provider provider)
    {
        var app = await apps.On(provider);
        var schema = await Introspected.Of(app);
        var faults = new List<string>();
        foreach (var (root, row) in schema.Lists)
        {
            foreach (var order in Orders(schema, row + "SortInput", 2))
            {
                var (seen, total, fault) = await PageThrough(app, root, row, $"order:[{order}]");
                if (fault is not null) faults.Add($"{root} {order}: {fault}");
                else if (seen.Count != total || seen.Distinct().Count() != total) faults.Add($"{root} {order}: {seen.Count} rows, {seen.Distinct().Count()} distinct, {total} in all");
            }
        }
        Assert.Empty(faults);
    }

    [Theory, Databases]
    public async Task Every_field_can_be_read(Provider provider)
    {
        var app = await apps.On(provider);
        var schema = await Introspected.Of(app);
        foreach (var (root, row) in schema.Lists)
        {
            await app.Graph("it-strateg", $"{{{root}(first:20){{nodes{{{Selecting.All(schema, row, 3)}}}}}}}");
        }
    }

    [Theory, Databases]
    public async Task Total_count_follows_the_filter_on_every_list(Provider provider)
    {
        var app = await apps.On(provider);
        var schema = await Introspected.Of(app);
        foreach (var (root, row) in schema.Lists.Where(l => schema.Fields(l.Row).Any(f => f.GetProperty("name").GetString() == "name")))
        {
            var (all, _, _) = await PageThrough(app, root, row, "order:[]");
            var answer = (await app.Graph("it-strateg", $"{{{root}(where:{{name:{{contains:\"r\"}}}},first:200){{totalCount nodes{{name}}}} all:{root}{{totalCount}}}}"));
            var found = answer.GetProperty(root);
            Assert.Equal(found.GetProperty("nodes").GetArrayLength(), Math.Min(200, found.GetProperty("totalCount").GetInt32()));
            Assert.All(found.GetProperty("nodes").EnumerateArray(), n => Assert.Contains("r", n.GetProperty("name").GetString()!, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(all.Count, answer.GetProperty("all").GetProperty("totalCount").GetInt32());
        }
    }

    private static async Task<(List<string> Seen, int Total, string? Fault)> PageThrough(ObjektApp app, string root, string row, string order)
    {
        var seen = new List<string>();
        var (after, total) = ("", 0);
        for (var page = 0; page < 40; page++)
        {
            var answer = await app.GraphRaw("it-strateg", $"{{{root}(first:{(page == 0 ? 7 : 150)}{after},{order}){{totalCount pageInfo{{hasNextPage endCursor}} edges{{cursor node{{__typename}}}}}}}}");
            if (!answer.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object) return (seen, total, answer.ToString());
            var list = data.GetProperty(root);
            total = list.GetProperty("totalCount").GetInt32();
            seen.AddRange(list.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("cursor").GetString()!));
            if (!list.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) return (seen, total, null);
            after = $",after:\"{list.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
        }
        return (seen, total, $"{row}: no end after 40 pages");
    }

    private static IEnumerable<string> Filters(Introspected schema, string input, int depth)
    {
        foreach (var field in schema.InputFields(input))
        {
            var (name, type) = (field.GetProperty("name").GetString()!, Introspected.Named(field.GetProperty("type")));
            if (name is "and" or "or") continue;
            if (type.EndsWith("OperationFilterInput", StringComparison.Ordinal))
            {
                // All comparisons at the top, one inside: what differs there is the way in, not the comparison.
                foreach (var op in schema.InputFields(type).Take(depth == 2 ? 20 : 1)) yield return $"{{{name}:{{{op.GetProperty("name").GetString()}:{Value(schema, op)}}}}}";
            }
            else if (depth > 0 && type.EndsWith("ListFilterInput", StringComparison.Ordinal))
            {
                var inner = type[..^"ListFilterInput".Length] + "FilterInput";
                yield return $"{{{name}:{{any:true}}}}";
                var word = "some";
                foreach (var one in Filters(schema, inner, depth - 2))
                {
                    yield return $"{{{name}:{{{word}:{one}}}}}";
                    word = word == "some" ? "all" : word == "all" ? "none" : "some";
                }
            }
            else if (depth > 0)
            {
                foreach (var inner in Filters(schema, type, 0).Take(12)) yield return $"{{{name}:{inner}}}";
            }
        }
    }

    private static string Value(Introspected schema, JsonElement op)
    {
        var type = op.GetProperty("type");
        var named = Introspected.Named(type);
        var one = schema.Kind(named) == "ENUM" ? schema.FirstEnumValue(named) : named switch
        {
            "String" => "\"Å\"",
            "ID" => $"\"{Guid.Empty}\"",
            "Int" => "3",
            "Decimal" => "1250.50",
            "Boolean" => "true",
            "Date" => "\"2026-01-01\"",
            _ => "\"2026-01-01T00:00:00Z\"",
        };
        return type.GetProperty("kind").GetString() == "LIST" ? $"[{one}]" : one;
    }

    private static IEnumerable<string> Orders(Introspected schema, string input, int depth)
    {
        foreach (var field in schema.InputFields(input))
        {
            var (name, type) = (field.GetProperty("name").GetString()!, Introspected.Named(field.GetProperty("type")));
            if (type == "SortEnumType")
            {
                yield return $"{{{name}:ASC}}";
                yield return $"{{{name}:DESC}}";
            }
            else if (depth > 1)
            {
                foreach (var inner in Orders(schema, type, depth - 1).Where(o => o.Contains("DESC", StringComparison.Ordinal)).Take(4)) yield return $"{{{name}:{inner}}}";
            }
        }
    }
}
