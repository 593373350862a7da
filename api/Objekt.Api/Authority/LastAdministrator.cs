using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Api.Authority;

/// <summary>A union never loses the last one who can change its register.</summary>
internal static class LastAdministrator
{
    /// <summary>Looks at the seat as it would be saved.</summary>
    public static async Task Stays(ObjektDb db, Faults faults, Seat seat, string field, CancellationToken stop)
    {
        if (seat.RoleKey != RoleKeys.UnionAdmin || db.Entry(seat).State == EntityState.Added) return;
        if (seat.To is null && seat.Holdings.Any(h => h.To is null && db.Entry(h).State != EntityState.Deleted)) return;

        var id = seat.Id;
        var other = await db.SeatHoldings.AnyAsync(h => h.SeatId != id && h.To == null && h.Person!.Active && h.Seat!.RoleKey == RoleKeys.UnionAdmin && h.Seat.To == null, stop);
        if (!other) faults.Add("Samverkan skulle stå utan systemadministratör. Ge rollen till någon annan först, utan sista dag.", field);
    }
}
