namespace Objekt.Domain.Identity;

/// <summary>Who asks, and how far they see: read anew from the seats held today, on every request, never from the request's content.</summary>
/// <param name="PersonId">The person signed in.</param>
/// <param name="Slug">The person's short name.</param>
/// <param name="Name">The person's name.</param>
/// <param name="SeesAll">True for union seats: every kommun's own rows.</param>
/// <param name="Kommuner">Codes of the kommuner whose own rows the person sees: the employer and the kommuner of held seats.</param>
/// <param name="Objects">Objects in which the person holds a seat that is not bound to one kommun: the own rows of every kommun in them are seen.</param>
/// <param name="Roles">Role keys of the seats held today.</param>
/// <param name="ReadOnly">True for a token that may only read.</param>
public sealed record Caller(Guid PersonId, string Slug, string Name, bool SeesAll,
    IReadOnlyCollection<string> Kommuner, IReadOnlyCollection<Guid> Objects, IReadOnlyCollection<string> Roles, bool ReadOnly = false)
{
    /// <summary>Bodies in which the person holds a seat: chair, member or secretary. What these decide, or have delegated, is seen.</summary>
    public IReadOnlyCollection<Guid> Bodies { get; init; } = [];

    /// <summary>The seats held today: which role where. Seeing a kommun and editing it are different things.</summary>
    public IReadOnlyCollection<HeldSeat> Held { get; init; } = [];

    /// <summary>The program itself, at start-up and in verbs.</summary>
    public static Caller Program { get; } = new(Guid.Empty, "", "Objekt", true, [], [], [Permits.Admin]);
}

/// <summary>A seat that the caller holds, or acts in as deputy, today.</summary>
/// <param name="Role">Role key.</param>
/// <param name="Kommun">The kommun it is bound to.</param>
/// <param name="Object">The object it belongs to.</param>
public sealed record HeldSeat(string Role, string? Kommun, Guid? Object);
