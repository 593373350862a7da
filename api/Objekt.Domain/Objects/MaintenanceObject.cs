using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Domain.Objects;

/// <summary>Objektfamilj: a group of objects with a common business area.</summary>
public sealed class ObjectFamily
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public int Order { get; set; }
    public Guid Version { get; set; }

    public List<FamilyMembership> Memberships { get; } = [];
}

/// <summary>Förvaltningsobjekt: the unit of governance; business and IT components steered together.</summary>
public sealed class MaintenanceObject : IPeriod
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>What the object is for; blank is an honest value.</summary>
    public string? Purpose { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public Guid Version { get; set; }

    public List<FamilyMembership> Families { get; } = [];
    public List<ObjectParticipation> Participations { get; } = [];
    public List<Seat> Seats { get; } = [];
    public List<SystemObject> Systems { get; } = [];
}

/// <summary>Which family an object belongs to in a period; exactly one on a day.</summary>
public sealed class FamilyMembership : IPeriod
{
    public required Guid Id { get; init; }
    public required Guid ObjectId { get; set; }
    public required Guid FamilyId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public MaintenanceObject? Object { get; set; }
    public ObjectFamily? Family { get; set; }
}

/// <summary>How a kommun takes part in an object. Only Full and Partial count as taking part when rules are asked.</summary>
public enum ParticipationMode { Full, Partial, Planned, OptedOut, Left }

/// <summary>Deltagande: a kommun's part in an object in a period; no two overlap for the same pair.</summary>
public sealed class ObjectParticipation : IPeriod
{
    public required Guid Id { get; init; }
    public required Guid ObjectId { get; set; }
    public required string KommunCode { get; set; }
    public ParticipationMode Mode { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public MaintenanceObject? Object { get; set; }
    public Kommun? Kommun { get; set; }

    /// <summary>Whether this row makes the kommun one that the object's decisions concern.</summary>
    public bool TakesPart => Mode is ParticipationMode.Full or ParticipationMode.Partial;
}
