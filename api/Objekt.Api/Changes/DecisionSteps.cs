using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Changes;

/// <summary>The step that ended a matter.</summary>
[Describe("Steg som avslutade ärendet. The step that ended the matter.")]
public sealed record DecisionStepView(int Order, string? Decider);

/// <summary>Whether the reader may correct a decision.</summary>
[Describe("Rättelse: får du rätta beslutet, annars varför inte. May you correct it.")]
public sealed record CorrectView(bool May, string? Code, string? Because);

/// <summary>Reads the steps, and the matters, of all the decisions in one answer together.</summary>
public sealed class DecisionSteps(ObjektDb db, RuleBooks books, Caller caller, TimeProvider clock)
{
    private readonly HashSet<Guid> wanted = [];
    private readonly HashSet<Guid> asked = [];
    private Dictionary<Guid, DecisionStepView>? read;
    private Dictionary<Guid, ChangeRequest>? matters;

    internal Func<Task<DecisionStepView>> Later(Guid decision)
    {
        wanted.Add(decision);
        return async () => (read ??= await db.Decisions.AsNoTracking().Where(d => wanted.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => new DecisionStepView(d.StepOrder, d.DeciderName)))[decision];
    }

    internal Func<Task<CorrectView>> MayCorrect(Guid decision)
    {
        asked.Add(decision);
        return async () =>
        {
            matters ??= await Whole();
            if (caller.ReadOnly || !matters.TryGetValue(decision, out var matter)) return new(false, "NO_MANDATE", "Den här inloggningen får bara läsa.");
            var no = new Deciding(matter, (await books.Now(db)).Book, clock.GetUtcNow()).MayCorrect(caller.PersonId, matter.Decisions.Find(d => d.Id == decision)!);
            return new(no is null, no?.Code, no?.Message);
        };
    }

    private async Task<Dictionary<Guid, ChangeRequest>> Whole()
    {
        var ids = await db.Decisions.AsNoTracking().Where(d => asked.Contains(d.Id)).Select(d => d.ChangeRequestId).Distinct().ToListAsync();
        return (await db.Whole(ids, track: false, CancellationToken.None)).SelectMany(m => m.Decisions.Select(d => (d.Id, m))).ToDictionary(p => p.Id, p => p.m);
    }
}
