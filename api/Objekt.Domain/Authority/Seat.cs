using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>The two sides of every object.</summary>
public enum Side { Business, It }

/// <summary>Shipped keys of the three levels; their names are data of the union.</summary>
public enum SeatLevel { Budget, Decision, Operative }

/// <summary>What a seat belongs to; it also decides how far its holder sees.</summary>
public enum SeatScope { Object, Union, Kommun, Namnd, Forum }

/// <summary>Roll: a kind of seat. Its names are data; the keys ship.</summary>
public sealed class RoleType
{
    /// <summary>Stable key such as OBJECT_OWNER or IT_STRATEGIST.</summary>
    public required string Key { get; init; }

    /// <summary>The word in the newer vocabulary, e.g. objektledare.</summary>
    public required string Name { get; set; }

    /// <summary>The word in the older vocabulary, e.g. förvaltningsledare.</summary>
    public required string OlderName { get; set; }
    public SeatScope Scope { get; set; }
    public SeatLevel? Level { get; set; }
    public Side? Side { get; set; }
    public int Order { get; set; }
}

/// <summary>Stol: a place to be held. An empty one is a finding, never a silent null.</summary>
public sealed class Seat : IPeriod
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string RoleKey { get; set; }
    public SeatScope Scope { get; set; }
    public SeatLevel? Level { get; set; }
    public Side? Side { get; set; }
    public Guid? ObjectId { get; set; }
    public string? KommunCode { get; set; }
    public Guid? NamndId { get; set; }
    public Guid? ForumId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public Guid Version { get; set; }

    public RoleType? Role { get; set; }
    public MaintenanceObject? Object { get; set; }
    public Kommun? Kommun { get; set; }
    public Namnd? Namnd { get; set; }
    public DecisionForum? Forum { get; set; }
    public List<SeatHolding> Holdings { get; } = [];
    public List<SeatDeputy> Deputies { get; } = [];

    /// <summary>The one principal that day; null is a vacancy.</summary>
    public SeatHolding? HolderOn(DateOnly day) => Holdings.On(day).FirstOrDefault();

    /// <summary>The one deputy whose own dates hold the day.</summary>
    public SeatDeputy? DeputyOn(DateOnly day) => Deputies.On(day).FirstOrDefault();
}

/// <summary>A person on a seat in a period, as its holder or its deputy.</summary>
public interface ISitting : IPeriod
{
    Guid PersonId { get; }

    /// <summary>Last day; null means until further notice.</summary>
    new DateOnly? To { get; set; }
}

/// <summary>Innehav: a person in a seat; at most one per seat and day.</summary>
public sealed class SeatHolding : ISitting
{
    public required Guid Id { get; init; }
    public required Guid SeatId { get; set; }
    public required Guid PersonId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public Seat? Seat { get; set; }
    public Person? Person { get; set; }
}

/// <summary>Ersättare: the one person who may act for a seat; belongs to the seat, so a change of holder does not end it.</summary>
public sealed class SeatDeputy : ISitting
{
    public required Guid Id { get; init; }
    public required Guid SeatId { get; set; }
    public required Guid PersonId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public Seat? Seat { get; set; }
    public Person? Person { get; set; }
    public List<DeputyPeriod> Periods { get; } = [];
}

/// <summary>A stated period in which the deputy acts although the seat is held, e.g. a holiday.</summary>
public sealed class DeputyPeriod : IPeriod
{
    public required Guid Id { get; init; }
    public required Guid DeputyId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public SeatDeputy? Deputy { get; set; }
}
