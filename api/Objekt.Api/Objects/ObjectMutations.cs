using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Objects;

/// <summary>The objects of the union, their family and which kommuner take part.</summary>
public static class ObjectMutations
{
    [Mutation("maintenanceObject", typeof(MaintenanceObject)), Describe("Spara förvaltningsobjekt med familj och deltagande; det som gällt står kvar i historien. Save an object.")]
    public static Task<Outcome> SaveMaintenanceObject(SaveMaintenanceObjectInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveMaintenanceObject", input, async today =>
    {
        var (governed, no) = await db.MaintenanceObjects.Include(o => o.Families).Include(o => o.Participations).Include(o => o.Seats).AsSplitQuery()
            .Target("Objektet", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        var slug = await db.FreeSlug<MaintenanceObject>(faults, input.Slug, governed?.Slug, name, "objekt", 120, stop);
        var isNew = governed is null;
        if (governed is null) db.Add(governed = new MaintenanceObject { Id = Guid.CreateVersion7(), Slug = slug, Name = name, From = input.From ?? today });
        (governed.Slug, governed.Name) = (slug, name);
        if (input.Has(nameof(input.Purpose))) governed.Purpose = TextRules.Lines(input.Purpose);
        if (input.From is { } from) faults.Begin(governed, from, today);
        if (input.Has(nameof(input.To))) governed.To = input.To;
        faults.Check(governed);
        if (faults.Any) return faults.Outcome;

        if (input.Has(nameof(input.To))) await ObjectEnding.Follow(db, faults, governed, stop);
        await Family(db, faults, governed, input.Family, today, stop);
        if (input.Participations is { } stated) await Participations(db, faults, governed, stated, today, stop);
        if (!faults.Any && (isNew || governed.To is null || governed.To >= today)
            && ParticipationRules.FirstDayWithoutFull(governed, governed.Participations, isNew ? governed.From : today) is { } day)
        {
            faults.Add($"Ingen kommun deltar fullt ut den {day:yyyy-MM-dd}. Minst en ska göra det så länge objektet gäller; lägg till eller förläng ett fullt deltagande.", "participations");
        }
        if (!faults.Any && input.CreateSeats == true) await ObjectSeats.Add(db, governed, stop);

        governed.Version = Guid.CreateVersion7();
        return faults.Any ? faults.Outcome : Outcome.Of("MaintenanceObject", slug, governed.Id);
    }, stop);

    /// <summary>Exactly one family on a day: the one before ends the day before the new begins.</summary>
    private static async Task Family(ObjektDb db, Faults faults, MaintenanceObject governed, string reference, DateOnly today, CancellationToken stop)
    {
        var family = await db.ObjectFamilies.Refer(faults, reference, "Objektfamiljen", "family", stop);
        if (family is null)
        {
            if (!faults.Any) faults.Add("Ange vilken objektfamilj objektet hör till.", "family");
            return;
        }
        var day = governed.Families.Count == 0 ? governed.From : ObjectRules.ChangeDay(governed, today);
        if (governed.To is { } end && end < day) day = end;
        if (governed.Families.On(day).Any(f => f.FamilyId == family.Id)) return;
        var room = Succession.MakeRoom(governed.Families, day, governed.To, (f, last) => f.To = last);
        db.RemoveRange(room.Gone);
        if (room.InTheWay is { } later) faults.Add($"Objektet byter redan familj den {later.From:yyyy-MM-dd}. Vänta till dess, eller ändra då.", "family");
        db.Add(new FamilyMembership { Id = Guid.CreateVersion7(), ObjectId = governed.Id, FamilyId = family.Id, From = day, To = governed.To });
    }

    private static async Task Participations(ObjektDb db, Faults faults, MaintenanceObject governed, IReadOnlyList<ParticipationInput> stated, DateOnly today, CancellationToken stop)
    {
        var kommuner = await db.Kommun.ToDictionaryAsync(k => k.Code, stop);
        var parts = new List<StatedPart>();
        for (var i = 0; i < stated.Count; i++)
        {
            var (one, field) = (stated[i], $"participations[{i}]");
            var code = Lookup.Bare(one.Kommun) ?? "";
            if (!kommuner.ContainsKey(code)) faults.Add(new Refusal.NotFound($"Kommunen ”{Lookup.Shown(one.Kommun)}”", field + ".kommun"));
            else parts.Add(new StatedPart(code, one.Mode, one.From, one.To ?? governed.To, field));
        }
        foreach (var kommun in parts.GroupBy(p => p.Kommun))
        {
            var change = ParticipationRules.Bring(faults, [.. governed.Participations.Where(p => p.KommunCode == kommun.Key)], [.. kommun], today);
            db.RemoveRange(change.Gone);
            foreach (var one in change.New) db.Add(new ObjectParticipation { Id = Guid.CreateVersion7(), ObjectId = governed.Id, KommunCode = one.Kommun, Mode = one.Mode, From = one.From, To = one.To });
            foreach (var row in governed.Participations.Where(p => p.KommunCode == kommun.Key && db.Entry(p).State != EntityState.Deleted))
            {
                var from = kommun.FirstOrDefault(k => k.From == row.From) ?? kommun.FirstOrDefault(k => k.Mode == row.Mode && k.To == row.To);
                if (from is { Field: var field }) faults.Check(row, governed, kommuner[row.KommunCode], field);
            }
        }
        governed.Participations.RemoveAll(p => db.Entry(p).State == EntityState.Deleted);
    }
}

/// <summary>An object to save.</summary>
[Describe("Förvaltningsobjekt att spara. An object to save.")]
public sealed record SaveMaintenanceObjectInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("Syfte: vad objektet är till för. What it is for.")]
    public string? Purpose { get; init; }

    [Describe("Objektfamiljens kortnamn eller id; ett byte gäller från idag. Slug or id of its family.")]
    public required string Family { get; init; }

    [Describe("Gäller från och med; idag när det utelämnas. First day.")]
    public DateOnly? From { get; init; }

    [Describe("Gäller till och med; det som hör till objektet slutar samma dag. Last day; what belongs to it ends too.")]
    public DateOnly? To { get; init; }

    [Describe("Deltagande: för varje nämnd kommun alla dess perioder från idag; kommuner som inte nämns ändras inte. For each kommun named, all its periods from today on.")]
    public IReadOnlyList<ParticipationInput>? Participations { get; init; }

    [Describe("Lägg upp de vanliga rollerna: ägare, ledare och specialist på båda sidor, och en representant per deltagande kommun. Add the standard seats.")]
    public bool? CreateSeats { get; init; }
}

/// <summary>A kommun's part.</summary>
[Describe("Deltagande: en kommuns del i objektet under en tid. A kommun's part.")]
public sealed record ParticipationInput
{
    [Describe("Kommunkod. Code.")]
    public required string Kommun { get; init; }
    public required ParticipationMode Mode { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }
}
