using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>The union itself.</summary>
public static class UnionMutations
{
    private const string Fallback = "samverkan";

    [Mutation("union", typeof(Union)), Describe("Spara samverkan: namn, form och vem som får ändra beslutsrätter. Save the union.")]
    public static Task<Outcome> SaveUnion(SaveUnionInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveUnion", input, async _ =>
    {
        var union = await db.Unions.FirstOrDefaultAsync(stop);
        if (union is null && input.Version is not null) return new Refusal.NotFound("Samverkan");
        if (union is not null && Saving.Stale(input.Version, union.Version, "Samverkan", $"Union:{Slugs.Of(union.Name, Fallback, 120)}") is { } stale) return stale;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        faults.Name(name, "Samverkans namn", "name", 200);
        if (union is null) db.Add(union = new Union { Id = Guid.CreateVersion7(), Name = name });
        (union.Name, union.CooperationForm) = (name, input.CooperationForm);
        if (input.WordSet is { } words) union.WordSet = words;
        if (input.Has(nameof(input.RulesSource))) union.RulesSource = TextRules.Lines(input.RulesSource);
        faults.Text(union.RulesSource, "Källan till vem som får ändra beslutsrätter", "rulesSource");
        if (input.Has(nameof(input.RulesBody)))
        {
            var body = await db.Forums.Refer(faults, input.RulesBody, "Organet", "rulesBody", stop);
            faults.Demand(body is null || body.LegalKind == ForumLegalKind.LegalBody, $"{body?.Name} är rådgivande och kan inte ändra beslutsrätter. Välj ett beslutande organ.", "rulesBody");
            union.RulesBodyId = body?.Id;
        }
        return faults.Any ? faults.Outcome : Outcome.Of("Union", Slugs.Of(name, Fallback, 120), union.Id);
    }, stop);
}

/// <summary>The union to save.</summary>
[Describe("Samverkan att spara. The union to save.")]
public sealed record SaveUnionInput : Input
{
    public required string Name { get; init; }
    public required CooperationForm CooperationForm { get; init; }
    public WordSet? WordSet { get; init; }

    [Describe("Kortnamn eller id på det beslutande organ som får ändra beslutsrätter. The legal body that may change the rules.")]
    public string? RulesBody { get; init; }

    [Describe("Var den rätten är skriven: avtal eller reglemente med paragraf. Where that is written.")]
    public string? RulesSource { get; init; }
    public string? Version { get; init; }
}
