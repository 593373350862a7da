using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Domain.Identity;

namespace Objekt.Api.Identity;

/// <summary>Sessions and tokens: who may knock, and what an answer to a stranger looks like. Every route asks for a signed-in person unless it says otherwise.</summary>
public static class SignIn
{
    public const string Session = nameof(Session);
    public const string Either = nameof(Either);

    public static void AddSignIn(this WebApplicationBuilder builder, Settings settings, DatabasePlace place)
    {
        var services = builder.Services;
        var keys = SessionKeys.Of(settings, place);
        services.AddSingleton(keys).AddScoped<Asking>();
        services.AddScoped<Caller>(s => s.GetRequiredService<Asking>().Caller ?? throw new InvalidOperationException("Nobody is signed in on this request."));
        services.AddDataProtection().SetApplicationName("Objekt").PersistKeysToFileSystem(keys.Folder);

        var authentication = services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, o => o.ForwardDefaultSelector = http => TokenSignIn.Accepts(http.Request) ? TokenSignIn.Scheme : Session)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.Scheme, null)
            .AddCookie(Session, o =>
            {
                o.Cookie.Name = "objekt";
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Strict;
                o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                o.CookieManager = new HostCookies();
                o.ExpireTimeSpan = TimeSpan.FromHours(10);
                o.Events.OnRedirectToLogin = c => Problems.Write(c.HttpContext, StatusCodes.Status401Unauthorized, "SIGNED_OUT", "Du är inte inloggad.");
                o.Events.OnRedirectToAccessDenied = c => Problems.Write(c.HttpContext, StatusCodes.Status403Forbidden, "FORBIDDEN", "Du har inte rätt att göra detta.");
            });
        if (settings.SignsInWithEntra(builder.Environment)) authentication.AddEntra(settings.AzureAd);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>Says how one signs in here, and the way out.</summary>
    public static void MapSignIn(this WebApplication app, Settings settings)
    {
        var entra = settings.SignsInWithEntra(app.Environment);
        app.MapGet("/signin", () => Results.Json(new { mode = entra ? "ENTRA" : "DEVELOPMENT", start = entra ? "/signin/entra" : "/logga-in" })).AllowAnonymous();
        app.MapPost("/signin/out", async (HttpContext http) =>
        {
            await http.SignOutAsync(Session);
            return Results.NoContent();
        }).AllowAnonymous().FromOurPages();
        if (entra) app.MapEntra();
        else app.MapDevelopmentSignIn();
    }

    public static bool SignsInWithEntra(this Settings settings, IHostEnvironment environment) =>
        (settings.Authentication.Mode ?? (environment.IsDevelopment() ? Settings.Development : Settings.Entra)).Equals(Settings.Entra, StringComparison.OrdinalIgnoreCase);

    /// <summary>Starts a session for a person.</summary>
    public static ClaimsPrincipal Principal(Guid person, string scheme = Session, bool readOnly = false)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(CallerFromHttp.Person, person.ToString()));
        if (readOnly) identity.AddClaim(new Claim(CallerFromHttp.ReadOnly, "true"));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Over https the cookie gets the prefix that ties it to this very host.</summary>
    private sealed class HostCookies : ICookieManager
    {
        private readonly ChunkingCookieManager cookies = new();

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => cookies.AppendResponseCookie(context, Name(context, key), value, options);
        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, Name(context, key), options);
        public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, Name(context, key));
        private static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
    }
}
