using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Tests.GraphQL;

public sealed class FilteringByWhatIsShown(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task Roles_have_the_words_that_the_union_has_chosen(Provider provider)
    {
        var app = await apps.On(provider);
        var (newer, older) = await app.Inside(async db =>
        {
            var role = await db.RoleTypes.SingleAsync(r => r.Key == "OBJECT_OWNER");
            return (role.Name, role.OlderName);
        });
        Assert.NotEqual(newer, older);
        foreach (var (words, shown, hidden) in new[] { (WordSet.Older, older, newer), (WordSet.Newer, newer, older) })
        {
            await app.Inside(db => db.Unions.ExecuteUpdateAsync(u => u.SetProperty(x => x.WordSet, words)));
            var seats = (await app.Graph("it-strateg", $"{{seats(where:{{role:{{key:{{eq:\"OBJECT_OWNER\"}}}}}},order:[{{roleName:ASC}}]){{nodes{{roleName}}}} shown:seats(where:{{roleName:{{eq:\"{shown}\"}}}}){{totalCount}} hidden:seats(where:{{roleName:{{eq:\"{hidden}\"}}}}){{totalCount}}}}"));
            var names = seats.GetProperty("seats").GetProperty("nodes").EnumerateArray().Select(s => s.GetProperty("roleName").GetString()).ToList();
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Equal(shown, name));
            Assert.True(seats.GetProperty("shown").GetProperty("totalCount").GetInt32() >= names.Count);
            Assert.Equal(0, seats.GetProperty("hidden").GetProperty("totalCount").GetInt32());
            var rows = (await app.OData("it-strateg", $"Seats?$filter=RoleName eq '{shown}'&$select=RoleName&$count=true"));
            Assert.Equal(seats.GetProperty("shown").GetProperty("totalCount").GetInt32(), rows.GetProperty("@odata.count").GetInt32());
        }
    }

    [Theory, Databases]
    public async Task Rights_are_found_by_band_reach_and_source(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (where, filter) in new[]
        {
            ("{above:{gte:180000}}", "Above ge 180000"), ("{above:{eq:0}}", "Above eq 0"), ("{above:{eq:null}}", "Above eq null"), ("{upTo:{lt:1000000}}", "UpTo lt 1000000"), ("{upTo:{neq:null}}", "UpTo ne null"),
            ("{reach:{eq:SHARED}}", "Reach eq 'SHARED'"), ("{reach:{in:[LOCAL,ANY]}}", "Reach in ('LOCAL','ANY')"), ("{source:{contains:\"DELEG\"}}", "contains(Source,'deleg')"),
        })
        {
            var graph = (await app.Graph("it-strateg", $"{{decisionRights(first:200,where:{where},order:[{{above:ASC}},{{key:ASC}}]){{nodes{{key above upTo reach source covers{{above upTo reach}}}}}}}}")).GetProperty("decisionRights").GetProperty("nodes").EnumerateArray().ToList();
            var rows = (await app.OData("it-strateg", $"DecisionRights?$select=Key,Above,UpTo,Reach,Source&$top=200&$filter={filter}")).GetProperty("value").EnumerateArray().ToList();
            Assert.True(rows.Count > 0 || filter == "Above eq 0", $"{filter} finds nothing");
            Assert.Equal((filter, Told(rows, "Key", "Above", "UpTo", "Reach", "Source")), (filter, Told(graph, "key", "above", "upTo", "reach", "source")));
            foreach (var right in graph)
            {
                foreach (var part in new[] { "above", "upTo", "reach" }) Assert.Equal(right.GetProperty("covers").GetProperty(part).ToString(), right.GetProperty(part).ToString());
            }
        }
    }

    private static string Told(IEnumerable<JsonElement> rows, params string[] names) =>
        string.Join('\n', rows.Select(r => string.Join(" | ", names.Select(n => r.GetProperty(n) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal().ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : r.GetProperty(n).ToString()))).Order(StringComparer.Ordinal));
}
