using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.GraphQL;

/// <summary>Both sides of each edge: at the limit answered, one past it refused before anything runs.</summary>
public sealed class KeepingTheLimits(Apps apps) : IClassFixture<Apps>
{
    [Theory]
    [InlineData("depth", "{kommuner{nodes{namnder{forvaltningar{namnd{kommun{namnder{forvaltningar{name}}}}}}}}}", null)]
    [InlineData("depth + 1", "{kommuner{nodes{namnder{forvaltningar{namnd{kommun{namnder{forvaltningar{kommun{namnder{name}}}}}}}}}}}", "TOO_DEEP")]
    [InlineData("page", "{kommuner(first:200){totalCount}}", null)]
    [InlineData("page + 1", "{kommuner(first:201){nodes{name}}}", "INVALID")]
    public async Task A_question_is_as_deep_and_as_wide_as_it_may_be(string edge, string query, string? code)
    {
        var app = await apps.On(Provider.Sqlite);
        var answer = await app.GraphRaw("it-strateg", query);
        Assert.True(code is null ? !answer.TryGetProperty("errors", out _) : Codes(answer).Contains(code), $"{edge}: {answer}");
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "TOO_MANY_ROOT_FIELDS")]
    public async Task So_many_root_fields(int fields, string? code) => await Edge("{" + Many(fields, i => $"a{i}:kommuner{{totalCount}}") + "}", code);

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "TOO_MANY_ALIASES")]
    public async Task So_many_aliases(int aliases, string? code) => await Edge("{kommuner{nodes{" + Many(aliases, i => $"a{i}:name") + "}}}", code);

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "TOO_MANY_FIELDS")]
    public async Task So_many_fields_in_a_selection(int fields, string? code) => await Edge("{kommuner{nodes{" + Many(fields, _ => "name") + "}}}", code);

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "TOO_MANY_TOKENS")]
    public async Task So_many_tokens_comments_included(int tokens, string? code) => await Edge("{kommuner{totalCount}}" + Many(tokens - 6, _ => "#\n"), code);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "DOCUMENT_TOO_LARGE")]
    public async Task So_large_a_document(int more, string? code)
    {
        const string asked = "{kommuner{totalCount}}";
        await Edge(asked + new string(' ', (16 * 1024) - asked.Length + more), code);
    }

    [Fact]
    public async Task A_body_over_64_KB_is_413_and_one_of_64_KB_is_read()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Post(Body((64 * 1024) + 1))).StatusCode);
        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, (await Post(Body(64 * 1024))).StatusCode);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task So_many_values_in_a_filter(int values, bool answered)
    {
        var app = await apps.On(Provider.Sqlite);
        var answer = await app.GraphRaw("it-strateg", "query($v:[String]){kommuner(where:{code:{in:$v}}){totalCount}}", new { v = Enumerable.Range(0, values).Select(i => $"{i}") });
        Assert.Equal(answered, !answer.TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("""[{"query":"{me{seesAll}}"}]""", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\":", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{me{seesAll}}","variables":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{me{nothing}}"}""", HttpStatusCode.OK)]
    public async Task Malformed_bodies_are_400_and_well_formed_ones_200_by_the_older_media_type(string body, HttpStatusCode status) =>
        Assert.Equal(status, (await Post(new StringContent(body, Encoding.UTF8, "application/json"))).StatusCode);

    [Fact]
    public async Task The_newer_media_type_tells_refusals_before_execution_apart()
    {
        var app = await apps.On(Provider.Sqlite);
        var client = await app.As("it-strateg");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{me{nothing}}"}""", Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/graphql-response+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_json_is_taken(string type, HttpStatusCode status) => Assert.Equal(status, (await Post(new StringContent("{\"query\":\"{me{seesAll}}\"}", Encoding.UTF8, type))).StatusCode);

    [Fact]
    public async Task A_get_is_405_and_another_origin_403()
    {
        var app = await apps.On(Provider.Sqlite);
        var client = await app.As("it-strateg");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.GetAsync("/graphql?query={me{seesAll}}")).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{me{seesAll}}"}""", Encoding.UTF8, "application/json") };
        foreign.Headers.Add("Origin", "https://elak.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
    }

    private async Task Edge(string query, string? code)
    {
        var app = await apps.On(Provider.Sqlite);
        var answer = await app.GraphRaw("it-strateg", query);
        Assert.True(code is null ? !answer.TryGetProperty("errors", out _) : Codes(answer).Contains(code), answer.ToString());
    }

    private static StringContent Body(int bytes)
    {
        const string start = "{\"query\":\"{me{seesAll}}\",\"x\":\"", end = "\"}";
        return new StringContent(start + new string('x', bytes - start.Length - end.Length) + end, Encoding.UTF8, "application/json");
    }

    private async Task<HttpResponseMessage> Post(HttpContent content) => await (await (await apps.On(Provider.Sqlite)).As("it-strateg")).PostAsync("/graphql", content);

    private static string Many(int count, Func<int, string> one) => string.Join(' ', Enumerable.Range(0, count).Select(one));

    private static IEnumerable<string> Codes(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString()!) : [];
}
