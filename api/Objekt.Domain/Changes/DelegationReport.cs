using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>Anmälan av delegationsbeslut (KL 6 kap. 40 §, 7 kap. 8 §): a closed and numbered list to the body whose right was used. Never changed.</summary>
public sealed class DelegationReport
{
    public required Guid Id { get; init; }

    /// <summary>The body it is reported to.</summary>
    public required Guid ForumId { get; init; }
    public required int Year { get; init; }
    public int Serial { get; set; }

    /// <summary>E.g. Gemensamma nämnden, lista 2026:3.</summary>
    public string Number { get; set; } = "";

    /// <summary>First day of the period: the day after the list before, or the day of the first decision.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly Through { get; init; }

    /// <summary>The sitting that it was reported at; null when it was reported in another way.</summary>
    public DateOnly? MeetingDay { get; init; }
    public required int Count { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTimeOffset At { get; init; }

    public DecisionForum? Forum { get; set; }
    public Person? Person { get; set; }
    public List<DelegationReportItem> Items { get; } = [];
}

/// <summary>A decision on a list. The decision is the key: it stands on exactly one.</summary>
public sealed class DelegationReportItem
{
    public required Guid DecisionId { get; init; }
    public required Guid ReportId { get; init; }
    public required Guid ChangeRequestId { get; init; }

    /// <summary>Place on the list, from 1.</summary>
    public required int Order { get; init; }

    public DelegationReport? Report { get; set; }
    public Decision? Decision { get; set; }
}

/// <summary>Which decisions are reported, and when at the latest.</summary>
public static class Reporting
{
    /// <summary>Working days a decision has before the sitting that it is due at: time to write the list and send the notice.</summary>
    public const int DaysBefore = 5;

    /// <summary>Working days that it has where the body's calendar has no sitting.</summary>
    public const int DaysWithoutMeeting = 30;

    /// <summary>Made by a person under a delegation. What a body decided itself, or the clock closed, is no delegated decision.</summary>
    public static bool IsReported(Decision decision) => decision is { LegalClass: LegalClass.DelegatedDecision, DeciderId: not null };

    /// <summary>The last day to report a decision: the body's first sitting at least <see cref="DaysBefore"/> working days after it.</summary>
    public static DateOnly DueOn(this RuleBook book, Guid body, DateOnly decided) =>
        book.NextMeeting(body, WorkingDays.Add(decided, DaysBefore)) ?? WorkingDays.Add(decided, DaysWithoutMeeting);
}
