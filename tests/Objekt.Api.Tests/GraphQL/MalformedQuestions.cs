using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.GraphQL;

/// <summary>Two thousand broken questions: none is a server error, none is cut off, none tells what the product is made of.</summary>
public sealed class MalformedQuestions(Apps apps) : IClassFixture<Apps>
{
    private const int Seed = 20261123, Questions = 2000;

    private static readonly string[] Good =
    [
        "{itSystems(first:3,where:{name:{contains:\"a\"}},order:[{name:DESC}]){totalCount nodes{slug uses{kommun{code} yearlyCost}} pageInfo{endCursor}}}",
        "{maintenanceObject(slug:\"utbildning\",day:\"2026-09-01\"){name seats{holder{name} vacant}}}",
        "{whoDecides(input:{matterType:\"system-acquire\",object:\"utbildning\",kommuner:[\"2034\"],amount:180000.01,day:\"2026-09-15\"}){outcome because}}",
        "query Q($a:Int!,$b:ItSystemFilterInput){itSystems(first:$a,where:$b){nodes{...F}}} fragment F on ItSystem{slug supplier{name}}",
        "{node(id:\"ItSystem:0\"){id ...on ItSystem{name}} search(text:\"a\"){name}}",
        "mutation{saveSupplier(input:{name:\"\"}){supplier{name} errors{code message path}}}",
    ];

    private static readonly string[] Bits = ["{", "}", "(", ")", "[", "]", ":", "$", "!", "@skip(if:true)", "...", "\"", "\"\"\"", "\\u0000", "\u0000", "å", "😀", "null", "-1", "1e999", "99999999999999999999", "0.001", "true", "__schema{types{name}}", "#", ",", "&", "|", "=",
        "{and:[{or:[{name:{eq:null}}]}]}", "first:-1", "after:\"x\"", "last:201", "day:\"2026-02-30\"", "fragment X on X{...X}", "query", "mutation", "subscription{x}", "where:{name:{in:[null]}}", "\t", "\r\n", "ItSystem:", "0001-01-01", "9999-12-31"];

    [Theory, Databases]
    public async Task Are_answered_with_a_whole_refusal(Provider provider)
    {
        var app = await apps.On(provider);
        var client = await app.As("it-strateg");
        var random = new Random(Seed);
        var faults = new List<string>();
        for (var i = 0; i < Questions; i++)
        {
            var body = Body(random);
            using var answer = await client.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));
            var text = await answer.Content.ReadAsStringAsync();
            if ((int)answer.StatusCode >= 500 || !Whole(text) || Leaks(text)) faults.Add($"{(int)answer.StatusCode} {body}\n{text[..Math.Min(400, text.Length)]}");
        }
        Assert.True(faults.Count == 0, $"seed {Seed}: {faults.Count} of {Questions}\n{string.Join("\n\n", faults.Take(5))}");
        Assert.True((await client.GetAsync("/health/live")).IsSuccessStatusCode);
        await app.Graph("it-strateg", "{me{seesAll}}");
    }

    private static string Body(Random random)
    {
        var query = Good[random.Next(Good.Length)];
        for (var times = random.Next(1, 5); times > 0; times--) query = Changed(query, random);
        return random.Next(12) switch
        {
            0 => query,
            1 => JsonSerializer.Serialize(new { query })[..random.Next(1, 12)],
            2 => JsonSerializer.Serialize(new { query, variables = new { a = Odd(random), b = new { name = Odd(random) } } }),
            3 => $"{{\"query\":{JsonSerializer.Serialize(query)},\"variables\":{string.Concat(Enumerable.Repeat("{\"a\":", 80))}1{new string('}', 80)}}}",
            4 => JsonSerializer.Serialize(new { query = Odd(random) }),
            5 => JsonSerializer.Serialize(new { query, operationName = Odd(random) }),
            _ => JsonSerializer.Serialize(new { query, variables = new { a = random.Next(-5, 300) } }),
        };
    }

    private static object? Odd(Random random) => random.Next(8) switch
    {
        0 => null, 1 => -1, 2 => "", 3 => 1.5, 4 => new[] { 1, 2 }, 5 => new { x = new { y = 1 } }, 6 => new string('a', 5000), _ => long.MaxValue,
    };

    private static string Changed(string query, Random random)
    {
        if (query.Length == 0) return "{";
        var at = random.Next(query.Length);
        switch (random.Next(5))
        {
            case 0: return query.Insert(at, Bits[random.Next(Bits.Length)]);
            case 1: return query.Remove(at, Math.Min(random.Next(1, 12), query.Length - at));
            case 2: return query[..at] + query[random.Next(query.Length)..];
            case 3:
                var other = Good[random.Next(Good.Length)];
                return query[..at] + other[random.Next(other.Length)..];
            default:
                var letters = query.ToCharArray();
                letters[random.Next(letters.Length)] = (char)random.Next(1, 0x2ff);
                return new string(letters);
        }
    }

    private static bool Whole(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Leaks(string text) => text.Contains("   at ", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal) || text.Contains("SELECT ", StringComparison.Ordinal) || text.Contains(".cs:line", StringComparison.Ordinal);
}
