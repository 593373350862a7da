using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Objects;

namespace Objekt.Api.Objects;

/// <summary>The seats that an object begins with. Those it has already are left alone.</summary>
internal static class ObjectSeats
{
    public static async Task Add(ObjektDb db, MaintenanceObject governed, CancellationToken stop)
    {
        var roles = await db.RoleTypes.ToDictionaryAsync(r => r.Key, stop);
        foreach (var key in SeatRules.OfEveryObject) await Seat(db, governed, roles[key], null, stop);

        var codes = governed.Participations.Where(p => p.TakesPart).Select(p => p.KommunCode).ToHashSet();
        foreach (var kommun in await db.Kommun.Where(k => codes.Contains(k.Code)).OrderBy(k => k.Order).Select(k => new { k.Code, k.Name }).ToListAsync(stop))
        {
            await Seat(db, governed, roles[SeatRules.OfEveryKommun], (kommun.Code, kommun.Name), stop);
        }
    }

    private static async Task Seat(ObjektDb db, MaintenanceObject governed, RoleType role, (string Code, string Name)? kommun, CancellationToken stop)
    {
        var code = kommun?.Code;
        if (governed.Seats.Any(s => s.RoleKey == role.Key && s.KommunCode == code && (s.To is null || s.To == governed.To))) return;

        var slug = await db.FreeSlug<Seat>(new Faults(), null, null, string.Join(' ', role.Name, governed.Name, kommun?.Name), "roll", 200, stop);
        db.Add(new Seat
        {
            Id = Guid.CreateVersion7(), Slug = slug, RoleKey = role.Key, Scope = role.Scope, Level = role.Level, Side = role.Side,
            ObjectId = governed.Id, KommunCode = code, From = governed.From, To = governed.To,
        });
    }
}
