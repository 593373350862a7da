using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>What was said: for, against, or neither.</summary>
public enum PositionVerdict { For, Against, Abstain }

/// <summary>Ställningstagande: what one seat or member said in a step. Never changed; a later one may take its place while the step is open.</summary>
public sealed class Position
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }
    public required Guid StepId { get; init; }

    /// <summary>Order within the matter, from 1.</summary>
    public int Order { get; init; }

    /// <summary>Whether it consents, is heard or votes.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>The seat it speaks for; null for a member of a body who has no seat.</summary>
    public Guid? SeatId { get; init; }

    /// <summary>The seat or membership in words.</summary>
    public required string SeatName { get; init; }
    public string? KommunCode { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The holder whose deputy the person was; null when the person spoke for their own seat.</summary>
    public Guid? ActingForId { get; init; }
    public required HeldAs As { get; init; }
    public required PositionVerdict Verdict { get; init; }
    public string? Reason { get; init; }
    public DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
    public Person? ActingFor { get; set; }

    /// <summary>The one voice that may replace its own positions: the seat, or the member.</summary>
    public Guid Voice => SeatId ?? PersonId;
}
