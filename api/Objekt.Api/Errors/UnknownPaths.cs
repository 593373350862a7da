using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace Objekt.Api.Errors;

/// <summary>Under a door nothing ever answers with the web client's page: an unknown path is 404, a known path asked the wrong way is 405.</summary>
public static class UnknownPaths
{
    private static readonly string[] Doors = ["graphql", "odata", "export", "import/files", "calendar", "feed", "health", "signin", "api"];

    /// <summary>Must be the last of the doors' Map lines but before the web client's.</summary>
    public static void MapUnknownPaths(this WebApplication app)
    {
        foreach (var door in Doors)
        {
            app.Map($"/{door}/{{**rest}}", Answer).AllowAnonymous().WithOrder(int.MaxValue - 1).WithDisplayName($"Unknown under /{door}");
        }
    }

    private static Task Answer(HttpContext http, IEnumerable<EndpointDataSource> sources)
    {
        var allowed = sources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => (e.RoutePattern, Methods: e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods))
            .Where(e => e.Methods is { Count: > 0 } && Matches(e.RoutePattern, http.Request.Path))
            .SelectMany(e => e.Methods!)
            .Distinct()
            .ToArray();
        // A known path and method that no route took: a body of the wrong kind, or an id that is no id, which is an unknown path.
        var sendsBody = HttpMethods.IsPost(http.Request.Method) || HttpMethods.IsPut(http.Request.Method) || HttpMethods.IsPatch(http.Request.Method);
        if (allowed.Contains(http.Request.Method) && !sendsBody) allowed = [];
        if (allowed.Contains(http.Request.Method))
        {
            return Problems.Write(http, StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Innehållet ska skickas som application/json.");
        }
        if (allowed.Length == 0) return Problems.Write(http, StatusCodes.Status404NotFound, "NOT_FOUND", "Adressen finns inte.");

        http.Response.Headers.Allow = string.Join(", ", allowed);
        return Problems.Write(http, StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Adressen svarar bara på {string.Join(", ", allowed)}.");
    }

    private static bool Matches(RoutePattern pattern, PathString path) =>
        new TemplateMatcher(new RouteTemplate(pattern), []).TryMatch(path, []);
}
