using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>The shared catalogue.</summary>
public static class ItSystemMutations
{
    private const int Most = 200;

    [Mutation("itSystem", typeof(ItSystem)), Describe("Spara it-system i katalogen, med funktioner och objekt. Save a system.")]
    public static Task<Outcome> SaveItSystem(SaveItSystemInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveItSystem", input, async today =>
    {
        var (system, no) = await db.ItSystems.Include(s => s.Functions).Target("Systemet", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;
        if (system is not null) await LoadTies(db, system, stop);

        var faults = new Faults();
        var responsible = await db.MaintenanceObjects.Refer(faults, input.ResponsibleObject, "Objektet", "responsibleObject", stop);
        if (faults.Any) return faults.Outcome;
        var leads = system is null ? responsible?.Id : ResponsibleOn(system, today)?.ObjectId;
        if (Permits.NotSystem(caller, leads) is { } because) return new Refusal.NoMandate(because);

        var name = TextRules.Line(input.Name) ?? "";
        var slug = await db.FreeSlug<ItSystem>(faults, input.Slug, system?.Slug, name, "system", 120, stop);
        if (system is null) db.Add(system = new ItSystem { Id = Guid.CreateVersion7(), Slug = slug, Name = name });
        (system.Slug, system.Name, system.NameFolded) = (slug, name, CellText.Fold(name));
        if (input.Has(nameof(input.Description))) system.Description = TextRules.Lines(input.Description);
        if (input.Has(nameof(input.Supplier))) system.SupplierId = (await db.Suppliers.Refer(faults, input.Supplier, "Leverantören", "supplier", stop))?.Id;
        if (input.Lifecycle is { } lifecycle) system.Lifecycle = lifecycle;
        if (input.Common is { } common) system.Common = common;
        faults.Check(system);
        if (input.Functions is { } functions) await Functions(db, faults, system, functions, stop);
        if (faults.Any) return faults.Outcome;

        if (input.Has(nameof(input.ResponsibleObject))) Answer(db, faults, system, responsible, today);
        if (input.UsedBy is { } users) await UsedBy(db, faults, system, users, today, stop);
        if (!faults.Any) faults.Check([.. system.Objects.Where(t => db.Entry(t).State != EntityState.Deleted)]);
        system.Version = Guid.CreateVersion7();
        return faults.Any ? faults.Outcome : Outcome.Of("ItSystem", slug, system.Id);
    }, stop);

    /// <summary>All ties, also to objects that the caller does not see: one responsible on a day is true for everybody.</summary>
    internal static async Task LoadTies(ObjektDb db, ItSystem system, CancellationToken stop)
    {
        var id = system.Id;
        await db.SystemObjects.IgnoreQueryFilters().Where(t => t.ItSystemId == id).LoadAsync(stop);
    }

    /// <summary>The tie of the object that is responsible on the day.</summary>
    internal static SystemObject? ResponsibleOn(ItSystem system, DateOnly day) => system.Objects.On(day).FirstOrDefault(t => t.Role == SystemObjectRole.Responsible);

    private static async Task Functions(ObjektDb db, Faults faults, ItSystem system, IReadOnlyList<string> stated, CancellationToken stop)
    {
        faults.Demand(stated.Count <= Most, $"Ett system har högst {Most} funktioner. Korta listan.", "functions");
        if (faults.Any) return;

        var wanted = new HashSet<Guid>();
        for (var i = 0; i < stated.Count; i++)
        {
            if (await db.Functions.Refer(faults, stated[i], "Funktionen", $"functions[{i}]", stop) is { } function) wanted.Add(function.Id);
        }
        db.RemoveRange(system.Functions.Where(f => !wanted.Contains(f.FunctionId)).ToList());
        db.AddRange(wanted.Except(system.Functions.Select(f => f.FunctionId)).Select(f => new SystemFunction { ItSystemId = system.Id, FunctionId = f }).ToList());
    }

    /// <summary>One object answers for a system on a day: the one before stops the day before.</summary>
    private static void Answer(ObjektDb db, Faults faults, ItSystem system, MaintenanceObject? governed, DateOnly today)
    {
        if (ResponsibleOn(system, today)?.ObjectId == governed?.Id) return;

        var day = governed is not null && governed.From > today ? governed.From : today;
        var room = Succession.MakeRoom(system.Objects.Where(t => t.Role == SystemObjectRole.Responsible), day, governed?.To, (t, last) => t.To = last);
        db.RemoveRange(room.Gone);
        if (room.InTheWay is { } later) faults.Add($"Ett annat objekt tar redan över ansvaret den {later.From:yyyy-MM-dd}. Vänta till dess, eller ändra då.", "responsibleObject");
        if (governed is null) return;

        // What used the system until now answers for it instead.
        foreach (var use in system.Objects.Where(t => t.Role == SystemObjectRole.Using && t.ObjectId == governed.Id && t.Holds(day)).ToList()) End(db, use, day);
        Tie(db, system, governed, SystemObjectRole.Responsible, day);
    }

    private static async Task UsedBy(ObjektDb db, Faults faults, ItSystem system, IReadOnlyList<string> stated, DateOnly today, CancellationToken stop)
    {
        faults.Demand(stated.Count <= Most, $"Högst {Most} objekt kan anges. Korta listan.", "usedBy");
        if (faults.Any) return;

        var wanted = new Dictionary<Guid, MaintenanceObject>();
        for (var i = 0; i < stated.Count; i++)
        {
            if (await db.MaintenanceObjects.Refer(faults, stated[i], "Objektet", $"usedBy[{i}]", stop) is { } governed) wanted[governed.Id] = governed;
        }
        var now = system.Objects.Where(t => t.Role == SystemObjectRole.Using && (t.To is null || t.To >= today) && db.Entry(t).State != EntityState.Deleted).ToList();
        var ids = now.ConvertAll(t => t.ObjectId);
        var seen = await db.MaintenanceObjects.Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(stop);
        // A list can leave out only what its writer sees.
        foreach (var tie in now.Where(t => !wanted.ContainsKey(t.ObjectId) && seen.Contains(t.ObjectId))) End(db, tie, today);
        foreach (var governed in wanted.Values.Where(o => now.All(t => t.ObjectId != o.Id))) Tie(db, system, governed, SystemObjectRole.Using, governed.From > today ? governed.From : today);
    }

    private static void Tie(ObjektDb db, ItSystem system, MaintenanceObject governed, SystemObjectRole role, DateOnly from)
    {
        // The same object may have left its place the same day: one row per system, object and first day.
        if (system.Objects.FirstOrDefault(t => t.ObjectId == governed.Id && t.From == from && db.Entry(t).State == EntityState.Deleted) is { } left)
        {
            db.Entry(left).State = EntityState.Modified;
            (left.Role, left.To) = (role, governed.To);
            return;
        }
        db.Add(new SystemObject { Id = Guid.CreateVersion7(), ItSystemId = system.Id, ObjectId = governed.Id, Role = role, From = from, To = governed.To });
    }

    private static void End(ObjektDb db, SystemObject tie, DateOnly day)
    {
        if (tie.From >= day) db.Remove(tie);
        else tie.To = day.AddDays(-1);
    }
}

/// <summary>A system to save.</summary>
[Describe("It-system att spara. A system to save.")]
public sealed record SaveItSystemInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("Beskrivning; tomt är ett ärligt värde. What it does.")]
    public string? Description { get; init; }

    [Describe("Leverantörens kortnamn eller id. Slug or id of its supplier.")]
    public string? Supplier { get; init; }
    public Lifecycle? Lifecycle { get; init; }

    [Describe("Gemensamt: visas för alla kommuner. Shown to every kommun.")]
    public bool? Common { get; init; }

    [Describe("Funktionernas kortnamn eller id, hela listan. Slugs or ids of its functions.")]
    public IReadOnlyList<string>? Functions { get; init; }

    [Describe("Kortnamn eller id på objektet som ansvarar från idag; tomt när inget gör det. The responsible object from today on.")]
    public string? ResponsibleObject { get; init; }

    [Describe("Kortnamn eller id på objekten som använder systemet från idag, hela listan. Using objects from today on.")]
    public IReadOnlyList<string>? UsedBy { get; init; }
}
