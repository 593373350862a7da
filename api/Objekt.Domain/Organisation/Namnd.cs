namespace Objekt.Domain.Organisation;

/// <summary>Nämnd: a political body, an authority of its own.</summary>
public sealed class Namnd : IPeriod
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>The kommun it belongs to; a gemensam nämnd belongs to its host.</summary>
    public required string KommunCode { get; set; }

    /// <summary>The body that meets and votes, when it takes part in deciding.</summary>
    public Guid? ForumId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public Guid Version { get; set; }

    public Kommun? Kommun { get; set; }
    public Authority.DecisionForum? Forum { get; set; }
    public List<Forvaltning> Forvaltningar { get; } = [];
}

/// <summary>Förvaltning: an administrative department under a nämnd.</summary>
public sealed class Forvaltning : IPeriod
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public required Guid NamndId { get; set; }
    public required string KommunCode { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public Guid Version { get; set; }

    public Namnd? Namnd { get; set; }
    public Kommun? Kommun { get; set; }
}
