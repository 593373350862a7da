using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Objekt.Api.Errors;

namespace Objekt.Api;

/// <summary>Serves the built web client: its files ready-compressed where the build left them so, and its one page for every other address.</summary>
internal static class WebClient
{
    private const string Encoded = "Objekt.Encoded";
    private static readonly (string Encoding, string Ending)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Beside the program when published; in the project when run from a checkout.</summary>
    public static string Folder()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(beside)) return beside;

        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            if (File.Exists(Path.Combine(up.FullName, "Objekt.sln"))) return Path.Combine(up.FullName, "api", "Objekt.Api", "wwwroot");
        }
        return beside;
    }

    /// <summary>Files, before anything that asks who is there.</summary>
    public static void UseWebClient(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.Use((http, next) =>
        {
            PreferCompressed(http, files);
            return next(http);
        });
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".br"] = types.Mappings[".gz"] = "application/octet-stream";
        app.UseStaticFiles(new StaticFileOptions
        {
            ContentTypeProvider = types,
            OnPrepareResponse = file =>
            {
                var headers = file.Context.Response.Headers;
                headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
                headers.Vary = "Accept-Encoding";
                if (file.Context.Items[Encoded] is not (string encoding, string original)) return;

                headers.ContentEncoding = encoding;
                headers.ContentType = types.TryGetContentType(original, out var type) ? type : "application/octet-stream";
            },
        });
    }

    /// <summary>The one page, for every address that nobody else answers.</summary>
    public static void MapWebClient(this WebApplication app) => app.MapFallback("{*path}", async http =>
    {
        var page = app.Environment.WebRootFileProvider.GetFileInfo("index.html");
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            await Problems.Write(http, StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Adressen går bara att läsa.");
        }
        else if (!page.Exists || http.Request.Path.StartsWithSegments("/assets"))
        {
            await Problems.Write(http, StatusCodes.Status404NotFound, "NOT_FOUND", page.Exists ? "Filen finns inte." : "Webbklienten är inte byggd.");
        }
        else
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.Headers.CacheControl = "no-cache";
            await http.Response.SendFileAsync(page);
        }
    }).AllowAnonymous();

    private static void PreferCompressed(HttpContext http, IFileProvider files)
    {
        if (http.Request.Path.Value is not { } path || !Path.HasExtension(path)) return;

        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, ending) in Compressed)
        {
            if (!accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) || !files.GetFileInfo(path + ending).Exists) continue;

            http.Items[Encoded] = (encoding, path);
            http.Request.Path = path + ending;
            return;
        }
    }
}
