using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Audit;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data;

/// <summary>Writes made facts to an empty database. The caller opens the transaction and saves.</summary>
internal static class SeedWriter
{
    /// <summary>Adds every row; roles that the database already has are left as they are.</summary>
    public static async Task Add(ObjektDb db, SeedFacts facts, CancellationToken stop)
    {
        var known = await db.RoleTypes.Select(r => r.Key).ToListAsync(stop);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var table in facts.Tables) db.AddRange(table.Where(row => row is not RoleType role || !known.Contains(role.Key)));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    /// <summary>Adds the next entry of the audit log.</summary>
    public static async Task Audit(ObjektDb db, TimeProvider clock, string kind, string subject, JsonNode body, CancellationToken stop)
    {
        var previous = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop);
        var now = clock.GetUtcNow();
        // Whole microseconds: PostgreSQL keeps no more, and a hash must be the same after a round trip.
        var moment = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % 10), TimeSpan.Zero);
        db.AuditEntries.Add(Chain.Next(previous, moment, null, kind, subject, body));
    }
}
