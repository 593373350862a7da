using Objekt.Domain.Objects;

namespace Objekt.Domain.Systems;

/// <summary>Livscykel: where a system stands in its life.</summary>
public enum Lifecycle { Unknown, Planned, Active, PhasingOut, Retired }

/// <summary>Leverantör: the other party of contracts.</summary>
public sealed class Supplier
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public Guid Version { get; set; }
}

/// <summary>Funktion: the need a system serves; two systems on one function are an overlap.</summary>
public sealed class Function
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public Guid Version { get; set; }
}

/// <summary>It-system: a product or solution in the shared catalogue.</summary>
public sealed class ItSystem
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>Name in lower case without accents lost, for search with an index on both databases; å ä ö stay letters of their own.</summary>
    public string NameFolded { get; set; } = "";

    /// <summary>What it does, in the words of those who use it; blank is an honest value, never guessed.</summary>
    public string? Description { get; set; }
    public Guid? SupplierId { get; set; }
    public Lifecycle Lifecycle { get; set; }

    /// <summary>Gemensamt: shown to every kommun of the union. A local system is shown only where it is used.</summary>
    public bool Common { get; set; }
    public Guid Version { get; set; }

    public Supplier? Supplier { get; set; }
    public List<SystemFunction> Functions { get; } = [];
    public List<SystemObject> Objects { get; } = [];
    public List<SystemUse> Uses { get; } = [];
    public List<SystemAlias> Aliases { get; } = [];
}

/// <summary>A function that a system serves.</summary>
public sealed class SystemFunction
{
    public required Guid ItSystemId { get; set; }
    public required Guid FunctionId { get; set; }

    public ItSystem? ItSystem { get; set; }
    public Function? Function { get; set; }
}

/// <summary>One object is responsible for a system on a day; any number use it.</summary>
public enum SystemObjectRole { Responsible, Using }

/// <summary>An object's tie to a system in a period.</summary>
public sealed class SystemObject : Organisation.IPeriod
{
    public required Guid Id { get; init; }
    public required Guid ItSystemId { get; set; }
    public required Guid ObjectId { get; set; }
    public SystemObjectRole Role { get; set; }
    public DateOnly From { get; set; }
    public DateOnly? To { get; set; }

    public ItSystem? ItSystem { get; set; }
    public MaintenanceObject? Object { get; set; }
}

/// <summary>Another name under which lists know the system; lets the same file import to no change.</summary>
public sealed class SystemAlias
{
    public required Guid Id { get; init; }
    public required Guid ItSystemId { get; set; }
    public required string Name { get; set; }
    public required string NameFolded { get; set; }

    public ItSystem? ItSystem { get; set; }
}
