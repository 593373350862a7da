using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>The people of the union.</summary>
public static class PersonMutations
{
    [Mutation("person", typeof(Person)), Describe("Spara person: uppgifter i tjänsten, aldrig personnummer. Save a person.")]
    public static Task<Outcome> SavePerson(SavePersonInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "savePerson", input, async today =>
    {
        var (person, no) = await db.People.Target("Personen", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        var slug = await db.FreeSlug<Person>(faults, input.Slug, person?.Slug, name, "person", 120, stop);
        if (person is null) db.Add(person = new Person { Id = Guid.CreateVersion7(), Slug = slug, Name = name });
        (person.Slug, person.Name) = (slug, name);
        if (input.Has(nameof(input.Email))) person.Email = TextRules.Line(input.Email);
        if (input.Has(nameof(input.Title))) person.Title = TextRules.Line(input.Title);
        if (input.Has(nameof(input.HomeKommun))) person.HomeKommunCode = (await db.Kommun.Refer(faults, input.HomeKommun, "homeKommun", stop))?.Code;
        if (input.Has(nameof(input.TenantId))) person.TenantId = TextRules.Line(input.TenantId)?.ToLowerInvariant();
        if (input.Has(nameof(input.ObjectId))) person.ObjectId = TextRules.Line(input.ObjectId)?.ToLowerInvariant();
        if (input.Active is { } active) person.Active = active;

        faults.Check(person);
        if (!person.Active) await Leaves(db, faults, person, today, stop);
        var (id, tenant, account) = (person.Id, person.TenantId, person.ObjectId);
        faults.Demand(tenant is null || !await db.People.AnyAsync(p => p.Id != id && p.TenantId == tenant && p.ObjectId == account, stop), "Kontot hör redan till en annan person. Kontrollera kontots id i Entra.", "objectId");
        return faults.Any ? faults.Outcome : Outcome.Of("Person", slug, person.Id);
    }, stop);

    /// <summary>One who leaves keeps no seat: an empty chair is to be seen, not hidden behind a name.</summary>
    private static async Task Leaves(ObjektDb db, Faults faults, Person person, DateOnly today, CancellationToken stop)
    {
        var id = person.Id;
        var held = await db.SeatHoldings.Where(h => h.PersonId == id && (h.To == null || h.To >= today)).Select(h => h.Seat!.Slug)
            .Union(db.SeatDeputies.Where(d => d.PersonId == id && (d.To == null || d.To >= today)).Select(d => d.Seat!.Slug)).OrderBy(s => s).ToListAsync(stop);
        if (held.Count > 0) faults.Add($"{person.Name} sitter på {string.Join(", ", held.Take(4))}{(held.Count > 4 ? $" och {held.Count - 4} till" : "")}. Avsluta de rollerna först.", "active");
    }
}

/// <summary>A person to save.</summary>
[Describe("Person att spara. A person to save.")]
public sealed record SavePersonInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("E-post i tjänsten. Work address.")]
    public string? Email { get; init; }

    [Describe("Titel eller uppgift. Function.")]
    public string? Title { get; init; }

    [Describe("Kommunkod för arbetsgivaren; tomt för den som ingen av kommunerna anställer. Employer's code.")]
    public string? HomeKommun { get; init; }

    [Describe("Aktiv: kan logga in. Can sign in.")]
    public bool? Active { get; init; }

    [Describe("Organisationens id i Entra. Entra tenant id.")]
    public string? TenantId { get; init; }

    [Describe("Kontots objekt-id i Entra. Entra object id.")]
    public string? ObjectId { get; init; }
}
