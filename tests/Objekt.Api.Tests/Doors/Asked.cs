using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Objekt.Tests.Doors;

/// <summary>One question, put three ways.</summary>
/// <param name="Words">The question as a person would ask it.</param>
/// <param name="Graph">The GraphQL query; its first root's nodes are the rows.</param>
/// <param name="Each">The list inside each node that makes the rows; empty when the nodes are the rows.</param>
/// <param name="GraphColumns">Paths in a row, dots between.</param>
/// <param name="OData">The path after /odata/.</param>
/// <param name="ODataColumns">Property names.</param>
/// <param name="Sql">The same by hand; a column whose name begins with ore holds whole öre.</param>
/// <param name="Ordered">Whether the order is a part of the answer.</param>
public sealed record Asked(string Words, string Graph, string Each, string[] GraphColumns, string OData, string[] ODataColumns, string Sql, bool Ordered = false)
{
    public override string ToString() => Words;

    public async Task<List<string>> FromGraph(ObjektApp app, string person)
    {
        var rows = new List<string>();
        string? after = null;
        do
        {
            var root = (await app.Graph(person, Graph, new { after })).EnumerateObject().First().Value;
            foreach (var node in root.GetProperty("nodes").EnumerateArray())
            {
                foreach (var row in Each.Length == 0 ? [node] : node.GetProperty(Each).EnumerateArray().ToArray())
                {
                    rows.Add(string.Join('|', GraphColumns.Select(c => Text(c.StartsWith('^') ? At(node, c[1..]) : At(row, c)))));
                }
            }
            var page = root.GetProperty("pageInfo");
            after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return Sorted(rows);
    }

    public async Task<List<string>> FromOData(ObjektApp app, string person)
    {
        var rows = new List<string>();
        var next = OData;
        while (next is not null)
        {
            var page = await app.OData(person, next);
            rows.AddRange(page.GetProperty("value").EnumerateArray().Select(row => string.Join('|', ODataColumns.Select(c => Text(At(row, c))))));
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString()!.Split("/odata/")[1] : null;
        }
        return Sorted(rows);
    }

    public async Task<List<string>> FromSql(ObjektApp app)
    {
        await using var connection = await app.Database();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Replace("@sv", app.Provider == Provider.Sqlite ? "SV" : "\"sv-SE-x-icu\"", StringComparison.Ordinal);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader, i))));
        return Sorted(rows);
    }

    private List<string> Sorted(List<string> rows)
    {
        if (!Ordered) rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static JsonElement At(JsonElement row, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (row.ValueKind == JsonValueKind.Null) return row;
            row = row.GetProperty(step);
        }
        return row;
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => Number(value.GetDecimal()),
        JsonValueKind.Array => value.GetArrayLength().ToString(CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };

    private static string Cell(DbDataReader reader, int i)
    {
        if (reader.IsDBNull(i)) return "";
        var value = reader.GetValue(i);
        return value switch
        {
            DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            string text => text,
            _ => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture) / (reader.GetName(i).StartsWith("ore", StringComparison.Ordinal) ? 100m : 1m)),
        };
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
