using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Objekt.Tests.Identity;

/// <summary>Entra accounts: only known people of listed tenants come in, by a token that holds in every part.</summary>
public sealed class SigningInWithAnOrganisation(SigningInWithAnOrganisation.Shared shared) : IClassFixture<SigningInWithAnOrganisation.Shared>
{
    private readonly FakeEntra entra = shared.Entra;

    /// <summary>One product for every test that only knocks.</summary>
    public sealed class Shared : IAsyncDisposable
    {
        private readonly Lazy<Task<ObjektApp>> app;

        public Shared() => app = new(() => Entra.Start(Provider.Sqlite));

        internal FakeEntra Entra { get; } = new();

        public Task<ObjektApp> App => app.Value;

        public async ValueTask DisposeAsync()
        {
            if (app.IsValueCreated) await (await app.Value).DisposeAsync();
            Entra.Dispose();
        }
    }

    [Theory, Databases]
    public async Task A_known_person_comes_back_to_where_they_were(Provider provider)
    {
        await using var app = await entra.Start(provider);
        using var client = NewClient(app);
        using var home = await entra.SignIn(client, back: "/system/raindance?dag=2026-09-15");
        Assert.Equal(HttpStatusCode.Redirect, home.StatusCode);
        Assert.Equal("/system/raindance?dag=2026-09-15", home.Headers.Location!.ToString());
        Assert.Contains("systemadministrator", await Me(client, home), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elak.example/")]
    [InlineData("https://elak.example/")]
    [InlineData("/\\elak.example")]
    [InlineData("/a\r\nLocation: x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task Nobody_is_sent_to_another_site(string back)
    {
        var app = await shared.App;
        using var client = NewClient(app);
        using var home = await entra.SignIn(client, back);
        Assert.Equal("/", home.Headers.Location!.ToString());
    }

    public static TheoryData<string, HttpStatusCode, string> Refused => new()
    {
        { "other tenant", HttpStatusCode.Forbidden, "TENANT_REFUSED" },
        { "no tenant", HttpStatusCode.Forbidden, "TENANT_REFUSED" },
        { "unknown person", HttpStatusCode.Forbidden, "UNKNOWN_PERSON" },
        { "same account id in another tenant", HttpStatusCode.Forbidden, "TENANT_REFUSED" },
        { "guest", HttpStatusCode.Forbidden, "GUEST_REFUSED" },
        { "vouched for elsewhere", HttpStatusCode.Forbidden, "GUEST_REFUSED" },
        { "other audience", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "other issuer", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "issuer of another tenant", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "expired", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "not yet valid", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "old nonce", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "forged", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "unsigned", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
        { "nonsense", HttpStatusCode.Unauthorized, "SIGN_IN_FAILED" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task Whoever_should_not_come_in_does_not(string who, HttpStatusCode status, string code)
    {
        var app = await shared.App;
        using var client = NewClient(app);
        using var home = await entra.SignIn(client, "/", claims => Bend(who, claims), Signing(who));
        Assert.Equal((status, code), (home.StatusCode, (await home.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString()));
        Assert.DoesNotContain(Cookies(home), c => c.StartsWith("objekt=", StringComparison.Ordinal) && !c.StartsWith("objekt=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guests_come_in_where_they_are_let_in()
    {
        await using var app = await entra.Start(Provider.Sqlite, "--Tenants:Guests=true");
        using var client = NewClient(app);
        using var home = await entra.SignIn(client, "/", claims => Bend("guest", claims));
        Assert.Equal(HttpStatusCode.Redirect, home.StatusCode);
    }

    [Fact]
    public async Task One_who_has_left_does_not_come_in()
    {
        await using var app = await entra.Start(Provider.Sqlite);
        await app.Inside(db => db.People.ExecuteUpdateAsync(p => p.SetProperty(x => x.Active, false)));
        using var client = NewClient(app);
        using var home = await entra.SignIn(client);
        Assert.Equal(HttpStatusCode.Forbidden, home.StatusCode);
    }

    [Fact]
    public async Task An_answer_to_a_question_that_nobody_asked_is_refused()
    {
        var app = await shared.App;
        using var client = NewClient(app);
        using var home = await client.PostAsync("/signin/entra/callback", new FormUrlEncodedContent([new("id_token", "x.y.z"), new("state", "påhittat")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, home.StatusCode);
        Assert.Equal("application/problem+json", home.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_development_sign_in_is_not_there()
    {
        var app = await shared.App;
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous.GetAsync("/signin/development", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous.PostAsJsonAsync("/signin/development", new { person = "systemadministrator" }, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal("""{"mode":"ENTRA","start":"/signin/entra"}""", await app.Anonymous.GetStringAsync("/signin", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Headers_that_claim_to_be_somebody_are_ignored()
    {
        var app = await shared.App;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { person { slug } } }" }) };
        foreach (var (name, value) in ((string, string)[])[("X-MS-CLIENT-PRINCIPAL-ID", FakeEntra.Account), ("X-Forwarded-User", "systemadministrator"), ("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-Proto", "https"), ("Remote-User", "systemadministrator")])
        {
            request.Headers.Add(name, value);
        }
        using var answer = await app.Anonymous.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static void Bend(string who, Dictionary<string, object> claims)
    {
        var now = DateTime.UtcNow;
        switch (who)
        {
            case "other tenant" or "same account id in another tenant":
                claims["tid"] = FakeEntra.OtherTenant;
                claims["iss"] = $"https://login.microsoftonline.com/{FakeEntra.OtherTenant}/v2.0";
                break;
            case "no tenant": claims.Remove("tid"); break;
            case "unknown person": claims["oid"] = Guid.CreateVersion7().ToString(); break;
            case "guest": claims["acct"] = "1"; break;
            case "vouched for elsewhere": claims["idp"] = $"https://sts.windows.net/{FakeEntra.OtherTenant}/"; break;
            case "other audience": claims["aud"] = Guid.CreateVersion7().ToString(); break;
            case "other issuer": claims["iss"] = $"https://elak.example/{FakeEntra.Tenant}/v2.0"; break;
            case "issuer of another tenant": claims["iss"] = $"https://login.microsoftonline.com/{FakeEntra.OtherTenant}/v2.0"; break;
            case "expired": (claims["nbf"], claims["exp"]) = (FakeEntra.Seconds(now.AddHours(-2)), FakeEntra.Seconds(now.AddHours(-1))); break;
            case "not yet valid": claims["nbf"] = FakeEntra.Seconds(now.AddHours(1)); break;
            case "old nonce": claims["nonce"] = "638000000000000000.x"; break;
        }
    }

    private static Func<SecurityTokenDescriptor, string>? Signing(string who) => who switch
    {
        "forged" => FakeEntra.Forge,
        "unsigned" => FakeEntra.Unsigned,
        "nonsense" => _ => "inte.en.token",
        _ => null,
    };

    private static HttpClient NewClient(ObjektApp app) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { BaseAddress = app.Address };

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    private static async Task<string> Me(HttpClient client, HttpResponseMessage home)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { person { slug } } }" }) };
        request.Headers.Add("Cookie", Cookies(home).Single(c => c.StartsWith("objekt=", StringComparison.Ordinal)).Split(';')[0]);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
