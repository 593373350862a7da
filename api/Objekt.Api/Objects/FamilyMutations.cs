using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Objects;

/// <summary>The families of objects.</summary>
public static class FamilyMutations
{
    [Mutation("objectFamily", typeof(ObjectFamily)), Describe("Spara objektfamilj. Save an object family.")]
    public static Task<Outcome> SaveObjectFamily(SaveObjectFamilyInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveObjectFamily", input, async _ =>
    {
        var (family, no) = await db.ObjectFamilies.Target("Objektfamiljen", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        faults.Name(name, "Objektfamiljens namn", "name", 200);
        var (id, lower) = (family?.Id, name.ToLowerInvariant());
        faults.Demand(!await db.ObjectFamilies.AnyAsync(f => f.Id != id && f.Name.ToLower() == lower, stop), $"Objektfamiljen {name} finns redan. Använd den, eller skriv ett namn som skiljer dem åt.", "name");
        faults.Demand(input.Order is null or (>= 0 and <= 100_000), "Ordningen ska vara ett helt tal från 0. Lägst visas först.", "order");
        var slug = await db.FreeSlug<ObjectFamily>(faults, input.Slug, family?.Slug, name, "familj", 120, stop);
        if (faults.Any) return faults.Outcome;

        if (family is null)
        {
            var last = await db.ObjectFamilies.MaxAsync(f => (int?)f.Order, stop) ?? 0;
            db.Add(family = new ObjectFamily { Id = Guid.CreateVersion7(), Slug = slug, Name = name, Order = last + 1 });
        }
        (family.Slug, family.Name, family.Order) = (slug, name, input.Order ?? family.Order);
        return Outcome.Of("ObjectFamily", slug, family.Id);
    }, stop);
}

/// <summary>A family to save.</summary>
[Describe("Objektfamilj att spara. An object family to save.")]
public sealed record SaveObjectFamilyInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("Ordning på objektkartan; sist när den utelämnas. Place on the map.")]
    public int? Order { get; init; }
}
