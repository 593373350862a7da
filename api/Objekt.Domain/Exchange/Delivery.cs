using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Exchange;

/// <summary>Which way a delivery goes.</summary>
public enum DeliveryChannel { Mail, Webhook, Teams }

/// <summary>Where a delivery stands: still to be sent, sent, not needed any more, or given up after the last try.</summary>
public enum DeliveryState { Waiting, Sent, Skipped, GivenUp }

/// <summary>Utskick: one message to one recipient through one channel. Written in the transaction of what it tells about, sent afterwards.</summary>
public sealed class Delivery
{
    public required Guid Id { get; init; }
    public required DeliveryChannel Channel { get; init; }

    /// <summary>What it tells a person about; null for one to a subscription.</summary>
    public MessageKind? Kind { get; init; }

    /// <summary>The person it goes to; null for one to a subscription.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The subscription it goes to; null for one to a person.</summary>
    public Guid? SubscriptionId { get; init; }
    public Guid? ChangeRequestId { get; init; }

    /// <summary>The step, decision or event it tells about: nobody is told the same thing twice.</summary>
    public Guid? About { get; init; }

    /// <summary>What is sent, word for word, where every try must send the same; null for mail, which is written when it leaves.</summary>
    public string? Body { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is next to be tried.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>True once it has been put off to the recipient's daily mail.</summary>
    public bool InDigest { get; set; }

    /// <summary>Tries made.</summary>
    public int Attempts { get; set; }
    public DeliveryState State { get; set; }

    /// <summary>Whoever is sending it now; others leave it alone until <see cref="ClaimedUntil"/>.</summary>
    public Guid? ClaimedBy { get; set; }
    public DateTimeOffset? ClaimedUntil { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it was not sent, or the last try's trouble.</summary>
    public string? Problem { get; set; }

    public Person? Person { get; set; }
    public Subscription? Subscription { get; set; }
    public ChangeRequest? ChangeRequest { get; set; }
    public List<DeliveryAttempt> Tries { get; } = [];
}

/// <summary>Leveransförsök: one try to send a delivery, and what the other side said.</summary>
public sealed class DeliveryAttempt
{
    public required Guid Id { get; init; }
    public required Guid DeliveryId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required bool Arrived { get; init; }

    /// <summary>The answer, or the trouble, in a few words.</summary>
    public required string Answer { get; init; }
}

/// <summary>Prenumeration: an address outside that is told what happens, set up by the administrator.</summary>
public sealed class Subscription
{
    public required Guid Id { get; init; }

    /// <summary>Webhook (signed events) or Teams (cards).</summary>
    public required DeliveryChannel Channel { get; set; }
    public required string Name { get; set; }
    public required string Address { get; set; }

    /// <summary>Signs every event. Sealed with the installation's keys, shown once; null for Teams.</summary>
    public string? SealedSecret { get; set; }

    /// <summary>Only matters that affect this kommun; null means all.</summary>
    public string? KommunCode { get; set; }

    /// <summary>False for one that is told nothing more.</summary>
    public bool Active { get; set; } = true;
    public DateTimeOffset CreatedAt { get; init; }
    public Guid Version { get; set; }

    public Kommun? Kommun { get; set; }
}
