using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Objekt.Tests.Identity;

/// <summary>A sign-in service of the tests' own: it answers discovery and keys as Entra does, and signs what a test wants signed.</summary>
internal sealed class FakeEntra : HttpMessageHandler
{
    public const string Client = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string Tenant = "bbbbbbbb-0000-0000-0000-000000000001";
    public const string OtherTenant = "bbbbbbbb-0000-0000-0000-000000000002";
    public const string Account = "cccccccc-0000-0000-0000-000000000001";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "tests" };

    /// <summary>The product with this sign-in service, and one person whose account is known.</summary>
    public async Task<ObjektApp> Start(Provider provider, params string[] settings)
    {
        var app = await ObjektApp.Start(provider, demo: false, Stand, ["--Authentication:Mode=Entra", "--AzureAd:TenantId=organizations", $"--AzureAd:ClientId={Client}", $"--Tenants:Allowed:0={Tenant}", .. settings]);
        await app.Inside(db => db.People.Where(p => p.Slug == "systemadministrator").ExecuteUpdateAsync(p => p.SetProperty(x => x.TenantId, Tenant).SetProperty(x => x.ObjectId, Account)));
        return app;
    }

    private void Stand(WebApplicationBuilder builder)
    {
        builder.Services.Configure<AadIssuerValidatorOptions>(o => o.HttpClientName = nameof(FakeEntra));
        builder.Services.AddHttpClient(nameof(FakeEntra)).ConfigurePrimaryHttpMessageHandler(() => this);
        builder.Services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, o => o.BackchannelHttpHandler = this);
    }

    /// <summary>Signs in as a browser does: out to the service, and back with what the test has signed.</summary>
    /// <param name="change">Changes the claims of a good token.</param>
    /// <param name="sign">How the token is signed; by the service's own key when nothing is said.</param>
    public async Task<HttpResponseMessage> SignIn(HttpClient client, string back = "/", Action<Dictionary<string, object>>? change = null, Func<SecurityTokenDescriptor, string>? sign = null)
    {
        using var away = await client.GetAsync("/signin/entra?back=" + Uri.EscapeDataString(back));
        if (away.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException(await away.Content.ReadAsStringAsync());
        var question = QueryHelpers.ParseQuery(away.Headers.Location!.Query);

        var now = DateTime.UtcNow;
        Dictionary<string, object> claims = new()
        {
            ["iss"] = $"https://login.microsoftonline.com/{Tenant}/v2.0", ["aud"] = Client, ["tid"] = Tenant, ["oid"] = Account, ["sub"] = "s", ["ver"] = "2.0",
            ["nonce"] = question["nonce"].ToString(), ["iat"] = Seconds(now), ["nbf"] = Seconds(now), ["exp"] = Seconds(now.AddMinutes(5)),
        };
        change?.Invoke(claims);
        var token = new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256) };

        using var home = new HttpRequestMessage(HttpMethod.Post, "/signin/entra/callback")
        {
            Content = new FormUrlEncodedContent([new("id_token", (sign ?? Sign)(token)), new("state", question["state"].ToString())]),
        };
        // The service's cookies are for https only; over http the test carries them itself.
        home.Headers.Add("Cookie", string.Join("; ", away.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0])));
        return await client.SendAsync(home);
    }

    public static string Sign(SecurityTokenDescriptor token) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);

    /// <summary>Signed by somebody else under the service's key id.</summary>
    public static string Forge(SecurityTokenDescriptor token)
    {
        token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "tests" }, SecurityAlgorithms.RsaSha256);
        return Sign(token);
    }

    /// <summary>Signed by nobody: alg none.</summary>
    public static string Unsigned(SecurityTokenDescriptor token)
    {
        token.SigningCredentials = null;
        return Sign(token);
    }

    public static long Seconds(DateTime moment) => new DateTimeOffset(moment).ToUnixTimeSeconds();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var public_ = key.Rsa.ExportParameters(includePrivateParameters: false);
        object body = request.RequestUri!.AbsolutePath.Contains("openid-configuration", StringComparison.Ordinal)
            ? new
            {
                issuer = "https://login.microsoftonline.com/{tenantid}/v2.0",
                authorization_endpoint = "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize",
                token_endpoint = "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
                jwks_uri = "https://login.microsoftonline.com/organizations/discovery/v2.0/keys",
            }
            : new { keys = new[] { new { kty = "RSA", use = "sig", kid = key.KeyId, n = Base64UrlEncoder.Encode(public_.Modulus), e = Base64UrlEncoder.Encode(public_.Exponent) } } };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(body), RequestMessage = request });
    }
}
