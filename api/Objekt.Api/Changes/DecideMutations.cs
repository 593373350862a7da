using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Changes;

/// <summary>What those who decide, consent, answer and vote do.</summary>
public static class DecideMutations
{
    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Ta ställning: samtyck, säg nej, avstå, svara på samråd eller rösta. Consent, object, abstain, answer or vote.")]
    public static Task<Outcome> CastPosition(CastPositionInput input, Caller caller, MatterDoor door, CancellationToken stop) =>
        door.Act(caller, MatterActs.CastPosition, input, input.ChangeRequestId, input.Version, (deciding, _, seen) => deciding.TakePosition(caller.PersonId, input.Verdict, input.Reason, seen), stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), FinalDecision, Describe("Besluta: godkänn, avslå eller återremittera. Approve, reject or send back.")]
    public static Task<Outcome> Decide(DecideInput input, Caller caller, MatterDoor door, CancellationToken stop) =>
        door.Act(caller, MatterActs.Decide, input, input.ChangeRequestId, input.Version, (deciding, _, seen) => Decide(deciding, input, caller, seen), stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), FinalDecision, Describe("Pröva en nödändring i efterhand. Ratify an emergency change, or refuse to.")]
    public static Task<Outcome> RatifyEmergency(DecideInput input, Caller caller, MatterDoor door, CancellationToken stop) =>
        door.Act(caller, MatterActs.Ratify, input, input.ChangeRequestId, input.Version, (deciding, matter, seen) =>
            matter.State is ChangeState.EmergencyDecided || matter.Closed ? Decide(deciding, input, caller, seen) : new Refusal.Invalid("Ärendet är ingen nödändring som väntar på prövning.", "changeRequestId"), stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Anmäl jäv: du deltar inte mer, ersättaren går in. Declare a conflict of interest.")]
    public static Task<Outcome> DeclareConflict(DeclareConflictInput input, Caller caller, MatterDoor door, CancellationToken stop) =>
        door.Act(caller, MatterActs.DeclareConflict, input, input.ChangeRequestId, null, (deciding, _, _) => deciding.DeclareConflict(caller.PersonId, input.Reason), stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Ta över ärendet till organet som rätten vilar på. The body that the right rests on takes it over.")]
    public static Task<Outcome> TakeOver(TakeOverInput input, Caller caller, MatterDoor door, CancellationToken stop) =>
        door.Act(caller, MatterActs.TakeOver, input, input.ChangeRequestId, input.Version, (deciding, _, seen) => deciding.TakeOver(caller.PersonId, input.Reason, seen), stop);

    private static Refusal? Decide(Deciding deciding, DecideInput input, Caller caller, Guid? seen) => input.Verdict switch
    {
        DecideVerdict.Approve => deciding.Decide(caller.PersonId, approve: true, input.Reason, seen),
        DecideVerdict.Reject => deciding.Decide(caller.PersonId, approve: false, input.Reason, seen),
        _ => deciding.Return(caller.PersonId, input.Reason, seen),
    };
}

/// <summary>What the deciding seat says.</summary>
public enum DecideVerdict { Approve, Reject, Return }

/// <summary>Shows the decision that an act led to beside the matter.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FinalDecisionAttribute() : AlsoAttribute("decision", typeof(Decision))
{
    public override async Task<object?> KeyOf(Ask ask, object changed)
    {
        var id = (Guid)changed;
        return await ask.Db.ChangeRequests.Where(c => c.Id == id).Select(c => c.DecisionId).FirstOrDefaultAsync(ask.Stop);
    }
}

/// <summary>A position to take.</summary>
[Describe("Ställningstagande. A position to take.")]
public sealed record CastPositionInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Ställning: för, emot eller avstår. For, against or abstain.")]
    public required PositionVerdict Verdict { get; init; }

    [Describe("Skäl; krävs när du är emot. Reason; required when against.")]
    public string? Reason { get; init; }
    public string? Version { get; init; }
}

/// <summary>A decision to make.</summary>
[Describe("Beslut: godkänn, avslå eller återremittera. A decision to make.")]
public sealed record DecideInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Beslut: godkänn, avslå eller återremittera. Approve, reject or return.")]
    public required DecideVerdict Verdict { get; init; }

    [Describe("Skäl; krävs för avslag och återremiss. Reason; required for a no and a return.")]
    public string? Reason { get; init; }
    public string? Version { get; init; }
}

/// <summary>Jäv to declare.</summary>
[Describe("Jäv att anmäla. A conflict of interest to declare.")]
public sealed record DeclareConflictInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Skäl: vad jävet består i. What it consists in.")]
    public required string Reason { get; init; }
}

/// <summary>A takeover.</summary>
[Describe("Övertagande av ett ärende. A takeover.")]
public sealed record TakeOverInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Skäl. Reason.")]
    public string? Reason { get; init; }
    public string? Version { get; init; }
}
