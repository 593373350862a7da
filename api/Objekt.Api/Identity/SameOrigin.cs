using Objekt.Api.Errors;

namespace Objekt.Api.Identity;

/// <summary>A request that rides on the session cookie must come from our own pages: another site's form or script is refused.</summary>
public static class SameOrigin
{
    /// <summary>Whether the browser says that the request comes from this origin. Requests without cookie carry their own proof and pass.</summary>
    public static bool Holds(HttpRequest request)
    {
        if (request.Headers.Authorization.Count > 0 && request.Headers.Cookie.Count == 0) return true;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none")) return false;

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>For endpoints that change something: answers 403 to another site.</summary>
    public static TBuilder FromOurPages<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.AddEndpointFilter(async (context, next) => Holds(context.HttpContext.Request)
            ? await next(context)
            : Problems.Of(StatusCodes.Status403Forbidden, "FOREIGN_ORIGIN", "Anropet kommer från en annan webbplats."));
}
