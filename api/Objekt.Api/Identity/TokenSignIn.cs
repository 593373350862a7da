using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Objekt.Api.Data;
using Objekt.Api.Errors;

namespace Objekt.Api.Identity;

/// <summary>Personal tokens on the doors that programs use: as bearer, or as the password of Basic for Excel.</summary>
public sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ObjektDb db, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public new const string Scheme = "Token";
    private static readonly string[] Doors = ["/odata", "/export", "/graphql"];

    /// <summary>Whether the request brings a token to a door that takes them.</summary>
    public static bool Accepts(HttpRequest request) => request.Headers.Authorization.Count > 0 && Array.Exists(Doors, d => request.Path.StartsWithSegments(d));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Text(Request.Headers.Authorization.ToString()) is not { Length: > 0 and <= 200 } token) return AuthenticateResult.Fail("No token.");

        var hash = Tokens.Hash(token);
        var now = clock.GetUtcNow();
        var found = await db.AccessTokens.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash, Context.RequestAborted);
        if (found is null || found.Revoked is not null || found.Expires <= now) return AuthenticateResult.Fail("Unknown, revoked or expired token.");

        return AuthenticateResult.Success(new AuthenticationTicket(SignIn.Principal(found.PersonId, Scheme, readOnly: found.Scope != Tokens.Write), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer, Basic realm=\"Objekt\", charset=\"UTF-8\"";
        return Problems.Write(Context, StatusCodes.Status401Unauthorized, "SIGNED_OUT", "Token saknas, är okänd, återkallad eller har gått ut.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.Write(Context, StatusCodes.Status403Forbidden, "FORBIDDEN", "Den här token får inte göra detta.");

    private static string? Text(string header)
    {
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return header["Bearer ".Length..].Trim();
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)) return null;

        var bytes = new byte[1024];
        if (!Convert.TryFromBase64String(header["Basic ".Length..].Trim(), bytes, out var length)) return null;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : pair[(colon + 1)..];
    }
}

/// <summary>Making tokens; only the hash is ever stored.</summary>
public static class Tokens
{
    public const string Read = "read";
    public const string Write = "write";

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A new token and its row. The text is shown once.</summary>
    public static (string Text, AccessToken Row) New(Guid person, string scope, DateTimeOffset now, int days)
    {
        var text = "objekt_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (text, new AccessToken { Id = Guid.CreateVersion7(now), PersonId = person, Hash = Hash(text), Scope = scope, Created = now, Expires = now.AddDays(days) });
    }
}
