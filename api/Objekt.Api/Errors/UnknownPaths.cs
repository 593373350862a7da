using Microsoft.AspNetCore.Http.Metadata;
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
        var here = sources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => Matches(e.RoutePattern, http.Request.Path)).ToList();
        if (here.Exists(e => Methods(e).Contains(http.Request.Method) && e.Metadata.GetMetadata<IAcceptsMetadata>() is not null))
        {
            return Problems.Write(http, StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Innehållet ska skickas som application/json.");
        }

        // The method is right but the endpoint did not take it: the path's own constraint, such as an id's form, said no.
        var allowed = here.Where(e => !Methods(e).Contains(http.Request.Method)).SelectMany(Methods).Distinct().ToArray();
        if (here.Exists(e => Methods(e).Contains(http.Request.Method))) allowed = [];
        if (allowed.Length == 0) return Problems.Write(http, StatusCodes.Status404NotFound, "NOT_FOUND", "Adressen finns inte.");

        http.Response.Headers.Allow = string.Join(", ", allowed);
        return Problems.Write(http, StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Adressen svarar bara på {string.Join(", ", allowed)}.");
    }

    private static IReadOnlyList<string> Methods(Endpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];

    private static bool Matches(RoutePattern pattern, PathString path) =>
        new TemplateMatcher(new RouteTemplate(pattern), []).TryMatch(path, []);
}
