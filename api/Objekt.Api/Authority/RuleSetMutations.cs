using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>The first rule set of a union. Later ones are adopted by a decision.</summary>
public static class RuleSetMutations
{
    [Mutation("ruleSet", typeof(RuleSet)), Describe("Anta en färdig regelmall som samverkans första regelverk. Adopt a ready rule set as the first.")]
    public static Task<Outcome> AdoptRuleTemplate(AdoptRuleTemplateInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "adoptRuleTemplate", input, async today =>
    {
        if (await Later(db, stop) is { } later) return later;
        if (RuleTemplates.Find(Lookup.Bare(input.Template) ?? "") is not { } template) return new Refusal.NotFound($"Mallen ”{Lookup.Shown(input.Template)}”", "template");

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? template.Name;
        var from = input.From ?? today;
        faults.Name(name, "Regelverkets namn", "name", 200);
        Source(faults, input.Source, out var source);
        faults.Day(from, "from");
        if (faults.Any) return faults.Outcome;

        if (input.AddMatterTypes != false && !await db.MatterTypes.AnyAsync(stop))
        {
            db.AddRange(ShippedData.MatterTypes());
            await db.SaveChangesAsync(stop); // Still inside the transaction: the template reads them from the database.
        }
        var set = new RuleSet { Id = Guid.CreateVersion7(), Number = (await db.RuleSets.MaxAsync(s => (int?)s.Number, stop) ?? 0) + 1, Name = name };
        var made = RuleTemplates.Make(template.Key, await RuleBooks.Read(db, stop), set.Id, source, from);
        if (made.Missing.Count > 0) return new Outcome(null, [.. made.Missing.Select(m => new Refusal.Invalid(m, "template"))]);

        db.Add(set);
        db.AddRange(made.Rights);
        await db.SaveChangesAsync(stop); // An adopted set takes no more rights: the database sees them while it is a draft.
        Adopt(set, from, $"{source}. Mallen {template.Name}, antagen av {caller.Name} {today:yyyy-MM-dd}.");
        return Outcome.Of("RuleSet", $"{set.Number}", set.Id);
    }, stop);

    [Mutation("ruleSet", typeof(RuleSet)), Describe("Anta ett utkast, till exempel ett importerat, som samverkans första regelverk. Adopt a draft as the first rule set.")]
    public static Task<Outcome> AdoptFirstRuleSet(AdoptFirstRuleSetInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "adoptFirstRuleSet", input, async today =>
    {
        if (await Later(db, stop) is { } later) return later;
        if (await db.RuleSets.FirstOrDefaultAsync(s => s.Number == input.RuleSet, stop) is not { } set) return new Refusal.NotFound($"Regelverk {input.RuleSet}", "ruleSet");
        if (Saving.Stale(input.Version, set.Version, "Regelverket", $"RuleSet:{set.Number}") is { } stale) return stale;

        var faults = new Faults();
        var from = input.From ?? today;
        Source(faults, input.Source, out var source);
        faults.Day(from, "from");
        var id = set.Id;
        faults.Demand(await db.DecisionRights.AnyAsync(r => r.RuleSetId == id, stop), $"Regelverk {set.Number} har inga beslutsrätter. Importera eller lägg till dem först.", "ruleSet");
        if (faults.Any) return faults.Outcome;

        Adopt(set, from, $"{source}. Antaget av {caller.Name} {today:yyyy-MM-dd}.");
        return Outcome.Of("RuleSet", $"{set.Number}", set.Id);
    }, stop);

    /// <summary>Only the first set is adopted by an administrator: who may change it afterwards is itself a rule.</summary>
    private static async Task<Refusal?> Later(ObjektDb db, CancellationToken stop) =>
        await db.RuleSets.Where(s => s.State != RuleSetState.Draft).MaxAsync(s => (int?)s.Number, stop) is { } number
            ? new Refusal.Invalid($"Regelverk {number} är redan antaget. Ett senare regelverk kräver ett beslut av det organ som får ändra beslutsrätter.")
            : null;

    private static void Source(Faults faults, string? stated, out string source)
    {
        source = TextRules.Line(stated)?.TrimEnd('.') ?? "";
        faults.Name(source, "Källan", "source", 1000);
    }

    private static void Adopt(RuleSet set, DateOnly from, string source) => (set.State, set.From, set.Source) = (RuleSetState.Adopted, from, source);
}

/// <summary>A template to adopt.</summary>
[Describe("Regelmall att anta. A template to adopt.")]
public sealed record AdoptRuleTemplateInput : Input
{
    [Describe("Mallens nyckel: cautious, delegating eller one-kommun-decides. Key of the template.")]
    public required string Template { get; init; }

    [Describe("Regelverkets namn; mallens när det utelämnas. Name of the rule set.")]
    public string? Name { get; init; }

    [Describe("Vem som beslutat att anta det, var och när, så att det går att slå upp. Who decided so, where and when.")]
    public required string Source { get; init; }

    [Describe("Gäller från och med; idag när den utelämnas. First day.")]
    public DateOnly? From { get; init; }

    [Describe("Lägg upp den färdiga listan av beslutstyper när samverkan inte har några; ja när det utelämnas. Add the ready matter types when there are none.")]
    public bool? AddMatterTypes { get; init; }
}

/// <summary>A draft to adopt.</summary>
[Describe("Utkast att anta som första regelverk. A draft to adopt.")]
public sealed record AdoptFirstRuleSetInput : Input
{
    [Describe("Utkastets versionsnummer. The draft's number.")]
    public required int RuleSet { get; init; }

    [Describe("Vem som beslutat att anta det, var och när, så att det går att slå upp. Who decided so, where and when.")]
    public required string Source { get; init; }

    [Describe("Gäller från och med; idag när den utelämnas. First day.")]
    public DateOnly? From { get; init; }
    public string? Version { get; init; }
}
