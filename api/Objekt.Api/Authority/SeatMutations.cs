using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>The seats of the union.</summary>
public static class SeatMutations
{
    [Mutation("seat", typeof(Seat)), Describe("Spara roll: en stol på ett objekt, i en kommun, nämnd, samverkan eller ett forum. Save a seat.")]
    public static Task<Outcome> SaveSeat(SaveSeatInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveSeat", input, async today =>
    {
        var (seat, no) = await db.Seats.Include(s => s.Holdings).Include(s => s.Deputies).ThenInclude(d => d.Periods).AsSplitQuery().Target("Rollen", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var key = Lookup.Bare(input.Role) ?? "";
        if (await db.RoleTypes.FirstOrDefaultAsync(r => r.Key == key, stop) is not { } role) return new Refusal.NotFound($"Rollslaget ”{Lookup.Shown(input.Role)}”", "role");
        var governed = await db.MaintenanceObjects.Refer(faults, input.Object, "Objektet", "object", stop);
        var kommun = await db.Kommun.Refer(faults, input.Kommun, "kommun", stop);
        var namnd = await db.Namnder.Refer(faults, input.Namnd, "Nämnden", "namnd", stop);
        var forum = await db.Forums.Refer(faults, input.Forum, "Forumet", "forum", stop);
        if (faults.Any) return faults.Outcome;

        if (seat is not null && (seat.RoleKey != role.Key || seat.ObjectId != governed?.Id || seat.KommunCode != kommun?.Code || seat.NamndId != namnd?.Id || seat.ForumId != forum?.Id))
        {
            return new Refusal.Invalid("En roll byter inte slag eller plats, för då skulle historien ändras. Avsluta den och lägg upp en ny.", "role");
        }
        var name = string.Join(' ', new[] { role.Name, governed?.Name, namnd?.Name, forum?.Name, kommun?.Name }.OfType<string>());
        var slug = await db.FreeSlug<Seat>(faults, input.Slug, seat?.Slug, name, "roll", 200, stop);
        IPeriod? place = (IPeriod?)governed ?? (IPeriod?)namnd ?? forum;
        if (seat is null)
        {
            var first = input.From ?? (place is not null && place.From > today ? place.From : today);
            db.Add(seat = new Seat { Id = Guid.CreateVersion7(), Slug = slug, RoleKey = role.Key, Scope = role.Scope, Level = role.Level, Side = role.Side, ObjectId = governed?.Id, KommunCode = kommun?.Code, NamndId = namnd?.Id, ForumId = forum?.Id, From = first, To = place?.To });
        }
        seat.Slug = slug;
        if (input.From is { } from) seat.From = from;
        if (input.Has(nameof(input.To))) seat.To = input.To ?? place?.To;
        faults.Check(seat, role);
        if (place is not null) faults.Inside(seat, place, governed?.Name ?? namnd?.Name ?? forum!.Name);
        faults.Demand(seat.Holdings.Cast<IPeriod>().Concat(seat.Deputies).All(h => h.From >= seat.From), "Någon satt på rollen redan före den dagen. Ange en tidigare första dag.", "from");
        await Sole(db, faults, seat, role, stop);
        if (seat.To is { } last) Empty(db, seat, last);
        await LastAdministrator.Stays(db, faults, seat, "to", stop);
        return faults.Any ? faults.Outcome : Outcome.Of("Seat", slug, seat.Id);
    }, stop);

    /// <summary>Where rules name a seat by its role and place there can be only one.</summary>
    private static async Task Sole(ObjektDb db, Faults faults, Seat seat, RoleType role, CancellationToken stop)
    {
        if (!SeatRules.IsSole(role.Key)) return;
        var (id, key, at, kommun, forum) = (seat.Id, seat.RoleKey, seat.ObjectId, seat.KommunCode, seat.ForumId);
        var others = await db.Seats.AsNoTracking().Where(s => s.Id != id && s.RoleKey == key && s.ObjectId == at && s.KommunCode == kommun && s.ForumId == forum).ToListAsync(stop);
        if (others.FirstOrDefault(s => s.Overlaps(seat)) is { } same) faults.Add($"Rollen {role.Name.ToLowerInvariant()} finns redan där: {same.Slug}. Använd den, eller avsluta den först.", "role");
    }

    /// <summary>A seat that ends leaves nobody sitting on it.</summary>
    private static void Empty(ObjektDb db, Seat seat, DateOnly last)
    {
        db.TakeBack(Succession.EndAll([.. seat.Deputies.SelectMany(d => d.Periods)], last, (p, day) => p.To = day));
        db.TakeBack(Succession.EndAll([.. seat.Holdings], last, (h, day) => h.To = day));
        db.TakeBack(Succession.EndAll([.. seat.Deputies], last, (d, day) => d.To = day));
    }
}

/// <summary>A seat to save.</summary>
[Describe("Roll att spara. A seat to save.")]
public sealed record SaveSeatInput : NamedInput
{
    [Describe("Rollslagets nyckel, till exempel OBJECT_OWNER. Key of the role.")]
    public required string Role { get; init; }

    [Describe("Objektets kortnamn eller id. Slug or id of its object.")]
    public string? Object { get; init; }

    [Describe("Kommunkod. Code of its kommun.")]
    public string? Kommun { get; init; }

    [Describe("Nämndens kortnamn eller id. Slug or id of its political body.")]
    public string? Namnd { get; init; }

    [Describe("Forumets kortnamn eller id. Slug or id of its forum.")]
    public string? Forum { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}
