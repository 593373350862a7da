using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>Diarieföring: the reference that a decision has in an authority's own register. A wrong one is answered by a later row, never rewritten.</summary>
public sealed class DecisionRegistration
{
    public required Guid Id { get; init; }
    public required Guid DecisionId { get; init; }
    public required Guid ChangeRequestId { get; init; }

    /// <summary>Order within the decision, from 1; the last one holds.</summary>
    public required int Order { get; init; }

    /// <summary>The kommun whose register it is; null for the body's own.</summary>
    public string? KommunCode { get; init; }
    public required string Diarienummer { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The Swedish day from which it stands.</summary>
    public required DateOnly Day { get; init; }
    public required DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
    public Kommun? Kommun { get; set; }
}
