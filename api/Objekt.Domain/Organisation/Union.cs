namespace Objekt.Domain.Organisation;

/// <summary>Legal form of the cooperation; it decides whose diarium, archive and disqualification rules apply.</summary>
public enum CooperationForm { GemensamNamnd, Kommunalforbund, HostAgreement, Company }

/// <summary>Which ready set of Swedish words the installation shows for roles, levels and forums.</summary>
public enum WordSet { Newer, Older }

/// <summary>Samverkan: the cooperation that owns the installation. Exactly one row.</summary>
public sealed class Union
{
    public required Guid Id { get; init; }
    public required string Name { get; set; }
    public CooperationForm CooperationForm { get; set; }
    public WordSet WordSet { get; set; }

    /// <summary>The legal body that may change decision rights for the first set and whenever no right covers that matter type.</summary>
    public Guid? RulesBodyId { get; set; }

    /// <summary>Where that power is written: agreement or reglemente with paragraph.</summary>
    public string? RulesSource { get; set; }

    /// <summary>True for the shipped demo: every screen and export then says that the data are invented.</summary>
    public bool IsDemo { get; set; }
    public Guid Version { get; set; }
}
