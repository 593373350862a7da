namespace Objekt.Domain.Authority;

/// <summary>Whether a step is decided by a seat or by a body that votes.</summary>
public enum DeciderKind { Seat, Forum }

/// <summary>In which way a person may act for a seat.</summary>
public enum HeldAs { Holder, Deputy }

/// <summary>Why a person cannot act in a matter although the seat is theirs.</summary>
public enum Hindrance { Requester, Recused, OtherEmployer }

/// <summary>What a person does in a step.</summary>
public enum Capacity { Decide, Vote, Consent, BeHeard }

/// <summary>A kommun by code and name.</summary>
public sealed record KommunRef(string Code, string Name);

/// <summary>A person by id and name.</summary>
public sealed record PersonRef(Guid Id, string Slug, string Name);

/// <summary>A person in a chair on the day asked about.</summary>
/// <param name="Kommun">The kommun the chair speaks for, else the person's employer; null for neither.</param>
/// <param name="Acts">Whether the person may act that day in this matter: a deputy only in stated periods, in a vacancy, or when the holder is recused or the requester.</param>
/// <param name="Hindrance">What stops the person; null where nothing but the holder's presence does.</param>
/// <param name="Because">Why the person cannot act, or why the deputy does, in Swedish.</param>
public sealed record SeatPerson(PersonRef Person, HeldAs As, KommunRef? Kommun, bool Acts, Hindrance? Hindrance = null, string? Because = null);

/// <summary>The one who decides a step.</summary>
/// <param name="Id">The seat's or the forum's id; null where the name leads to none.</param>
/// <param name="Name">Role and place, the forum's name, or what is missing.</param>
/// <param name="Holders">Holder and deputy of the seat, or the members of the body with theirs.</param>
/// <param name="EmptyChairs">The seats, by name, that have no holder that day.</param>
/// <param name="Vacant">Nobody that day: neither holder nor deputy, or a body without members.</param>
public sealed record StepDecider(DeciderKind Kind, Guid? Id, string Name, KommunRef? Kommun,
    IReadOnlyList<SeatPerson> Holders, IReadOnlyList<string> EmptyChairs, bool Vacant)
{
    /// <summary>Those who may act that day.</summary>
    public IEnumerable<SeatPerson> Acting => Holders.Where(h => h.Acts);

    /// <summary>Those whom the matter itself stops, with the reason.</summary>
    public IEnumerable<SeatPerson> CannotAct => Holders.Where(h => h.Hindrance is not null);
}

/// <summary>A seat that consents, is heard or is informed.</summary>
/// <param name="SeatId">Null where a relative name leads to no seat; the name then says what is missing.</param>
/// <param name="Name">Role and place, e.g. objektägare Ekonomi.</param>
/// <param name="RoleName">The role alone, in the union's words.</param>
/// <param name="Vacant">Neither holder nor deputy that day.</param>
/// <param name="ForAtSubmission">The requester's own consenting seat, which counts as for from the start.</param>
public sealed record SeatVoice(Guid? SeatId, string Name, string RoleName, KommunRef? Kommun,
    IReadOnlyList<SeatPerson> Holders, bool Vacant, bool ForAtSubmission = false);

/// <summary>One step of the ladder, with persons and dates.</summary>
public sealed record StepAnswer
{
    /// <summary>1 for the first step.</summary>
    public required int Order { get; init; }
    public required Procedure Procedure { get; init; }
    public required StepDecider Decider { get; init; }
    public IReadOnlyList<SeatVoice> Consenting { get; init; } = [];
    public IReadOnlyList<SeatVoice> Heard { get; init; } = [];

    /// <summary>Consent or vote rule in Swedish words; how a seat decides where there is neither.</summary>
    public required string Rule { get; init; }

    /// <summary>The whole step as one Swedish sentence, roles without names.</summary>
    public required string Sentence { get; init; }
    public required Silence Silence { get; init; }

    /// <summary>Days the step may take.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>The asked day for the first step, else the day the step before ends.</summary>
    public required DateOnly Starts { get; init; }

    /// <summary>Last day; it ends at midnight, Swedish time.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>The meeting that the deadline is, when a body votes and has one in its calendar.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Only where a body votes.</summary>
    public Tie? Tie { get; init; }

    /// <summary>What stands; only on the last step.</summary>
    public Conclusive? Conclusive { get; init; }

    /// <summary>The decider's no moves the matter up instead of ending it.</summary>
    public bool NoMovesUp { get; init; }

    /// <summary>The number that consent is counted against: seats or kommuner, less recused seats without deputy.</summary>
    public int ConsentOf { get; init; }
}

/// <summary>Whether the caller may act in the first step.</summary>
/// <param name="Act">What the caller does there; null when nothing.</param>
/// <param name="Capacity">The seat or membership it rests on, in words; null when there is none.</param>
/// <param name="Because">The reason in Swedish.</param>
/// <param name="Who">Those who can decide, when the caller cannot.</param>
public sealed record MayAct(bool May, Capacity? Act, string? Capacity, string Because, IReadOnlyList<PersonRef> Who);
