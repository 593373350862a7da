using Objekt.Domain.Benefits;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>Regelversion: draft, adopted (by a decision), superseded by the next.</summary>
public enum RuleSetState { Draft, Adopted, Superseded }

/// <summary>Regelverk: all decision rights of a union at one moment, versioned as a whole.</summary>
public sealed class RuleSet
{
    public required Guid Id { get; init; }

    /// <summary>Version number, counted from 1 in the union.</summary>
    public int Number { get; set; }
    public required string Name { get; set; }
    public RuleSetState State { get; set; }

    /// <summary>First day its answers hold; null for a draft.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day its answers hold; null while it is in force.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Who adopted it, where and by which paragraph, as text that can be looked up.</summary>
    public string? Source { get; set; }

    /// <summary>Findings that the adopting body accepted by name, with its reason.</summary>
    public List<AcceptedFinding> Accepted { get; set; } = [];
    public Guid Version { get; set; }

    public List<DecisionRight> Rights { get; } = [];
}

/// <summary>A known fault that the adopting body let stand, with its reason.</summary>
public sealed record AcceptedFinding(string Kind, string Text, string Reason);

/// <summary>Which matters a right covers by the number of affected kommuner: one, two or more, any.</summary>
public enum Reach { Any, Local, Shared }

/// <summary>Beslutsrätt: one rule, from what it covers to the ladder that always ends.</summary>
public sealed class DecisionRight : IPeriod
{
    public required Guid Id { get; init; }
    public required Guid RuleSetId { get; set; }

    /// <summary>Short name within the set, e.g. B-12.</summary>
    public required string Key { get; set; }

    /// <summary>The rule as one sentence in Swedish.</summary>
    public required string Text { get; set; }
    public Covers Covers { get; set; } = new();

    /// <summary>The ladder, first step included, in order.</summary>
    public List<LadderStep> Steps { get; set; } = [];

    /// <summary>Seats that are told, not asked.</summary>
    public List<SeatRef> Informed { get; set; } = [];
    public RightSource Source { get; set; } = new("", null);
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public RuleSet? RuleSet { get; set; }
}

/// <summary>What a right covers. An empty list, or null, means any.</summary>
public sealed record Covers
{
    /// <summary>Keys of listed matter types.</summary>
    public List<string> MatterTypes { get; init; } = [];

    /// <summary>Keys of categories; read only where no matter type is listed.</summary>
    public List<string> Categories { get; init; } = [];
    public List<Guid> Objects { get; init; } = [];

    /// <summary>Families; read only where no object is listed.</summary>
    public List<Guid> Families { get; init; } = [];
    public Reach Reach { get; init; }

    /// <summary>Codes; covers when every affected kommun is named.</summary>
    public List<string> Kommuner { get; init; } = [];

    /// <summary>Amount band above &lt; amount ≤ upTo, SEK exact to the öre; either end may be open, a band from 0 includes 0.</summary>
    public Sek? Above { get; init; }
    public Sek? UpTo { get; init; }

    /// <summary>A right with a band covers no type without amount.</summary>
    public bool HasBand => Above is not null || UpTo is not null;
}

/// <summary>Where a right comes from.</summary>
/// <param name="Text">Delegation clause, agreement paragraph or meeting decision, as it is cited.</param>
/// <param name="BodyId">The legal body the right rests on; the delegating authority.</param>
/// <param name="Diarienummer">Reference in that authority's register.</param>
/// <param name="Link">Where the text can be read.</param>
/// <param name="AllowsOtherEmployers">True where the source lets an employee of another cooperating kommun decide (KL 9 kap., gemensam nämnd).</param>
/// <param name="QualifiedVoteInReglemente">True where the body's reglemente is the source of a qualified share or consensus.</param>
/// <param name="SubDelegations">How many times the delegation has been passed on after the body gave it: 0 straight from the body, 1 by its förvaltningschef (KL 7:6). A deputy is not sub-delegation.</param>
/// <param name="SubDelegationAllowed">True where the body lets its förvaltningschef delegate on.</param>
public sealed record RightSource(string Text, Guid? BodyId, string? Diarienummer = null, string? Link = null,
    bool AllowsOtherEmployers = false, bool QualifiedVoteInReglemente = false,
    int SubDelegations = 0, bool SubDelegationAllowed = false);

