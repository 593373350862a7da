using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Identity.Web;
using Objekt.Api.Data;
using Objekt.Api.Errors;

namespace Objekt.Api.Identity;

/// <summary>Signing in with an organisational account: only tenants on the list, only people already known by tenant and object id, guests only where enabled.</summary>
internal static class Tenants
{
    private const string Scheme = OpenIdConnectDefaults.AuthenticationScheme;

    public static void AddEntra(this AuthenticationBuilder authentication, AzureAdSettings registration)
    {
        authentication.AddMicrosoftIdentityWebApp(o =>
        {
            o.Instance = registration.Instance;
            o.TenantId = registration.TenantId;
            o.ClientId = registration.ClientId;
            o.ClientSecret = registration.ClientSecret;
            o.CallbackPath = registration.CallbackPath;
        }, cookieOptions => _ = cookieOptions, Scheme, cookieScheme: null);
        authentication.Services.Configure<OpenIdConnectOptions>(Scheme, o =>
        {
            o.SignInScheme = SignIn.Session;
            o.ResponseType = "id_token";
            o.SaveTokens = false;
            o.Events.OnTokenValidated = Admit;
            o.Events.OnRemoteFailure = c =>
            {
                c.HandleResponse();
                return Problems.Write(c.HttpContext, StatusCodes.Status401Unauthorized, "SIGN_IN_FAILED", "Inloggningen gick inte att kontrollera. Försök igen från startsidan.");
            };
        });
    }

    public static void MapEntra(this WebApplication app) =>
        app.MapGet("/signin/entra", (string? back) => Results.Challenge(new AuthenticationProperties { RedirectUri = Local(back) }, [Scheme])).AllowAnonymous();

    /// <summary>Deep links survive sign-in; only addresses of our own do.</summary>
    private static string Local(string? back) => back is ['/', not ('/' or '\\'), ..] && !back.Any(char.IsControl) ? back : "/";

    private static async Task Admit(TokenValidatedContext context)
    {
        var http = context.HttpContext;
        var settings = http.RequestServices.GetRequiredService<Settings>().Tenants;
        var (tenant, account) = (Claim(context.Principal, "tid", ClaimConstants.TenantId), Claim(context.Principal, "oid", ClaimConstants.ObjectId));
        if (tenant is null || account is null || !settings.Allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase))
        {
            await Refuse(context, "TENANT_REFUSED", "Din organisation är inte ansluten till den här installationen.");
            return;
        }
        if (!settings.Guests && IsGuest(context.Principal!, tenant))
        {
            await Refuse(context, "GUEST_REFUSED", "Gästkonton får inte logga in här.");
            return;
        }

        var db = http.RequestServices.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == tenant && p.ObjectId == account && p.Active);
        if (person is null)
        {
            await Refuse(context, "UNKNOWN_PERSON", "Ditt konto är inte kopplat till någon person i samverkan. Be systemadministratören om hjälp.");
            return;
        }
        context.Principal = SignIn.Principal(person.Id);
    }

    private static Task Refuse(TokenValidatedContext context, string code, string detail)
    {
        context.HandleResponse();
        return Problems.Write(context.HttpContext, StatusCodes.Status403Forbidden, code, detail);
    }

    /// <summary>A guest's account type says so, or the account was vouched for by another organisation than the tenant.</summary>
    private static bool IsGuest(ClaimsPrincipal person, string tenant) =>
        person.FindFirstValue("acct") == "1" || (Claim(person, "idp", "http://schemas.microsoft.com/identity/claims/identityprovider") is { } idp && !idp.Contains(tenant, StringComparison.OrdinalIgnoreCase));

    private static string? Claim(ClaimsPrincipal? person, string name, string mapped) => person?.FindFirstValue(name) ?? person?.FindFirstValue(mapped);
}
