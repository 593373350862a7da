using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Objekt.Api.Errors;
using Objekt.Api.Identity;

namespace Objekt.Api.OData;

/// <summary>Marks a route whose strangers may be Excel or Power BI.</summary>
internal sealed record ExcelSignsIn;

/// <summary>
/// The answers by which Excel finds out how to sign in. Without any credentials: the realm, for a token as Basic password.
/// With an empty Bearer, which is how an organisational account asks: where in Entra to sign in.
/// </summary>
internal sealed class ExcelChallenge(Settings settings, IHostEnvironment environment) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler otherwise = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Challenged || context.GetEndpoint()?.Metadata.GetMetadata<ExcelSignsIn>() is null) return otherwise.HandleAsync(next, context, policy, authorizeResult);

        var entra = settings.SignsInWithEntra(environment);
        var asks = context.Request.Headers.Authorization.ToString().Trim().Equals("Bearer", StringComparison.OrdinalIgnoreCase);
        context.Response.Headers.WWWAuthenticate = entra && asks
            ? $"Bearer authorization_uri=\"{settings.AzureAd.Instance.TrimEnd('/')}/{settings.AzureAd.TenantId ?? "organizations"}/oauth2/authorize\""
            : (entra ? "Bearer realm=\"Objekt\", " : "") + "Basic realm=\"Objekt\", charset=\"UTF-8\"";
        return Problems.Write(context, StatusCodes.Status401Unauthorized, "SIGNED_OUT", "Logga in: med organisationskonto, eller med en personlig token som lösenord.");
    }
}
