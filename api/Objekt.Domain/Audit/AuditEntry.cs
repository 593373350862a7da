namespace Objekt.Domain.Audit;

/// <summary>Revisionslogg: one append-only, hash-chained line of what happened. Order is the number, never the clock.</summary>
public sealed class AuditEntry
{
    /// <summary>Sequence number in the installation, from 1, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>UTC, whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True when the clock stood behind the previous entry's.</summary>
    public bool ClockStepped { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>What was done, e.g. saveItSystem, import, adoptRuleTemplate, denied.</summary>
    public required string Kind { get; init; }

    /// <summary>What it was done to, e.g. ItSystem:raindance.</summary>
    public required string Subject { get; init; }

    /// <summary>Canonical JSON of what happened.</summary>
    public required string Body { get; init; }
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over a version byte, the previous hash and the canonical JSON of everything else; lower-case hex.</summary>
    public required string Hash { get; init; }

    public Organisation.Person? Person { get; init; }
}
