using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>Each kommun's own use of the systems.</summary>
public static class SystemUseMutations
{
    [Mutation("systemUse", typeof(SystemUse)), Describe("Spara en kommuns användning av ett system. Save one kommun's use of a system.")]
    public static Task<Outcome> SaveSystemUse(SaveSystemUseInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveSystemUse", input, async today =>
    {
        var faults = new Faults();
        var system = await db.ItSystems.Refer(faults, input.System, "Systemet", "system", stop);
        var kommun = await db.Kommun.Refer(faults, input.Kommun, "kommun", stop);
        if (system is null) faults.Demand(faults.Any, "Ange vilket system det gäller.", "system");
        if (kommun is null) faults.Demand(faults.Any, "Ange vilken kommun som använder systemet.", "kommun");
        if (system is null || kommun is null) return faults.Outcome;
        await ItSystemMutations.LoadTies(db, system, stop);
        var (systemId, code) = (system.Id, kommun.Code);
        var uses = await db.SystemUses.Where(u => u.ItSystemId == systemId && u.KommunCode == code).ToListAsync(stop);
        var use = Asked(input, uses, today);
        if (use is null && input.Id is not null) return new Refusal.NotFound("Användningen", "id");
        if (Permits.NotUse(caller, code, ItSystemMutations.ResponsibleOn(system, today)?.ObjectId) is { } because) return new Refusal.NoMandate(because);
        if (use is null && input.Version is not null) return new Refusal.NotFound("Användningen", "system");
        if (use is not null && Saving.Stale(input.Version, use.Version, "Användningen", $"SystemUse:{system.Slug} {code}") is { } stale) return stale;

        if (use is null) db.Add(use = new SystemUse { Id = Guid.CreateVersion7(), ItSystemId = systemId, KommunCode = code });
        if (input.Has(nameof(input.LocalName))) use.LocalName = TextRules.Line(input.LocalName);
        if (input.Has(nameof(input.Users))) use.Users = input.Users;
        if (input.Has(nameof(input.YearlyCost))) use.YearlyCost = faults.Ore(input.YearlyCost, "yearlyCost");
        if (input.Has(nameof(input.Owner))) use.Owner = TextRules.Line(input.Owner);
        if (input.Has(nameof(input.Hosting))) use.Hosting = TextRules.Line(input.Hosting);
        if (input.Has(nameof(input.Area))) use.Area = TextRules.Line(input.Area);
        if (input.Has(nameof(input.Note))) use.Note = TextRules.Lines(input.Note);
        if (input.Has(nameof(input.Since))) use.Since = input.Since;
        if (input.Has(nameof(input.Until))) use.Until = input.Until;
        if (input.Has(nameof(input.OwnerForvaltning)))
        {
            var unit = await db.Forvaltningar.Refer(faults, input.OwnerForvaltning, "Förvaltningen", "ownerForvaltning", stop);
            faults.Demand(unit is null || unit.KommunCode == code, $"{unit?.Name} hör till en annan kommun. Välj en förvaltning i {kommun.Name}.", "ownerForvaltning");
            use.OwnerForvaltningId = unit?.Id;
        }
        faults.Check(use);
        if (uses.FirstOrDefault(u => u.Id != use.Id && SystemRules.Overlaps(u, use)) is not null)
        {
            faults.Add($"{kommun.Name} använder redan {system.Name} under den tiden. Ändra den användningen i stället, eller avsluta den först.", "system");
        }
        return faults.Any ? faults.Outcome : Outcome.Of("SystemUse", $"{system.Slug} {code}", use.Id);
    }, stop);

    /// <summary>The use that the input is about: by id, or, when the reader's version came with it, the kommun's use today.</summary>
    private static SystemUse? Asked(SaveSystemUseInput input, List<SystemUse> uses, DateOnly today)
    {
        if (input.Id is not null) return Guid.TryParse(Lookup.Bare(input.Id), out var id) ? uses.Find(u => u.Id == id) : null;
        return input.Version is null ? null : uses.Where(u => u.Until is null || u.Until >= today).MinBy(u => u.Since ?? DateOnly.MinValue);
    }
}

/// <summary>A use to save.</summary>
[Describe("Användning att spara. A use to save.")]
public sealed record SaveSystemUseInput : Input
{
    [Id, Describe("Id på den som ändras; utelämnas för en ny. Id of what is changed.")]
    public string? Id { get; init; }

    [Describe("Systemets kortnamn eller id. Slug or id of the system.")]
    public required string System { get; init; }

    [Describe("Kommunkod. Code of the kommun.")]
    public required string Kommun { get; init; }

    [Describe("Lokalt namn. What the kommun calls it.")]
    public string? LocalName { get; init; }
    public int? Users { get; init; }
    public decimal? YearlyCost { get; init; }

    [Describe("Systemägare som kommunen skriver det. Owner as written.")]
    public string? Owner { get; init; }

    [Describe("Förvaltningens kortnamn eller id. Slug or id of the owning department.")]
    public string? OwnerForvaltning { get; init; }

    [Describe("Drift: var det körs. Where it runs.")]
    public string? Hosting { get; init; }

    [Describe("Verksamhetsområde eller kategori. Area.")]
    public string? Area { get; init; }

    [Describe("Anteckning. Note.")]
    public string? Note { get; init; }

    [Describe("I bruk från och med. In use from.")]
    public DateOnly? Since { get; init; }

    [Describe("I bruk till och med. In use to.")]
    public DateOnly? Until { get; init; }
    public string? Version { get; init; }
}
