using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>A legal body may decide by vote; an advisory forum gives positions and never decides.</summary>
public enum ForumLegalKind { LegalBody, Advisory }

/// <summary>Which body of law or kind of meeting a forum is.</summary>
public enum ForumBody { Fullmaktige, Kommunstyrelse, Namnd, Utskott, GemensamNamnd, SteeringGroup, ManagementGroup, Council, ManagersForum, Preparation, Other }

/// <summary>Forum: a body that meets.</summary>
public sealed class DecisionForum : IPeriod
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public ForumLegalKind LegalKind { get; set; }
    public ForumBody Body { get; set; }

    /// <summary>What the forum is for, in words.</summary>
    public string? Task { get; set; }

    /// <summary>The kommun it belongs to, or that hosts it.</summary>
    public string? KommunCode { get; set; }

    /// <summary>The object whose steering group it is.</summary>
    public Guid? ObjectId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public Guid Version { get; set; }

    public Kommun? Kommun { get; set; }
    public MaintenanceObject? Object { get; set; }
    public List<ForumMember> Members { get; } = [];
    public List<ForumMeeting> Meetings { get; } = [];

    /// <summary>Seats of the forum itself, its chair among them.</summary>
    public List<Seat> Seats { get; } = [];
}

/// <summary>A member of a forum: a seat or a person, each for a kommun when it speaks for one.</summary>
public sealed class ForumMember : IPeriod
{
    public required Guid Id { get; init; }
    public required Guid ForumId { get; set; }
    public Guid? SeatId { get; set; }
    public Guid? PersonId { get; set; }
    public string? KommunCode { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public DecisionForum? Forum { get; set; }
    public Seat? Seat { get; set; }
    public Person? Person { get; set; }
    public Kommun? Kommun { get; set; }
}

/// <summary>Möte: a dated sitting in the forum's calendar.</summary>
public sealed class ForumMeeting
{
    public required Guid Id { get; init; }
    public required Guid ForumId { get; set; }
    public DateOnly Day { get; set; }

    public DecisionForum? Forum { get; set; }
}
