using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Domain.Changes;

/// <summary>Where a change request stands. The outcome belongs to the decision, not to the state.</summary>
public enum ChangeState { Draft, Submitted, AwaitingRule, InStep, Returned, EmergencyDecided, Decided, ClosedNoChange, Withdrawn }

/// <summary>Upkeep (vidmakthållande) or development (vidareutveckling).</summary>
public enum WorkType { Upkeep, Development }

/// <summary>Ändringsärende: one question put to the rules, from intake to decision. Everything that happens to it is kept.</summary>
public sealed class ChangeRequest
{
    public required Guid Id { get; init; }

    /// <summary>Number in the union's own series, e.g. Ä2026-17; null for a draft.</summary>
    public string? Number { get; set; }
    public required string Title { get; set; }

    /// <summary>What, for whom and why in words that a nämnd understands (språklagen 11 §).</summary>
    public string Summary { get; set; } = "";
    public string? Why { get; set; }

    /// <summary>Key of the matter type; an emergency asks its own type first.</summary>
    public required string MatterTypeKey { get; set; }
    public Flavour Flavour { get; set; }
    public WorkType WorkType { get; set; }
    public Guid? ObjectId { get; set; }

    /// <summary>The amount that decides the band, in öre; null where the type has none.</summary>
    public long? AmountOre { get; set; }

    /// <summary>The amount, SEK incl. öre.</summary>
    public Sek? Amount
    {
        get => AmountOre is { } ore ? new Sek(ore) : null;
        set => AmountOre = value?.Ore;
    }

    /// <summary>Cost per year once it runs, in öre.</summary>
    public long? YearlyCostOre { get; set; }
    public DateOnly? WishedDate { get; set; }
    public Guid RequesterId { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it was last submitted; every deadline is counted from here.</summary>
    public DateTimeOffset? SubmittedAt { get; set; }
    public ChangeState State { get; set; }

    /// <summary>Counts the times the first step began anew: submitted, amended, asked again, taken over, put to ratification.</summary>
    public int Round { get; set; }
    public RoundKind RoundKind { get; set; }

    /// <summary>The rule set it was submitted under, and keeps.</summary>
    public Guid? RuleSetId { get; set; }

    /// <summary>The right that answers it in this round; null when none does, or when a body has taken it over.</summary>
    public Guid? RightId { get; set; }

    /// <summary>Why it waits for rules, in Swedish; null when it does not.</summary>
    public string? Waiting { get; set; }

    /// <summary>Last day to ratify an emergency act; null when there is none to ratify.</summary>
    public DateOnly? RatifyBy { get; set; }

    /// <summary>The day the requester must have answered a return; after it the matter is withdrawn.</summary>
    public DateOnly? ReturnedUntil { get; set; }

    /// <summary>When the clock next has something to do; null when never. What the timer looks for.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Who closed it without a decision, and when.</summary>
    public Guid? WithdrawnById { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The decision in force: the last one.</summary>
    public Guid? DecisionId { get; set; }

    /// <summary>The emergency act that this matter is to undo.</summary>
    public Guid? UndoesId { get; set; }
    public bool IsDemo { get; set; }
    public Guid Version { get; set; }

    public MaintenanceObject? Object { get; set; }
    public Person? Requester { get; set; }
    public DecisionRight? Right { get; set; }
    public Decision? Decision { get; set; }
    public MatterType? MatterType { get; set; }

    /// <summary>Links and files it rests on.</summary>
    public List<ChangeDocument> Documents { get; } = [];
    public List<ChangeMessage> Messages { get; } = [];
    public List<ChangeKommun> Kommuner { get; } = [];
    public List<ChangeSystem> Systems { get; } = [];
    public List<ChangeStep> Steps { get; } = [];
    public List<Position> Positions { get; } = [];
    public List<ConflictOfInterest> Conflicts { get; } = [];
    public List<Decision> Decisions { get; } = [];
    public List<ChangeEvent> Events { get; } = [];

    /// <summary>Nothing more can happen to it.</summary>
    public bool Closed => State is ChangeState.Decided or ChangeState.ClosedNoChange or ChangeState.Withdrawn;

    /// <summary>The step that is open now; at most one.</summary>
    public ChangeStep? Open => State is ChangeState.InStep or ChangeState.EmergencyDecided ? Steps.Find(s => s.EndedAt is null) : null;

    /// <summary>The decision in force: the last one.</summary>
    public Decision? Final => Decisions.MaxBy(d => d.Round);
}

/// <summary>Why a round began.</summary>
public enum RoundKind { Ordinary, Ratification, TakenOver }

/// <summary>An affected kommun and its part of the amount.</summary>
public sealed class ChangeKommun
{
    public required Guid ChangeRequestId { get; init; }
    public required string KommunCode { get; init; }

    /// <summary>The kommun's part, in öre; null where the matter is not divided.</summary>
    public long? AmountOre { get; set; }

    /// <summary>The kommun's part, SEK incl. öre.</summary>
    public Sek? Amount
    {
        get => AmountOre is { } ore ? new Sek(ore) : null;
        set => AmountOre = value?.Ore;
    }

    /// <summary>False when the kommun has left the object, or did not go ahead with the willing.</summary>
    public bool Takes { get; set; } = true;

    public Kommun? Kommun { get; set; }
}

/// <summary>A system the change request is about.</summary>
public sealed class ChangeSystem
{
    public required Guid ChangeRequestId { get; init; }
    public required Guid SystemId { get; init; }

    public ItSystem? System { get; set; }
}

/// <summary>Jäv: a person who has declared that they may not take part (KL 6 kap. 28–32 §§). Never taken back.</summary>
public sealed class ConflictOfInterest
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }
    public required Guid PersonId { get; init; }
    public required string Reason { get; init; }
    public DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
}

/// <summary>What happened to a change request, in order.</summary>
public enum ChangeHappening
{
    Created, Submitted, Amended, StepStarted, StepEnded, PositionTaken, ConflictDeclared, Returned, Withdrawn,
    Decided, AwaitingRule, AskedAgain, TakenOver, KommunLeft, RatificationLate, Asked, Answered, Corrected
}

/// <summary>Händelse: one line of the matter's history, for its page and for those who are told.</summary>
public sealed class ChangeEvent
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }

    /// <summary>Order within the matter, from 1; the clock may step back, this does not.</summary>
    public int Order { get; init; }
    public ChangeHappening Kind { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>Who did it; null when the clock did.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What happened, as one Swedish sentence.</summary>
    public required string Text { get; init; }

    public Person? Person { get; set; }
}

/// <summary>Underlag: a link or a file that a change request rests on. Never changed, so that a decision can point at what it rested on.</summary>
public sealed class ChangeDocument
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }
    public required string Name { get; init; }

    /// <summary>Where it can be read; null for a file of our own.</summary>
    public string? Link { get; init; }

    /// <summary>SHA-256 of the file, in hex; null for a link.</summary>
    public string? Hash { get; init; }
    public long? Size { get; init; }
    public string? MediaType { get; init; }
    public byte[]? Content { get; init; }
    public required Guid PersonId { get; init; }
    public DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
}

/// <summary>Fråga eller svar: one line of the thread between the one who asks and those who decide. Never changed.</summary>
public sealed class ChangeMessage
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }
    public required Guid PersonId { get; init; }
    public required string Text { get; init; }

    /// <summary>The message it answers.</summary>
    public Guid? AnswersId { get; init; }
    public DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
}