/// <summary>How a step decides: one seat alone, one seat with the consent of others, or a legal body by vote.</summary>
public enum Procedure { Alone, WithConsent, Vote }

/// <summary>What silence of consenting seats means at the deadline. A silent decider always moves the matter up.</summary>
public enum Silence { MovesUp, Consent }

/// <summary>What happens at equal votes.</summary>
public enum Tie { CastingVote, MovesUp, NoChange }

/// <summary>What stands when the last step's deadline passes or nobody can act.</summary>
public enum Conclusive { NoChange, Reject, WillingGoAhead }

/// <summary>One step of a ladder.</summary>
public sealed record LadderStep
{
    public Procedure Procedure { get; init; }

    /// <summary>The one seat or legal body that decides.</summary>
    public required DeciderRef Decider { get; init; }

    /// <summary>Seats whose consent the decider needs; only with Procedure.WithConsent.</summary>
    public List<SeatRef> Consenting { get; init; } = [];
    public ConsentRule? Consent { get; init; }
    public VoteRule? Vote { get; init; }

    /// <summary>Seats that are heard before the decider decides (samråd); never a second decider.</summary>
    public List<SeatRef> Heard { get; init; } = [];
    public Silence Silence { get; init; }

    /// <summary>Days the step may take; day one is the first working day after it began.</summary>
    public int WorkingDays { get; init; }

    /// <summary>True where the decider's no moves the matter up instead of ending it.</summary>
    public bool NoMovesUp { get; init; }

    /// <summary>What stands at the end; only on the last step, null on every other.</summary>
    public Conclusive? Conclusive { get; init; }
}

/// <summary>How much consent is enough.</summary>
public enum ConsentMeasure { All, Majority, AtLeast }

/// <summary>The consent rule: all, more than half for, or at least n for; per seat, or one voice per kommun.</summary>
public sealed record ConsentRule(ConsentMeasure Measure, bool PerKommun, int AtLeast = 0);

/// <summary>The vote rule. Share null means simple majority: more for than against among those cast.</summary>
/// <param name="SharePercent">Qualified share in whole percent of those cast; 100 is consensus. Lawful in a nämnd only if its reglemente is the right's source.</param>
public sealed record VoteRule(Tie Tie, int? SharePercent = null);

/// <summary>Names seats, directly or relative to the matter. Exactly one form is used.</summary>
/// <param name="SeatId">A seat named directly.</param>
/// <param name="ObjectRole">Role key of the object's own seat (not bound to one kommun), e.g. OBJECT_OWNER or OBJECT_OWNER_IT.</param>
/// <param name="PerKommunRole">Role key of a seat per affected kommun: on the object (OBJECT_REPRESENTATIVE) or of the kommun itself (KOMMUN_MANAGER).</param>
/// <param name="ChairOfForumId">The chair's seat of a forum.</param>
public sealed record SeatRef(Guid? SeatId = null, string? ObjectRole = null, string? PerKommunRole = null, Guid? ChairOfForumId = null);

/// <summary>Names the one decider of a step: a seat, a legal body, or the affected kommun's body.</summary>
/// <param name="Seat">The seat that decides; a per-kommun role is allowed only for a local matter.</param>
/// <param name="ForumId">The legal body that votes.</param>
/// <param name="AffectedKommunBody">The affected kommun's body of this kind; only for a local matter.</param>
public sealed record DeciderRef(SeatRef? Seat = null, Guid? ForumId = null, ForumBody? AffectedKommunBody = null);
