using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Objects;

/// <summary>What hangs on an object ends with it, the same day; and a family follows an end that is moved.</summary>
internal static class ObjectEnding
{
    public static async Task Follow(ObjektDb db, Faults faults, MaintenanceObject governed, CancellationToken stop)
    {
        if (governed.Families.Count > 0) governed.Families.MaxBy(f => f.From)!.To = governed.To;
        if (governed.To is not { } last) return;

        var id = governed.Id;
        var ties = await db.SystemObjects.Where(t => t.ObjectId == id).ToListAsync(stop);
        var seats = await db.Seats.Include(s => s.Holdings).Include(s => s.Deputies).ThenInclude(d => d.Periods).Where(s => s.ObjectId == id).AsSplitQuery().ToListAsync(stop);
        var begun = seats.Where(s => s.From <= last).ToList();
        faults.Demand(begun.Count == seats.Count, $"Roller på objektet börjar efter {last:yyyy-MM-dd}. Ange en senare sista dag.", "to");

        db.RemoveRange(Succession.EndAll(governed.Families, last, (f, day) => f.To = day));
        var gone = Succession.EndAll(governed.Participations, last, (p, day) => p.To = day);
        db.RemoveRange(gone);
        governed.Participations.RemoveAll(gone.Contains);
        db.RemoveRange(Succession.EndAll(ties, last, (t, day) => t.To = day));
        Succession.EndAll(begun, last, (s, day) => s.To = day);
        db.TakeBack(Succession.EndAll(begun.SelectMany(s => s.Holdings), last, (h, day) => h.To = day));
        db.TakeBack(Succession.EndAll(begun.SelectMany(s => s.Deputies), last, (d, day) => d.To = day));
        db.TakeBack(Succession.EndAll(begun.SelectMany(s => s.Deputies).SelectMany(d => d.Periods), last, (p, day) => p.To = day));
    }
}
