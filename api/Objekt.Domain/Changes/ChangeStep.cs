using Objekt.Domain.Authority;

namespace Objekt.Domain.Changes;

/// <summary>How a step ended.</summary>
public enum StepOutcome { Approved, Rejected, PartlyApproved, NoChange, MovedUp, Returned, Amended, AskedAgain, TakenOver, Withdrawn }

/// <summary>Steg: one rung of the ladder as it was climbed. What the rule said and whom it named is kept as it was when the step began.</summary>
public sealed class ChangeStep
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }
    public required int Round { get; init; }

    /// <summary>1 for the first step of the ladder.</summary>
    public required int Order { get; init; }

    /// <summary>The rule of the step as the right states it.</summary>
    public required LadderStep Rule { get; init; }

    /// <summary>True when the right has no step after this one.</summary>
    public required bool IsLast { get; init; }
    public required DeciderKind DeciderKind { get; init; }

    /// <summary>The deciding seat; null where a body votes, or where the name led to no seat.</summary>
    public Guid? SeatId { get; init; }

    /// <summary>The body that votes.</summary>
    public Guid? ForumId { get; init; }
    public required string DeciderName { get; init; }

    /// <summary>The seats whose consent is asked.</summary>
    public List<StepVoice> Consenting { get; set; } = [];
    public List<StepVoice> Heard { get; set; } = [];

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Day one is the first working day after this one.</summary>
    public DateOnly StartDay { get; init; }

    /// <summary>Last day; it ends at midnight, Swedish time.</summary>
    public DateOnly Deadline { get; init; }

    /// <summary>
    /// Last day for those who are heard, and for silence that counts as consent. It is a working day before the
    /// deadline where there is one, so that the decider has a day of their own: a timer never approves.
    /// </summary>
    public DateOnly AnswerBy { get; init; }

    /// <summary>The meeting that the deadline is, where a body has one in its calendar.</summary>
    public DateOnly? Meeting { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The Swedish day the next step counts from.</summary>
    public DateOnly? EndDay { get; set; }

    /// <summary>Lead time: working days from the start day to the end day; null while it is open.</summary>
    public int? DaysTaken { get; set; }
    public StepOutcome? Outcome { get; set; }

    /// <summary>Why it ended, in Swedish.</summary>
    public string? Because { get; set; }

    /// <summary>The deciding seat may send a matter back once in a step.</summary>
    public bool WasReturned { get; set; }
}

/// <summary>A seat whose voice a step asks for.</summary>
/// <param name="SeatId">Null where a relative name led to no seat: it stays silent and still counts.</param>
/// <param name="Counts">False when nobody could speak for the seat when the step began: recused without deputy, or the person's one voice is another seat's.</param>
/// <param name="For">The requester's own consenting seat: for from the start.</param>
public sealed record StepVoice(Guid? SeatId, string Name, string? KommunCode, bool Counts = true, bool For = false);
