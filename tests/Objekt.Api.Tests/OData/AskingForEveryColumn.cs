using System.Text.Json;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Xunit;

namespace Objekt.Tests.OData;

/// <summary>Walks $metadata, so that a new column cannot be forgotten.</summary>
public sealed class AskingForEveryColumn(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Shown, never asked about.</summary>
    private static readonly string[] Personal = ["HolderName", "DeputyName", "PersonName", "RequesterName", "DeciderName"];

    [Theory, Databases]
    public async Task Every_column_can_be_chosen_and_sorted_by(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (set, column, _) in await Columns(app))
        {
            var chosen = (await app.Ask($"{set}?$select={column}&$top=3")).Answers().Rows;
            Assert.All(chosen, row => Assert.Equal([column], row.EnumerateObject().Select(p => p.Name)));
            if (Personal.Contains(column)) (await app.Ask($"{set}?$orderby={column}&$top=1")).Refuses(400);
            else (await app.Ask($"{set}?$orderby={column} desc&$top=3")).Answers();
        }
    }

    /// <summary>Each value of the first rows finds its own row again, and the row's absence finds the others.</summary>
    [Theory, Databases]
    public async Task Every_column_can_be_filtered_by_its_own_values(Provider provider)
    {
        var app = await apps.On(provider);
        var columns = await Columns(app);
        var first = columns.Select(c => c.Set).Distinct().ToDictionary(s => s, s => app.Ask($"{s}?$top=40"));
        foreach (var (set, column, type) in columns)
        {
            var key = columns.First(c => c.Set == set).Column;
            var rows = (await first[set]).Answers().Rows;
            foreach (var row in rows.DistinctBy(r => r.GetProperty(column).GetRawText()).Take(3))
            {
                var literal = Literal(row.GetProperty(column), type);
                var same = await app.Ask($"{set}?$filter={column} eq {literal} and {key} eq {Literal(row.GetProperty(key), type: null)}&$select={key}");
                if (Personal.Contains(column))
                {
                    if (literal != "null") same.Refuses(400);
                    continue;
                }
                Assert.True(same.Answers().Rows.Length > 0, $"{set}.{column} eq {literal} does not find its row.");
                var others = (await app.Ask($"{set}?$filter={column} ne {literal} and {key} eq {Literal(row.GetProperty(key), type: null)}&$select={column}")).Answers();
                Assert.DoesNotContain(others.Rows, r => r.GetProperty(column).GetRawText() == row.GetProperty(column).GetRawText());
                (await app.Ask($"{set}?$filter={column} in ({literal})&$top=1")).Answers();
            }
        }
    }

    [Theory, Databases]
    public async Task Every_column_can_be_compared_in_its_own_order(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (set, column, type) in await Columns(app))
        {
            if (Personal.Contains(column)) continue;
            var some = (await app.Ask($"{set}?$orderby={column}&$top=100&$select={column}")).Answers().Rows.Select(r => r.GetProperty(column)).FirstOrDefault(v => v.ValueKind != JsonValueKind.Null);
            if (some.ValueKind is JsonValueKind.Undefined or JsonValueKind.True or JsonValueKind.False) continue;
            var literal = Literal(some, type);
            var total = int.Parse((await app.Ask($"{set}/$count?$filter={column} ne null")).Answers().Body, System.Globalization.CultureInfo.InvariantCulture);
            var parts = 0;
            foreach (var op in new[] { "lt", "eq", "gt" }) parts += int.Parse((await app.Ask($"{set}/$count?$filter={column} {op} {literal}")).Answers().Body, System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(parts == total, $"{set}.{column} around {literal}: {parts} of {total}");
        }
    }

    [Theory, Databases]
    public async Task Every_column_can_be_grouped_and_counted_by(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (set, column, type) in await Columns(app))
        {
            var grouped = await app.Ask($"{set}?$apply=groupby(({column}),aggregate($count as N,{column} with countdistinct as D))&$orderby=N desc");
            if (Personal.Contains(column)) grouped.Refuses(400);
            else grouped.Answers();
            if (type is "Edm.Int32" or "Edm.Int64" or "Edm.Decimal") (await app.Ask($"{set}?$apply=aggregate({column} with sum as S,{column} with average as A,{column} with min as L,{column} with max as M)")).Answers();
            if (type is "Edm.Date" or "Edm.DateTimeOffset") (await app.Ask($"{set}?$apply=aggregate({column} with min as L,{column} with max as M)")).Answers();
            if (type is "Edm.String" && !Personal.Contains(column)) (await app.Ask($"{set}?$filter=contains({column},'a') and length({column}) gt 1 and startswith(tolower({column}),'a') and not endswith(trim(toupper({column})),'Q')&$top=1")).Answers();
            if (type is "Edm.Date") (await app.Ask($"{set}?$filter=year({column}) gt 1 and month({column}) le 12 and day({column}) ne 0&$top=1")).Answers();
        }
    }

    [Fact]
    public async Task Both_databases_give_the_same_rows_for_every_order_and_group()
    {
        var (sqlite, postgres) = (await apps.On(Provider.Sqlite), await apps.On(Provider.Postgres));
        foreach (var (set, column, _) in await Columns(sqlite))
        {
            if (Personal.Contains(column) || set == "AuditEntries") continue;
            foreach (var question in new[] { $"{set}?$orderby={column}&$top=60", $"{set}?$orderby={column} desc&$top=60", $"{set}?$apply=groupby(({column}),aggregate($count as N))" })
            {
                Assert.Equal(Text(await sqlite.Ask(question)), Text(await postgres.Ask(question)));
            }
        }

        static string Text(Reply reply) => string.Join('\n', reply.Answers().Rows.Select(r => r.GetRawText()));
    }

    private static async Task<List<(string Set, string Column, string Type)>> Columns(ObjektApp app)
    {
        using var xml = XmlReader.Create(new StringReader((await app.Ask("$metadata")).Answers().Body));
        var columns = CsdlReader.Parse(xml).EntityContainer.EntitySets().SelectMany(s => s.EntityType.StructuralProperties().Select(p => (s.Name, p.Name, p.Type.FullName()))).ToList();
        Assert.True(columns.Count > 100);
        return columns;
    }

    private static string Literal(JsonElement value, string? type) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.String when type is "Edm.Guid" or "Edm.Date" or "Edm.DateTimeOffset" || (type is null && Guid.TryParse(value.GetString(), out _)) => Uri.EscapeDataString(value.GetString()!),
        JsonValueKind.String => Uri.EscapeDataString($"'{value.GetString()!.Replace("'", "''", StringComparison.Ordinal)}'"),
        _ => value.GetRawText(),
    };
}
