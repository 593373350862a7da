using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;

namespace Objekt.Api.Changes;

/// <summary>The step that ended a matter.</summary>
[Describe("Steg som avslutade ärendet. The step that ended the matter.")]
public sealed record DecisionStepView(int Order, string? Decider);

/// <summary>Reads the steps of all the decisions in one answer together.</summary>
public sealed class DecisionSteps(ObjektDb db)
{
    private readonly HashSet<Guid> wanted = [];
    private Dictionary<Guid, DecisionStepView>? read;

    internal Func<Task<DecisionStepView>> Later(Guid decision)
    {
        wanted.Add(decision);
        return async () => (read ??= await db.Decisions.AsNoTracking().Where(d => wanted.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => new DecisionStepView(d.StepOrder, d.DeciderName)))[decision];
    }
}
