using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>A part of a matter that can be marked secret. The title never can: the register shows it (OSL 5 kap. 2 §).</summary>
public enum MatterPart { Summary, Why, Amount, Document, Message, Position, Decision }

/// <summary>Sekretessmarkering: a part is left out of copies that are given out, on a stated ground. A later row lifts it; none is ever rewritten.</summary>
public sealed class SecrecyMark
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }

    /// <summary>Order within the matter, from 1; the last one about a part holds.</summary>
    public required int Order { get; init; }
    public required MatterPart Part { get; init; }

    /// <summary>The document, message, position or decision; null for a part that the matter has one of.</summary>
    public Guid? TargetId { get; init; }

    /// <summary>False when the mark is lifted.</summary>
    public required bool Secret { get; init; }

    /// <summary>The paragraph, e.g. OSL 18 kap. 8 §; null when the mark is lifted.</summary>
    public string? Ground { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
}

/// <summary>Kopia för utlämnande: what was given out of a matter, as it read. Never changed, so that it can be shown afterwards what was left out and on which ground.</summary>
public sealed class DisclosureCopy
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }

    /// <summary>Order within the matter, from 1.</summary>
    public required int Order { get; init; }
    public required List<DisclosedPart> Parts { get; init; }

    /// <summary>How many parts were left out.</summary>
    public required int LeftOut { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTimeOffset At { get; init; }

    public Person? Person { get; set; }
    public ChangeRequest? ChangeRequest { get; set; }
}

/// <summary>One part of a copy: its text, or that it was left out and why. Never both.</summary>
/// <param name="Ground">The paragraph it was left out on; null when it was not.</param>
public sealed record DisclosedPart(MatterPart? Part, string Heading, string? Text, string? Ground);
