using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>What each side thinks should happen with a kommun's use of a system.</summary>
public static class AssessmentMutations
{
    [Mutation("assessment", typeof(Assessment)), Describe("Spara en sidas bedömning av en användning; den förra står kvar i historien. Save one side's assessment.")]
    public static Task<Outcome> SaveAssessment(SaveAssessmentInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveAssessment", input, async today =>
    {
        if (!Guid.TryParse(Lookup.Bare(input.Use), out var id) || await db.SystemUses.Include(u => u.ItSystem).Include(u => u.Assessments).FirstOrDefaultAsync(u => u.Id == id, stop) is not { } use) return new Refusal.NotFound("Användningen", "use");
        if (use.ItSystem is { } system) await ItSystemMutations.LoadTies(db, system, stop);
        var responsible = use.ItSystem is null ? null : ItSystemMutations.ResponsibleOn(use.ItSystem, today)?.ObjectId;
        if (Permits.NotUse(caller, use.KommunCode, responsible) is { } because) return new Refusal.NoMandate(because);

        var faults = new Faults();
        var from = input.From ?? today;
        var reason = TextRules.Lines(input.Reason);
        faults.Text(reason, "Skälet", "reason");
        faults.Day(from, "from");
        if (faults.Any) return faults.Outcome;

        var room = Succession.MakeRoom(use.Assessments.Where(a => a.Side == input.Side), from, null, (a, last) => a.To = last);
        if (room.InTheWay is { } later) return new Refusal.Invalid($"En senare bedömning gäller från {later.From:yyyy-MM-dd}. Ange den dagen eller en senare.", "from");
        db.RemoveRange(room.Gone);
        var made = new Assessment { Id = Guid.CreateVersion7(), SystemUseId = use.Id, Side = input.Side, Verdict = input.Verdict, Reason = reason, PersonId = caller.PersonId, From = from };
        db.Add(made);
        return Outcome.Of("Assessment", $"{use.ItSystem?.Slug} {use.KommunCode} {EnumCodes.Code(input.Side)}", made.Id);
    }, stop);
}

/// <summary>An assessment to save.</summary>
[Describe("Bedömning att spara. An assessment to save.")]
public sealed record SaveAssessmentInput : Input
{
    [Id, Describe("Id på användningen. Id of the use.")]
    public required string Use { get; init; }

    [Describe("Sida som bedömer. Which side.")]
    public required Side Side { get; init; }

    [Describe("Bedömning. Verdict.")]
    public required AssessmentVerdict Verdict { get; init; }
    public string? Reason { get; init; }

    [Describe("Gäller från och med; idag när den utelämnas. First day.")]
    public DateOnly? From { get; init; }
}
