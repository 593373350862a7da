using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Identity;
using Xunit;

namespace Objekt.Tests.Identity;

public sealed class RevokingAToken(Apps apps) : IClassFixture<Apps>
{
    private const string Mutation = "mutation($input:RevokeTokenInput!){revokeToken(input:$input){accessToken{id revoked} errors{code message path}}}";

    [Theory, Databases]
    public async Task A_person_sees_their_own_tokens_and_takes_one_back_at_once(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("lasare-mora");
        Assert.Equal(HttpStatusCode.OK, await Status(client));
        var id = await Id(app, client);
        Assert.Contains(id, await Mine(app, "lasare-mora"));

        var done = await Revoke(app, "lasare-mora", id);

        Assert.Equal(0, done.GetProperty("errors").GetArrayLength());
        Assert.NotEqual(JsonValueKind.Null, done.GetProperty("accessToken").GetProperty("revoked").ValueKind);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client));
    }

    [Theory, Databases]
    public async Task Somebody_elses_token_is_no_token(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("lasare-mora");
        var id = await Id(app, client);

        // Also for one who sees every kommun's rows.
        foreach (var other in new[] { "lasare-orsa", "it-strateg" })
        {
            Assert.DoesNotContain(id, (await app.Graph(other, "{accessTokens(first:200){nodes{id}}}")).ToString(), StringComparison.Ordinal);
            Assert.Equal("NOT_FOUND", (await Revoke(app, other, id)).GetProperty("errors")[0].GetProperty("code").GetString());
        }
        Assert.Equal(HttpStatusCode.OK, await Status(client));
    }

    [Theory, Databases]
    public async Task The_administrator_sees_whose_they_are_and_takes_anybodys_back(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("controller");
        var id = await Id(app, client);
        var all = (await app.Graph("systemadministrator", "{accessTokens(first:200){nodes{id scope person{slug}}}}")).GetProperty("accessTokens").GetProperty("nodes").EnumerateArray();
        Assert.Equal("controller", all.Single(t => t.GetProperty("id").GetString() == id).GetProperty("person").GetProperty("slug").GetString());

        Assert.Equal(0, (await Revoke(app, "systemadministrator", id)).GetProperty("errors").GetArrayLength());
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client));
        Assert.DoesNotContain(id, await Mine(app, "systemadministrator"));
    }

    [Theory, Databases]
    public async Task A_token_that_may_only_read_revokes_nothing(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("lasare-mora");
        var id = await Id(app, client);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = Mutation, variables = new { input = new { id } } }, TestContext.Current.CancellationToken);
        Assert.Contains("NO_MANDATE", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Status(client));
    }

    private static async Task<JsonElement> Revoke(ObjektApp app, string person, string id) => (await app.Graph(person, Mutation, new { input = new { id } })).GetProperty("revokeToken");

    private static async Task<string[]> Mine(ObjektApp app, string person) =>
        [.. (await app.Graph(person, "{me{tokens{id}}}")).GetProperty("me").GetProperty("tokens").EnumerateArray().Select(t => t.GetProperty("id").GetString()!)];

    private static async Task<string> Id(ObjektApp app, HttpClient client)
    {
        var hash = Tokens.Hash(client.DefaultRequestHeaders.Authorization!.Parameter!);
        return $"AccessToken:{await app.Inside(db => db.AccessTokens.IgnoreQueryFilters().Where(t => t.Hash == hash).Select(t => t.Id).SingleAsync())}";
    }

    private static async Task<HttpStatusCode> Status(HttpClient client)
    {
        using var answer = await client.GetAsync("/odata/Kommuner", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
