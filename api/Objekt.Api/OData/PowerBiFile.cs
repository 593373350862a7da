using System.Text.Json;

namespace Objekt.Api.OData;

/// <summary>A small file that opens the connection in Power BI with one click. It holds the address and no secret.</summary>
internal static class PowerBiFile
{
    public static Task Write(HttpContext http)
    {
        var address = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/odata";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"objekt.pbids\"";
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            version = "0.1",
            connections = new[] { new { details = new { protocol = "odata", address = new { url = address } }, options = new { }, mode = "Import" } },
        }), http.RequestAborted);
    }
}
