using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Objekt.Tests.Identity;

public sealed class SigningIn(Apps apps) : IClassFixture<Apps>
{
    private const string Me = "{ me { person { slug } } }";

    [Theory, Databases]
    public async Task The_list_shows_every_demo_person_with_seats(Provider provider)
    {
        var app = await apps.On(provider);
        var people = await app.Anonymous.GetFromJsonAsync<JsonElement>("/signin/development", TestContext.Current.CancellationToken);
        var slugs = people.EnumerateArray().Select(p => p.GetProperty("slug").GetString()!).ToList();
        Assert.Superset(new HashSet<string> { "it-strateg", "lasare-mora", "lasare-orsa", "lasare-alvdalen", "controller", "revisor", "systemadministrator" }, slugs.ToHashSet());
        Assert.All(people.EnumerateArray(), p => Assert.NotEqual(0, p.GetProperty("seats").GetArrayLength()));
        var reader = people.EnumerateArray().Single(p => p.GetProperty("slug").GetString() == "lasare-mora");
        var seat = Assert.Single(reader.GetProperty("seats").EnumerateArray());
        Assert.Equal(("KOMMUN_READER", "Mora", "HOLDER"), (seat.GetProperty("roleKey").GetString(), seat.GetProperty("kommun").GetString(), seat.GetProperty("as").GetString()));
    }

    [Theory, Databases]
    public async Task One_is_who_one_chose_until_one_leaves(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = app.NewClient();
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(client));

        using var entry = await client.PostAsJsonAsync("/signin/development", new { person = "lasare-mora" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, entry.StatusCode);
        var cookie = Assert.Single(entry.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await Ask(client));

        (await client.PostAsync("/signin/out", null, TestContext.Current.CancellationToken)).Dispose();
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(client));
    }

    [Theory, Databases]
    public async Task Nobody_signs_in_as_someone_who_is_not_there(Provider provider)
    {
        var app = await apps.On(provider);
        using var answer = await app.Anonymous.PostAsJsonAsync("/signin/development", new { person = "ingen" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory, Databases]
    public async Task A_seat_lost_and_a_person_gone_count_from_the_next_request(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var before = await app.Graph("controller", "{ systemUses { totalCount } }");
        await app.Inside(db => db.SeatHoldings.Where(h => h.Person!.Slug == "controller").ExecuteUpdateAsync(h => h.SetProperty(x => x.To, new DateOnly(2026, 9, 14))));
        var after = await app.Graph("controller", "{ systemUses { totalCount } }");
        Assert.True(Count(after) < Count(before), $"{Count(after)} of {Count(before)} uses are still seen without the seat");
        Assert.NotEqual(0, Count(after));

        await app.Inside(db => db.People.Where(p => p.Slug == "controller").ExecuteUpdateAsync(p => p.SetProperty(x => x.Active, false)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(await app.As("controller")));

        static int Count(JsonElement data) => data.GetProperty("systemUses").GetProperty("totalCount").GetInt32();
    }

    [Theory]
    [InlineData("Origin", "https://elak.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.NoContent)]
    [InlineData("Origin", "self", HttpStatusCode.NoContent)]
    public async Task Another_site_cannot_sign_anybody_in(string header, string value, HttpStatusCode expected)
    {
        var app = await apps.On(Provider.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/signin/development") { Content = JsonContent.Create(new { person = "lasare-mora" }) };
        request.Headers.Add(header, value == "self" ? app.Address.GetLeftPart(UriPartial.Authority) : value);
        using var client = app.NewClient();
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.BadRequest)]
    public async Task Only_json_signs_in(string type, HttpStatusCode expected)
    {
        var app = await apps.On(Provider.Sqlite);
        using var answer = await app.Anonymous.PostAsync("/signin/development", new StringContent("person=lasare-mora", Encoding.UTF8, type), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_cookie_of_another_installation_opens_nothing()
    {
        var app = await apps.On(Provider.Sqlite);
        await using var other = await ObjektApp.Start(Provider.Sqlite);
        using var entry = await other.Anonymous.PostAsJsonAsync("/signin/development", new { person = "it-strateg" }, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Me }) };
        request.Headers.Add("Cookie", entry.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false }) { BaseAddress = app.Address };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        var app = await apps.On(Provider.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Host = "elak.example";
        using var answer = await app.Anonymous.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> Ask(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = Me }, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
