using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Exchange;

/// <summary>
/// What a message tells: you are to decide; you are to take a position; a matter is on its way to you; your matter came back;
/// a matter of yours is decided; somebody asked or answered.
/// </summary>
public enum MessageKind { Decide, Position, Underway, Returned, Outcome, Question }

/// <summary>When a message leaves: at once, in the daily mail, or never.</summary>
public enum MessagePace { Immediate, Digest, None }

/// <summary>Meddelandeval: when a person wants to hear of one kind of thing.</summary>
public sealed class MessageChoice
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required MessageKind Kind { get; init; }
    public required MessagePace Pace { get; set; }
}

/// <summary>When messages leave.</summary>
public static class MessageTimes
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    /// <summary>The hour of the daily mail, Swedish time.</summary>
    public static readonly TimeOnly DigestAt = new(7, 0);

    /// <summary>What holds for one who has not chosen: duties at once, the rest in the daily mail.</summary>
    public static MessagePace Usual(MessageKind kind) => kind is MessageKind.Decide or MessageKind.Position or MessageKind.Returned ? MessagePace.Immediate : MessagePace.Digest;

    /// <summary>A message that asks the recipient to act. The others can be declined by the mail's own link.</summary>
    public static bool IsDuty(MessageKind kind) => kind is MessageKind.Decide or MessageKind.Position or MessageKind.Returned;

    /// <summary>How long to wait after so many failed tries; null means that it is given up.</summary>
    public static TimeSpan? PauseAfter(int tries) => tries >= 1 && tries <= Pauses.Length ? Pauses[tries - 1] : null;

    /// <summary>The first daily mail at or after the moment: 07.00 Swedish time on a working day.</summary>
    public static DateTimeOffset NextDigest(DateTimeOffset now)
    {
        var day = SwedishTime.DayOf(now);
        while (!WorkingDays.IsWorkingDay(day) || At(day) < now) day = day.AddDays(1);
        return At(day);
    }

    // Sweden changes its clocks at two and three at night: seven o'clock is always seven hours of wall time, once.
    private static DateTimeOffset At(DateOnly day) => SwedishTime.At(day, DigestAt);
}

/// <summary>Kalenderadress: a person's secret address of their own calendar feed. Only its hash is kept; a new one ends the old.</summary>
public sealed class CalendarAddress
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the secret part of the address, lower-case hex.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset Created { get; init; }
    public DateTimeOffset? Revoked { get; set; }
    public DateTimeOffset? LastUsed { get; set; }
}
