namespace Objekt.Domain.Organisation;

/// <summary>Kommun: a party of the union, known by its official four-digit code.</summary>
public sealed class Kommun : IPeriod
{
    /// <summary>Official kommunkod, four digits (SCB).</summary>
    public required string Code { get; init; }
    public required string Name { get; set; }

    /// <summary>Two or three letters shown on maps and matrices; unique in the union.</summary>
    public required string Mark { get; set; }

    /// <summary>Population; null when nobody has said it.</summary>
    public int? Inhabitants { get; set; }

    /// <summary>Where the population figure comes from and when it was true.</summary>
    public string? InhabitantsSource { get; set; }

    /// <summary>Värdkommun: the joint body sits in its organisation.</summary>
    public bool IsHost { get; set; }

    /// <summary>Place in lists and matrices; the same everywhere in the product.</summary>
    public int Order { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public Guid Version { get; set; }
}
