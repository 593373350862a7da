using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>The kommuner's nämnder and förvaltningar.</summary>
public static class BodyMutations
{
    [Mutation("namnd", typeof(Namnd)), Describe("Spara nämnd, och forumet som den sammanträder i när slaget anges. Save a political body.")]
    public static Task<Outcome> SaveNamnd(SaveNamndInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveNamnd", input, async today =>
    {
        var (namnd, no) = await db.Namnder.Include(n => n.Forum).Target("Nämnden", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        faults.Name(name, "Nämndens namn", "name", 200);
        var kommun = await db.Kommun.Refer(faults, input.Kommun, "kommun", stop);
        if (kommun is null) return Missing(faults, "Ange vilken kommun nämnden hör till, eller värdkommunen för en gemensam nämnd.", "kommun");
        var slug = await db.FreeSlug<Namnd>(faults, input.Slug, namnd?.Slug, input.Body == ForumBody.GemensamNamnd ? name : NameWithKommun(name, kommun), "namnd", 120, stop);

        faults.Demand(namnd is null || namnd.KommunCode == kommun.Code, "En nämnd kan inte flyttas till en annan kommun. Avsluta den och lägg upp en ny.", "kommun");
        if (namnd is null) db.Add(namnd = new Namnd { Id = Guid.CreateVersion7(), Slug = slug, Name = name, KommunCode = kommun.Code, From = today });
        var before = namnd.Name;
        (namnd.Slug, namnd.Name) = (slug, name);
        if (input.From is { } from) namnd.From = from;
        if (input.Has(nameof(input.To))) namnd.To = input.To;
        faults.Period(namnd.From, namnd.To);
        if (input.Body is { } body) await Meets(db, faults, namnd, kommun, body, stop);
        if (namnd.Forum is { } forum && forum.Name == before) forum.Name = name;
        return faults.Any ? faults.Outcome : Outcome.Of("Namnd", slug, namnd.Id);
    }, stop);

    [Mutation("forvaltning", typeof(Forvaltning)), Describe("Spara förvaltning under en nämnd. Save a department.")]
    public static Task<Outcome> SaveForvaltning(SaveForvaltningInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveForvaltning", input, async today =>
    {
        var (unit, no) = await db.Forvaltningar.Target("Förvaltningen", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        faults.Name(name, "Förvaltningens namn", "name", 200);
        var namnd = await db.Namnder.Include(n => n.Kommun).Refer(faults, input.Namnd, "Nämnden", "namnd", stop);
        if (namnd is null) return Missing(faults, "Ange vilken nämnd förvaltningen lyder under.", "namnd");
        var slug = await db.FreeSlug<Forvaltning>(faults, input.Slug, unit?.Slug, NameWithKommun(name, namnd.Kommun!), "forvaltning", 120, stop);

        faults.Demand(unit is null || unit.KommunCode == namnd.KommunCode, "En förvaltning kan inte flyttas till en annan kommun. Avsluta den och lägg upp en ny.", "namnd");
        if (unit is null) db.Add(unit = new Forvaltning { Id = Guid.CreateVersion7(), Slug = slug, Name = name, NamndId = namnd.Id, KommunCode = namnd.KommunCode, From = today });
        (unit.Slug, unit.Name, unit.NamndId) = (slug, name, namnd.Id);
        if (input.From is { } from) unit.From = from;
        if (input.Has(nameof(input.To))) unit.To = input.To;
        faults.Period(unit.From, unit.To);
        return faults.Any ? faults.Outcome : Outcome.Of("Forvaltning", slug, unit.Id);
    }, stop);

    /// <summary>Gives the nämnd the forum that it votes in; the forum it has gets the kind of body.</summary>
    private static async Task Meets(ObjektDb db, Faults faults, Namnd namnd, Kommun kommun, ForumBody body, CancellationToken stop)
    {
        faults.Demand(ForumRules.MayVote(body), "En nämnd är ett beslutande organ. Välj fullmäktige, kommunstyrelse, nämnd, utskott eller gemensam nämnd.", "body");
        if (namnd.Forum is { } forum)
        {
            (forum.Body, forum.LegalKind) = (body, ForumLegalKind.LegalBody);
            return;
        }
        var slug = await db.FreeSlug<DecisionForum>(faults, null, null, body == ForumBody.GemensamNamnd ? namnd.Name : NameWithKommun(namnd.Name, kommun), "forum", 120, stop);
        db.Add(namnd.Forum = new DecisionForum { Id = Guid.CreateVersion7(), Slug = slug, Name = namnd.Name, LegalKind = ForumLegalKind.LegalBody, Body = body, KommunCode = kommun.Code, From = namnd.From, To = namnd.To });
    }

    /// <summary>Every kommun has a kommunstyrelse: the short name says whose.</summary>
    private static string NameWithKommun(string name, Kommun kommun) => name.Contains(kommun.Name, StringComparison.OrdinalIgnoreCase) ? name : $"{name} {kommun.Name}";

    private static Outcome Missing(Faults faults, string because, string field)
    {
        if (faults.All.All(f => f.Path != field)) faults.Add(because, field);
        return faults.Outcome;
    }
}

/// <summary>A nämnd to save.</summary>
[Describe("Nämnd att spara. A political body to save.")]
public sealed record SaveNamndInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("Kommunkod; värdkommunens för en gemensam nämnd. Code of its kommun.")]
    public required string Kommun { get; init; }

    [Describe("Slag av organ; ger nämnden ett forum att besluta i. Kind of body; gives it a forum.")]
    public ForumBody? Body { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

/// <summary>A förvaltning to save.</summary>
[Describe("Förvaltning att spara. A department to save.")]
public sealed record SaveForvaltningInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("Nämndens kortnamn eller id. Slug or id of its political body.")]
    public required string Namnd { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}
