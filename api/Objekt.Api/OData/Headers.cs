using Microsoft.Net.Http.Headers;

namespace Objekt.Api.OData;

/// <summary>What the request's headers ask of the answer.</summary>
internal static class Headers
{
    /// <summary>The version that the answer is written in: the newest that the client understands.</summary>
    public static string Version(HttpRequest request)
    {
        var most = request.Headers["OData-MaxVersion"].ToString() is { Length: > 0 } named ? named : request.Headers["OData-Version"].ToString();
        return most switch
        {
            "" or "4.01" => "4.01",
            "4.0" => "4.0",
            _ => throw new Refused("Svaren finns i OData 4.0 och 4.01."),
        };
    }

    /// <summary>How much is told about the rows: minimal or none; null when the client takes no JSON.</summary>
    public static string? Metadata(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return "minimal";
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)) return null;
        foreach (var one in accepted.Where(a => a.Quality is null or > 0).OrderByDescending(a => a.Quality ?? 1))
        {
            var type = one.MediaType;
            if (!one.MatchesAllTypes && !type.Equals("application/json", StringComparison.OrdinalIgnoreCase) && !type.Equals("application/*", StringComparison.OrdinalIgnoreCase)) continue;
            var asked = one.Parameters.FirstOrDefault(p => p.Name.Equals("odata.metadata", StringComparison.OrdinalIgnoreCase) || p.Name.Equals("metadata", StringComparison.OrdinalIgnoreCase));
            return asked?.Value.Equals("none", StringComparison.OrdinalIgnoreCase) == true ? "none" : "minimal";
        }
        return null;
    }
}
