using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Identity;

public sealed class AskingTooOften
{
    [Theory, Databases]
    public async Task One_person_asks_so_often_and_no_oftener_whatever_door_and_sign_in(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, true, "--Pace:PerMinute=1", "--Pace:AtOnce=4");
        var session = await app.As("lasare-mora");
        using var token = await app.WithToken("lasare-mora");
        Assert.Equal(HttpStatusCode.OK, await Status(session, "/odata/Kommuner"));
        Assert.Equal(HttpStatusCode.OK, await Status(token, "/odata/Kommuner"));
        Assert.Equal(HttpStatusCode.OK, await Status(session, "/export/kommuner.csv"));
        using (var fourth = await token.PostAsJsonAsync("/graphql", new { query = "{me{seesAll}}" }, TestContext.Current.CancellationToken)) Assert.Equal(HttpStatusCode.OK, fourth.StatusCode);

        foreach (var (client, path) in new[] { (session, "/odata/Kommuner"), (token, "/odata/Kommuner"), (session, "/export/kommuner.csv"), (session, "/graphql") })
        {
            using var fifth = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal((path, HttpStatusCode.TooManyRequests), (path, fifth.StatusCode));
            Assert.InRange(int.Parse(fifth.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
            Assert.Equal("application/problem+json", fifth.Content.Headers.ContentType!.MediaType);
            var problem = await fifth.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            Assert.Equal("TOO_MANY_REQUESTS", problem.GetProperty("code").GetString());
        }

        // From the same address: somebody else is not made to wait, nor is one who only wants to see that the product lives.
        Assert.Equal(HttpStatusCode.OK, await Status(await app.As("lasare-orsa"), "/odata/Kommuner"));
        Assert.Equal(HttpStatusCode.OK, await Status(app.Anonymous, "/health/live"));
    }

    [Fact]
    public async Task Nobody_waits_in_development_unless_told_to()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, true, "--Pace:AtOnce=1");
        var session = await app.As("lasare-mora");
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, await Status(session, "/odata/Kommuner"));
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
