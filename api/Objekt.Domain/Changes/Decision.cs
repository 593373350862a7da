using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>What a decision came to.</summary>
public enum DecisionOutcome { Approved, Rejected, PartlyApproved, NoChange }

/// <summary>Beslut: never changed. A correction is a new decision that points back. Exactly one decider, or none when the clock closed the matter.</summary>
public sealed class Decision
{
    public required Guid Id { get; init; }
    public required Guid ChangeRequestId { get; init; }

    /// <summary>One effective decision for each round.</summary>
    public required int Round { get; init; }

    /// <summary>0 for the decision itself, then 1, 2 ... for each correction: a chain without branches.</summary>
    public int Correction { get; init; }

    /// <summary>Unique for the authority and year, without gaps; set by the register in the transaction that decides.</summary>
    public string Number { get; set; } = "";

    /// <summary>Whose series the number is taken from: the deciding body, else the body the right rests on, else the kommun.</summary>
    public string Authority { get; set; } = "";
    public int Year { get; set; }
    public int Serial { get; set; }
    public required DecisionOutcome Outcome { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The person whose act it was; null where a body decided or the clock closed the matter.</summary>
    public Guid? DeciderId { get; init; }

    /// <summary>The capacity, e.g. objektägare Ekonomi, or the body; null when the clock closed the matter.</summary>
    public string? DeciderName { get; init; }
    public Guid? SeatId { get; init; }
    public Guid? ForumId { get; init; }

    /// <summary>The right it was made under, as it then read; null when a body took the matter over.</summary>
    public Guid? RightId { get; init; }
    public Guid? RuleSetId { get; init; }
    public Guid? StepId { get; init; }
    public int StepOrder { get; init; }
    public LegalClass LegalClass { get; init; }

    /// <summary>Delegation clause, agreement paragraph or meeting decision.</summary>
    public string Source { get; init; } = "";

    /// <summary>The body the right rests on, to which a delegated decision is reported (KL 6 kap. 40 §).</summary>
    public Guid? BodyId { get; init; }
    public string? Reason { get; init; }

    /// <summary>Why it came out so, in Swedish: consent, votes, or what stood.</summary>
    public required string Because { get; init; }

    /// <summary>Those who were against, as text that reads for itself.</summary>
    public string? Dissent { get; init; }

    /// <summary>The amount decided, in öre.</summary>
    public long? AmountOre { get; init; }

    /// <summary>The kommuner it holds for.</summary>
    public List<string> Kommuner { get; init; } = [];

    /// <summary>Reference in the authority's own register, when it was known at once; what is registered later are rows of their own.</summary>
    public string? Diarienummer { get; init; }

    /// <summary>The decision that this one corrects.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>An emergency act that this one ratifies or refuses to.</summary>
    public Guid? RatifiesId { get; init; }

    public Person? Decider { get; set; }
    public ChangeRequest? ChangeRequest { get; set; }
    public DecisionRight? Right { get; set; }
    public Decision? Corrects { get; set; }

    /// <summary>The correction of this one, when it has been corrected.</summary>
    public Decision? CorrectedBy { get; set; }
    public DecisionForum? Body { get; set; }
    public List<DecisionRegistration> Registrations { get; } = [];

    /// <summary>Its place on a list of delegated decisions; null while it is on none.</summary>
    public DelegationReportItem? Reported { get; set; }
}
