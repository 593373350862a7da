using Objekt.Domain.Authority;

namespace Objekt.Domain.Organisation;

/// <summary>Person: a human with work contact and home kommun; never a personnummer.</summary>
public sealed class Person
{
    public required Guid Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>Work address for messages.</summary>
    public string? Email { get; set; }

    /// <summary>What the person does, in words.</summary>
    public string? Title { get; set; }

    /// <summary>The employer; kept apart from the kommun whose right is used. Null for one who is employed by none of them.</summary>
    public string? HomeKommunCode { get; set; }

    /// <summary>Entra tenant and object id, set at the first sign-in or by the administrator.</summary>
    public string? TenantId { get; set; }
    public string? ObjectId { get; set; }

    /// <summary>False for one who has left: keeps history, cannot sign in.</summary>
    public bool Active { get; set; } = true;
    public Guid Version { get; set; }

    public Kommun? HomeKommun { get; set; }
    public List<SeatHolding> Holdings { get; } = [];
    public List<SeatDeputy> Deputies { get; } = [];
}
