using System.Globalization;
using Microsoft.Net.Http.Headers;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Exchange.Kinds;
using Objekt.Api.Identity;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>GET /export/{kind}.csv and .xlsx: the view that the caller has, as a file.</summary>
internal static class ExportEndpoints
{
    public static void Map(WebApplication app) =>
        app.MapMethods("/export/{file}", [HttpMethods.Get, HttpMethods.Head], async (string file, HttpContext http, ObjektDb db, Caller caller, TimeProvider clock, CancellationToken stop) =>
        {
            var (name, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
            if (ending is not (".csv" or ".xlsx") || ExportKinds.Find(name) is not { } kind) return Problems.Of(StatusCodes.Status404NotFound, "NOT_FOUND", $"Listan finns inte. Välj bland {string.Join(", ", ExportKinds.All.Select(k => k.Name))}, som .csv eller .xlsx.");

            var query = http.Request.Query;
            if (query.FirstOrDefault(q => q.Value.Count > 1).Key is { } doubled) return Wrong(doubled, $"{doubled} står två gånger.");
            if (query["format"].ToString() is not ("" or "rfc4180") || (query.ContainsKey("format") && ending == ".xlsx")) return Wrong("format", "format kan bara vara rfc4180, för .csv.");
            var day = clock.Today();
            if (query["per"].ToString() is { Length: > 0 } per && !DateOnly.TryParseExact(per, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return Wrong("per", "per ska vara en dag, till exempel 2026-11-23.");
            var kommuner = query["kommun"].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (kommuner.Length > 290 || kommuner.Any(k => k.Length != 4 || !k.All(char.IsAsciiDigit))) return Wrong("kommun", "kommun ska vara fyrsiffriga koder med komma emellan.");
            var search = query["sok"].ToString();
            if (search.Length > 200 || search.Any(char.IsControl)) return Wrong("sok", "sok får vara högst 200 tecken.");
            var target = query["objekt"].ToString();
            if (target.Length > 120) return Wrong("objekt", "objekt ska vara ett objekts kortnamn.");

            var more = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var filter in kind.Filters)
            {
                var stated = query[filter].ToString();
                if (stated.Length == 0) continue;
                if (stated.Length > 300 || stated.Any(char.IsControl)) return Wrong(filter, $"{filter} får vara högst 300 tecken.");
                if (filter is "fran" or "till" && !DateOnly.TryParseExact(stated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return Wrong(filter, $"{filter} ska vara en dag, till exempel 2026-11-23.");
                if (filter == "utfall" && EnumCodes.Parse<Domain.Changes.DecisionOutcome>(stated) is null || filter == "klass" && EnumCodes.Parse<Domain.Authority.LegalClass>(stated) is null) return Wrong(filter, $"{filter} har inget sådant värde.");
                more[filter] = stated;
            }

            var form = ending == ".xlsx" ? ExportForm.Xlsx : query.ContainsKey("format") ? ExportForm.PlainCsv : ExportForm.SwedishCsv;
            var view = new ExportView(day, kommuner, search.Length == 0 ? null : search, target.Length == 0 ? null : target) { More = more };
            var about = await ExportWork.About(db, kind, view, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.Path}{http.Request.QueryString}", caller.Name, clock.GetUtcNow(), stop);

            // Written whole before the first byte leaves: a failure is a clean answer, never half a file.
            var written = Temporary();
            try
            {
                await ExportWork.Write(db, written, form, kind, view, about, stop);
            }
            catch
            {
                await written.DisposeAsync();
                throw;
            }
            written.Position = 0;
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            return Results.File(written, form == ExportForm.Xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8", await ExportWork.Name(db, kind, view, form, stop));
        }).AtAPace();

    /// <summary>A file that nobody else can read and that is gone when it is closed.</summary>
    public static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }

    private static IResult Wrong(string path, string detail) => Problems.Of(StatusCodes.Status400BadRequest, "INVALID", detail, path);
}
