using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>Everything the rules are answered from, as flat lists over all time; no navigation between the entities is read.</summary>
public sealed record RuleFacts
{
    public required Union Union { get; init; }
    public required IReadOnlyCollection<Kommun> Kommuner { get; init; }
    public required IReadOnlyCollection<Person> People { get; init; }
    public required IReadOnlyCollection<RoleType> RoleTypes { get; init; }
    public required IReadOnlyCollection<MatterType> MatterTypes { get; init; }
    public IReadOnlyCollection<Namnd> Namnder { get; init; } = [];
    public IReadOnlyCollection<ObjectFamily> Families { get; init; } = [];
    public IReadOnlyCollection<MaintenanceObject> Objects { get; init; } = [];
    public IReadOnlyCollection<FamilyMembership> Memberships { get; init; } = [];
    public IReadOnlyCollection<ObjectParticipation> Participations { get; init; } = [];
    public IReadOnlyCollection<Seat> Seats { get; init; } = [];
    public IReadOnlyCollection<SeatHolding> Holdings { get; init; } = [];
    public IReadOnlyCollection<SeatDeputy> Deputies { get; init; } = [];
    public IReadOnlyCollection<DeputyPeriod> DeputyPeriods { get; init; } = [];
    public IReadOnlyCollection<DecisionForum> Forums { get; init; } = [];
    public IReadOnlyCollection<ForumMember> ForumMembers { get; init; } = [];
    public IReadOnlyCollection<ForumMeeting> Meetings { get; init; } = [];
    public IReadOnlyCollection<RuleSet> RuleSets { get; init; } = [];

    /// <summary>The rights of all the rule sets.</summary>
    public IReadOnlyCollection<DecisionRight> Rights { get; init; } = [];
}
