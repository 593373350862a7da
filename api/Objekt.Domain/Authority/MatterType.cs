namespace Objekt.Domain.Authority;

/// <summary>Legal class of a decision: nämndbeslut, delegationsbeslut or verkställighet.</summary>
public enum LegalClass { NamndDecision, DelegatedDecision, ExecutionMeasure }

/// <summary>Normal, standard (pre-approved) or emergency; it selects the matter type.</summary>
public enum Flavour { Normal, Standard, Emergency }

/// <summary>Beslutstyp: what kind of thing is decided. Data of the union.</summary>
public sealed class MatterType
{
    public required Guid Id { get; init; }

    /// <summary>Stable key such as system-replace.</summary>
    public required string Key { get; set; }
    public required string Name { get; set; }

    /// <summary>Key of the category that rights may cover as a whole, e.g. system, change, purchase.</summary>
    public required string Category { get; set; }
    public LegalClass LegalClass { get; set; }
    public bool HasAmount { get; set; }

    /// <summary>What the amount counts, e.g. the whole term; null for a type without amount.</summary>
    public string? AmountCounts { get; set; }
    public Flavour Flavour { get; set; }

    /// <summary>Fyra ögon: whoever requests a matter of this type never decides it.</summary>
    public bool FourEyes { get; set; } = true;

    /// <summary>For an emergency type: key of the ordinary type that is asked to ratify the act.</summary>
    public string? RatifiedAs { get; set; }

    /// <summary>For an emergency type: working days within which the act is to be ratified, counted from submission.</summary>
    public int? RatifyWithin { get; set; }
    public int Order { get; set; }
    public Guid Version { get; set; }
}
