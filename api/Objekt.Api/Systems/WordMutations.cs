using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>The words of the catalogue: suppliers and functions. Shared by all, so one name is one thing.</summary>
public static class WordMutations
{
    [Mutation("supplier", typeof(Supplier)), Describe("Spara leverantör. Save a supplier.")]
    public static Task<Outcome> SaveSupplier(SaveSupplierInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveSupplier", input, async _ =>
    {
        var (supplier, no) = await db.Suppliers.Target("Leverantören", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        faults.Name(name, "Leverantörens namn", "name", 200);
        var lower = name.ToLowerInvariant();
        var id = supplier?.Id;
        faults.Demand(!await db.Suppliers.AnyAsync(s => s.Id != id && s.Name.ToLower() == lower, stop), $"Leverantören {name} finns redan. Använd den, eller skriv ett namn som skiljer dem åt.", "name");
        var slug = await db.FreeSlug<Supplier>(faults, input.Slug, supplier?.Slug, name, "leverantor", 120, stop);
        if (faults.Any) return faults.Outcome;

        if (supplier is null) db.Add(supplier = new Supplier { Id = Guid.CreateVersion7(), Slug = slug, Name = name });
        (supplier.Slug, supplier.Name) = (slug, name);
        return Outcome.Of("Supplier", slug, supplier.Id);
    }, stop);

    [Mutation("function", typeof(Function)), Describe("Spara funktion: ett behov som system fyller. Save a function.")]
    public static Task<Outcome> SaveFunction(SaveFunctionInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveFunction", input, async _ =>
    {
        var (function, no) = await db.Functions.Target("Funktionen", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        faults.Name(name, "Funktionens namn", "name", 200);
        var lower = name.ToLowerInvariant();
        var id = function?.Id;
        faults.Demand(!await db.Functions.AnyAsync(f => f.Id != id && f.Name.ToLower() == lower, stop), $"Funktionen {name} finns redan. Använd den, eller skriv ett namn som skiljer dem åt.", "name");
        var slug = await db.FreeSlug<Function>(faults, input.Slug, function?.Slug, name, "funktion", 120, stop);
        if (faults.Any) return faults.Outcome;

        if (function is null) db.Add(function = new Function { Id = Guid.CreateVersion7(), Slug = slug, Name = name });
        (function.Slug, function.Name) = (slug, name);
        return Outcome.Of("Function", slug, function.Id);
    }, stop);
}

/// <summary>A supplier to save.</summary>
[Describe("Leverantör att spara. A supplier to save.")]
public sealed record SaveSupplierInput : NamedInput
{
    public required string Name { get; init; }
}

/// <summary>A function to save.</summary>
[Describe("Funktion att spara. A function to save.")]
public sealed record SaveFunctionInput : NamedInput
{
    public required string Name { get; init; }
}
