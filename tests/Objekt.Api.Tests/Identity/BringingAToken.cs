using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Identity;
using Xunit;

namespace Objekt.Tests.Identity;

public sealed class BringingAToken(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task A_token_is_its_person_on_the_doors_for_programs(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("lasare-mora");
        Assert.Contains("lasare-mora", await Body(client), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Excel_sends_it_as_a_password(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("lasare-mora");
        var token = client.DefaultRequestHeaders.Authorization!.Parameter;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"vem som helst:{token}")));
        Assert.Contains("lasare-mora", await Body(client), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task An_old_revoked_or_unknown_token_is_nobody(Provider provider)
    {
        var app = await apps.On(provider);
        using var old = await app.WithToken("lasare-mora", days: -1);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(old));

        using var revoked = await app.WithToken("lasare-mora");
        var hash = Tokens.Hash(revoked.DefaultRequestHeaders.Authorization!.Parameter!);
        await app.Inside(db => db.AccessTokens.IgnoreQueryFilters().Where(t => t.Hash == hash).ExecuteUpdateAsync(t => t.SetProperty(x => x.Revoked, app.Clock.Now)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(revoked));

        foreach (var header in (string[])["Bearer objekt_nej", "Bearer", "Bearer  ", "Basic", "Basic !!!", "Basic " + Convert.ToBase64String("utan kolon"u8), "Basic " + new string('A', 4000), "Digest x", "Negotiate x"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { person { slug } } }" }) };
            request.Headers.TryAddWithoutValidation("Authorization", header);
            using var answer = await app.Anonymous.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal((header, HttpStatusCode.Unauthorized), (header, answer.StatusCode));
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory, Databases]
    public async Task Only_its_hash_is_stored(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("controller");
        var token = client.DefaultRequestHeaders.Authorization!.Parameter!;
        var stored = await app.Inside(db => db.AccessTokens.IgnoreQueryFilters().AsNoTracking().ToListAsync());
        Assert.Contains(stored, t => t.Hash == Tokens.Hash(token));
        Assert.DoesNotContain(stored, t => t.Hash.Contains(token["objekt_".Length..], StringComparison.Ordinal));
    }

    [Theory, Databases]
    public async Task The_verb_makes_one_that_works(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        string[] settings = ["--environment=Development", $"--Database:Provider={provider}", $"--ConnectionStrings:Objekt={app.ConnectionString}"];
        var made = await StartUp.Starting.Here(["token", "create", "--person", "lasare-orsa", "--scope", "read", "--days", "30", .. settings]);
        Assert.Equal((0, ""), (made.Code, made.Complained));

        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", made.Said.Trim());
        app.Clock.Now = DateTimeOffset.UtcNow;
        Assert.Contains("lasare-orsa", await Body(client), StringComparison.Ordinal);
        app.Clock.Now = DateTimeOffset.UtcNow.AddDays(30).AddMinutes(1);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client));
    }

    [Theory]
    [InlineData("--person lasare-orsa --scope read --days 400", "--days")]
    [InlineData("--person lasare-orsa --scope read --days 0", "--days")]
    [InlineData("--person lasare-orsa --scope allt", "--scope")]
    [InlineData("--person lasare-orsa", "--scope")]
    [InlineData("--scope read", "--person")]
    [InlineData("--person ingen --scope read", "ingen")]
    [InlineData("--person lasare-orsa --scope read --tid 3", "--tid")]
    [InlineData("--person lasare-orsa --scope read --days", "--days")]
    public async Task A_token_that_cannot_be_made_is_told_why(string options, string named)
    {
        var app = await apps.On(Provider.Sqlite);
        var before = await app.Inside(db => db.AccessTokens.IgnoreQueryFilters().CountAsync());
        var made = await StartUp.Starting.Here(["token", "create", .. options.Split(' '), "--environment=Development", $"--ConnectionStrings:Objekt={app.ConnectionString}"]);
        Assert.Equal((2, ""), (made.Code, made.Said));
        Assert.Contains(named, made.Complained, StringComparison.Ordinal);
        Assert.Equal(before, await app.Inside(db => db.AccessTokens.IgnoreQueryFilters().CountAsync()));
    }

    private static async Task<string> Body(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ me { person { slug } } }" }, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<HttpStatusCode> Status(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ me { person { slug } } }" }, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
