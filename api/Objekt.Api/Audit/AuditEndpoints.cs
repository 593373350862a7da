using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Exchange;
using Objekt.Domain.Identity;

namespace Objekt.Api.Audit;

/// <summary>GET /export/audit.jsonl: the whole log as the file that docs/verify describes. Only for those who see all of it, and it is itself logged.</summary>
internal static class AuditEndpoints
{
    /// <summary>The kind of the entry that tells of a download.</summary>
    public const string Kind = "exportAuditLog";

    public static void MapAudit(this WebApplication app) =>
        app.MapGet("/export/audit.jsonl", async (HttpContext http, ObjektDb db, Caller caller, WritePath door, CancellationToken stop) =>
        {
            if (!caller.SeesAll) return Problems.Of(StatusCodes.Status403Forbidden, "NO_MANDATE", "Hela revisionsloggen är öppen för revisor, administratör och andra som ser hela samverkan. Din egen del ser du på sidan Granskningslogg.");

            await door.Note(caller, Kind, "AuditLog", new JsonObject(), stop);
            // Written whole before the first byte leaves: a failure is a clean answer, never half a log.
            var written = ExportEndpoints.Temporary();
            try
            {
                var last = await AuditFile.Write(db, written, stop);
                written.Position = 0;
                http.Response.Headers[HeaderNames.CacheControl] = "no-store";
                return Results.File(written, "application/x-ndjson; charset=utf-8", $"revisionslogg-{last?.Number ?? 0}.jsonl");
            }
            catch
            {
                await written.DisposeAsync();
                throw;
            }
        });
}
