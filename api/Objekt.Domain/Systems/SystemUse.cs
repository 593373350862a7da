using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Systems;

/// <summary>Användning: one kommun's use of a system; one per kommun and system at a time.</summary>
public sealed class SystemUse
{
    public required Guid Id { get; init; }
    public required Guid ItSystemId { get; set; }
    public required string KommunCode { get; set; }

    /// <summary>What the kommun calls it, when that differs.</summary>
    public string? LocalName { get; set; }

    /// <summary>Counted users; null when nobody has said it, never 0 by guess.</summary>
    public int? Users { get; set; }

    /// <summary>Yearly cost in öre; null when unknown.</summary>
    public long? YearlyCost { get; set; }

    /// <summary>The owner as the kommun wrote it: unit, function or name.</summary>
    public string? Owner { get; set; }
    public Guid? OwnerForvaltningId { get; set; }

    /// <summary>Where it runs: own, supplier, joint; as written.</summary>
    public string? Hosting { get; set; }

    /// <summary>Business area or category as the kommun's own list has it.</summary>
    public string? Area { get; set; }
    public string? Note { get; set; }

    /// <summary>In use from this day; null when unknown.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>Last day of use; null while it goes on.</summary>
    public DateOnly? Until { get; set; }
    public Guid Version { get; set; }

    public ItSystem? ItSystem { get; set; }
    public Kommun? Kommun { get; set; }
    public Forvaltning? OwnerForvaltning { get; set; }
    public List<Assessment> Assessments { get; } = [];
}

/// <summary>What one side thinks should happen with a use.</summary>
public enum AssessmentVerdict { Keep, Develop, PhaseOut, Consolidate, Unknown }

/// <summary>Bedömning: one side's view of a use; one current per use and side.</summary>
public sealed class Assessment : IPeriod
{
    public required Guid Id { get; init; }
    public required Guid SystemUseId { get; set; }
    public Side Side { get; set; }
    public AssessmentVerdict Verdict { get; set; }
    public string? Reason { get; set; }
    public Guid? PersonId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public SystemUse? SystemUse { get; set; }
    public Person? Person { get; set; }
}
