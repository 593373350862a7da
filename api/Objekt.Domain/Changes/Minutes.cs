using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>What a paragraph of the minutes is about.</summary>
public enum MinutesKind { Matter, DelegationReport }

/// <summary>Paragraf i protokollet: what a sitting did in one matter, or that it was told of delegated decisions. Never changed.</summary>
public sealed class MinutesParagraph
{
    public required Guid Id { get; init; }
    public required Guid ForumId { get; init; }

    /// <summary>The day of the sitting. Together with the forum it is the sitting, whatever the calendar says later.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The year of the sitting, in which the number is unique for the forum.</summary>
    public required int Year { get; init; }

    /// <summary>§: follows on from the forum's last sitting that year, without gaps; given when the minutes are kept.</summary>
    public int Number { get; set; }
    public required MinutesKind Kind { get; init; }
    public Guid? ChangeRequestId { get; init; }
    public Guid? StepId { get; init; }

    /// <summary>The decision it led to; null when the sitting did not end the matter.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>The list of delegated decisions that was reported.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>What was decided, in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>Everyone who was there, with their capacity as it was that day.</summary>
    public List<MinutesPerson> Present { get; init; } = [];

    /// <summary>Who declared a conflict of interest and took no part in the paragraph.</summary>
    public List<MinutesPerson> Recused { get; init; } = [];
    public List<MinutesVote> Votes { get; init; } = [];
    public Guid? PresidingId { get; init; }

    /// <summary>Who kept the minutes.</summary>
    public required Guid RecordedById { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Number of the log's entry that recorded it, in the same transaction.</summary>
    public long AuditNumber { get; set; }

    public Person? RecordedBy { get; set; }
    public Decision? Decision { get; set; }
}

/// <summary>A person as the minutes name them.</summary>
/// <param name="Capacity">The seat or membership in words.</param>
/// <param name="Note">For whom a deputy serves, or what a conflict of interest consists in.</param>
public sealed record MinutesPerson(Guid PersonId, string Name, string? Capacity, string? KommunCode, string? Note = null);

/// <summary>A vote as the minutes have it.</summary>
/// <param name="Reservation">Why a member was against, when they had it taken to the minutes.</param>
public sealed record MinutesVote(Guid PersonId, string Name, string Seat, string? KommunCode, PositionVerdict Verdict, string? Reservation);
