using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>The kommuner of the union.</summary>
public static class KommunMutations
{
    [Mutation("kommun", typeof(Kommun)), Describe("Spara kommun: lägg till en part med sin officiella kod, eller ändra den. Save a kommun.")]
    public static Task<Outcome> SaveKommun(SaveKommunInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveKommun", input, async today =>
    {
        var code = (Lookup.Bare(input.Code) ?? "").Trim();
        var all = await db.Kommun.ToListAsync(stop);
        var kommun = all.FirstOrDefault(k => k.Code == code);
        if (kommun is null && input.Version is not null) return new Refusal.NotFound("Kommunen", "code");
        if (kommun is not null && Saving.Stale(input.Version, kommun.Version, kommun.Name, $"Kommun:{code}") is { } stale) return stale;

        if (kommun is null)
        {
            var name = TextRules.Line(input.Name) ?? SwedishKommuner.Find(code)?.Name ?? "";
            db.Add(kommun = new Kommun
            {
                Code = code,
                Name = name,
                Mark = SwedishKommuner.Find(code) is { } official ? KommunRules.MarkOf(official.Name, [.. all.Select(k => k.Mark)]) : "",
                From = input.From ?? today,
                Order = all.Count == 0 ? 1 : all.Max(k => k.Order) + 1,
            });
        }
        if (TextRules.Line(input.Name) is { } given) kommun.Name = given;
        if (TextRules.Line(input.Mark) is { } mark) kommun.Mark = mark.ToUpperInvariant();
        if (input.Has(nameof(input.Inhabitants))) kommun.Inhabitants = input.Inhabitants;
        if (input.Has(nameof(input.InhabitantsSource))) kommun.InhabitantsSource = TextRules.Line(input.InhabitantsSource);
        if (input.IsHost is { } host) kommun.IsHost = host;
        if (input.From is { } from) kommun.From = from;
        if (input.Has(nameof(input.To))) kommun.To = input.To;

        var faults = new Faults();
        faults.Check(kommun, all);
        await Outside(db, faults, kommun, stop);
        return faults.Any ? faults.Outcome : Outcome.Of("Kommun", kommun.Code);
    }, stop);

    /// <summary>A kommun that has not come yet, or has left, takes part in nothing.</summary>
    private static async Task Outside(ObjektDb db, Faults faults, Kommun kommun, CancellationToken stop)
    {
        var (code, from, to) = (kommun.Code, kommun.From, kommun.To);
        var parts = db.ObjectParticipations.Where(p => p.KommunCode == code && (p.Mode == ParticipationMode.Full || p.Mode == ParticipationMode.Partial));
        if (await parts.Where(p => p.From < from).Select(p => p.Object!.Name).FirstOrDefaultAsync(stop) is { } early)
        {
            faults.Add($"{kommun.Name} deltar i {early} redan före {from:yyyy-MM-dd}. Ange en tidigare första dag.", "from");
        }
        if (to is { } last && await parts.Where(p => p.To == null || p.To > last).Select(p => p.Object!.Name).FirstOrDefaultAsync(stop) is { } late)
        {
            faults.Add($"{kommun.Name} deltar i {late} efter {last:yyyy-MM-dd}. Avsluta deltagandet först, eller ange en senare sista dag.", "to");
        }
    }
}

/// <summary>A kommun to save.</summary>
[Describe("Kommun att spara. A kommun to save.")]
public sealed record SaveKommunInput : Input
{
    [Describe("Officiell kommunkod, fyra siffror. Official code.")]
    public required string Code { get; init; }

    [Describe("Namn; det officiella när det utelämnas. Name.")]
    public string? Name { get; init; }

    [Describe("Märke: två eller tre bokstäver, egna för kommunen. Short mark.")]
    public string? Mark { get; init; }
    public int? Inhabitants { get; init; }

    [Describe("Källa för invånarantalet. Where the figure comes from.")]
    public string? InhabitantsSource { get; init; }

    [Describe("Värdkommun. Host kommun.")]
    public bool? IsHost { get; init; }

    [Describe("Med i samverkan från och med; idag när det utelämnas. First day in the union.")]
    public DateOnly? From { get; init; }

    [Describe("Med i samverkan till och med. Last day in the union.")]
    public DateOnly? To { get; init; }
    public string? Version { get; init; }
}
