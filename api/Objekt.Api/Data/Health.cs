using Microsoft.EntityFrameworkCore;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>Whether the process lives, and whether it can answer questions.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "live" })).AllowAnonymous();
        app.MapGet("/health/ready", async (ObjektDb db, CancellationToken stop) => await db.Database.CanConnectAsync(stop)
            ? Results.Json(new { status = "ready" })
            : Problems.Of(StatusCodes.Status503ServiceUnavailable, "BUSY", "Databasen går inte att nå.")).AllowAnonymous();
    }
}
