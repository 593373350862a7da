using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>What kinds of thing are decided.</summary>
public static class MatterTypeMutations
{
    [Mutation("matterType", typeof(MatterType)), Describe("Spara beslutstyp. Save a matter type.")]
    public static Task<Outcome> SaveMatterType(SaveMatterTypeInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveMatterType", input, async _ =>
    {
        var named = Lookup.Bare(input.Id);
        var id = Guid.TryParse(named, out var known) ? known : Guid.Empty;
        var key = TextRules.Line(input.Key) ?? "";
        var type = input.Id is not null
            ? await db.MatterTypes.FirstOrDefaultAsync(t => t.Id == id || t.Key == named, stop)
            : input.Version is not null ? await db.MatterTypes.FirstOrDefaultAsync(t => t.Key == key, stop) : null;
        if (type is null && (input.Id ?? input.Version) is not null) return new Refusal.NotFound("Beslutstypen", input.Id is null ? "key" : "id");
        if (type is not null && Saving.Stale(input.Version, type.Version, "Beslutstypen", $"MatterType:{type.Key}") is { } stale) return stale;

        var faults = new Faults();
        if (type is null)
        {
            faults.Demand(!await db.MatterTypes.AnyAsync(t => t.Key == key, stop), $"Nyckeln {Lookup.Shown(key)} är upptagen. Välj en annan.", "key");
            var last = await db.MatterTypes.MaxAsync(t => (int?)t.Order, stop) ?? 0;
            db.Add(type = new MatterType { Id = Guid.CreateVersion7(), Key = key, Name = "", Category = "", Order = last + 1 });
        }
        faults.Demand(type.Key == key, "Nyckeln ändras inte: beslutsrätter pekar på den. Lägg upp en ny beslutstyp i stället.", "key");
        (type.Name, type.Category, type.LegalClass, type.HasAmount) = (TextRules.Line(input.Name) ?? "", TextRules.Line(input.Category) ?? "", input.LegalClass, input.HasAmount);
        if (input.Has(nameof(input.AmountCounts))) type.AmountCounts = TextRules.Line(input.AmountCounts);
        else if (!type.HasAmount) type.AmountCounts = null;
        if (input.Flavour is { } flavour) type.Flavour = flavour;
        if (input.FourEyes is { } fourEyes) type.FourEyes = fourEyes;
        if (input.Has(nameof(input.RatifiedAs))) type.RatifiedAs = TextRules.Line(input.RatifiedAs);
        if (input.Has(nameof(input.RatifyWithin))) type.RatifyWithin = input.RatifyWithin;
        var ratifiedAs = type.RatifiedAs;
        faults.Demand(ratifiedAs is null || await db.MatterTypes.AnyAsync(t => t.Key == ratifiedAs && t.Flavour != Flavour.Emergency, stop), "Ange en ordinarie beslutstyp som nödändringen prövas som.", "ratifiedAs");
        faults.Demand(type.RatifyWithin is null or (> 0 and <= 100), "Ange 1 till 100 arbetsdagar.", "ratifyWithin");
        if (input.Order is { } order) type.Order = order;
        faults.Demand(type.Order is >= 0 and <= 100_000, "Ordningen ska vara ett helt tal från 0. Lägst visas först.", "order");
        faults.Check(type);
        return faults.Any ? faults.Outcome : Outcome.Of("MatterType", key, type.Id);
    }, stop);
}

/// <summary>A matter type to save.</summary>
[Describe("Beslutstyp att spara. A matter type to save.")]
public sealed record SaveMatterTypeInput : Input
{
    [Id, Describe("Id på den som ändras; utelämnas för en ny. Id of what is changed.")]
    public string? Id { get; init; }

    [Describe("Nyckel, till exempel system-replace; ändras aldrig. Stable key.")]
    public required string Key { get; init; }
    public required string Name { get; init; }

    [Describe("Kategori som beslutsrätter kan omfatta, till exempel system. Category.")]
    public required string Category { get; init; }
    public required LegalClass LegalClass { get; init; }
    public required bool HasAmount { get; init; }

    [Describe("Vad beloppet räknar, till exempel hela avtalstiden. What the amount counts.")]
    public string? AmountCounts { get; init; }
    public Flavour? Flavour { get; init; }

    [Describe("Fyra ögon: den som begär ett ärende beslutar det inte; ja när det utelämnas. Nobody decides their own request.")]
    public bool? FourEyes { get; init; }

    [Describe("Prövas efteråt som: nyckeln för den ordinarie beslutstypen. Key of the type that ratifies an emergency.")]
    public string? RatifiedAs { get; init; }

    [Describe("Arbetsdagar inom vilka nödändringen ska prövas. Working days to ratify it.")]
    public int? RatifyWithin { get; init; }
    public int? Order { get; init; }
    public string? Version { get; init; }
}
