using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Data;

/// <summary>Everything a made union consists of, before it is written to a database; the rules can be asked from it directly.</summary>
public sealed class SeedFacts
{
    public required Union Union { get; init; }
    public List<Kommun> Kommuner { get; } = [];
    public List<DecisionForum> Forums { get; } = [];
    public List<Namnd> Namnder { get; } = [];
    public List<Forvaltning> Forvaltningar { get; } = [];
    public List<Person> People { get; } = [];
    public List<RoleType> RoleTypes { get; } = [];
    public List<ObjectFamily> Families { get; } = [];
    public List<MaintenanceObject> Objects { get; } = [];
    public List<FamilyMembership> Memberships { get; } = [];
    public List<ObjectParticipation> Participations { get; } = [];
    public List<Seat> Seats { get; } = [];
    public List<SeatHolding> Holdings { get; } = [];
    public List<SeatDeputy> Deputies { get; } = [];
    public List<DeputyPeriod> DeputyPeriods { get; } = [];
    public List<ForumMember> Members { get; } = [];
    public List<ForumMeeting> Meetings { get; } = [];
    public List<MatterType> MatterTypes { get; } = [];
    public List<RuleSet> RuleSets { get; } = [];
    public List<DecisionRight> Rights { get; } = [];
    public List<Supplier> Suppliers { get; } = [];
    public List<Function> Functions { get; } = [];
    public List<ItSystem> Systems { get; } = [];
    public List<SystemFunction> SystemFunctions { get; } = [];
    public List<SystemObject> SystemObjects { get; } = [];
    public List<SystemAlias> Aliases { get; } = [];
    public List<SystemUse> Uses { get; } = [];
    public List<Assessment> Assessments { get; } = [];

    /// <summary>Every row, those that others point at first.</summary>
    public IEnumerable<IEnumerable<object>> Tables =>
    [
        [Union], Kommuner, RoleTypes, People, Families, Objects, Memberships, Participations, Forums, Namnder, Forvaltningar,
        Seats, Holdings, Deputies, DeputyPeriods, Members, Meetings, MatterTypes, RuleSets, Rights,
        Suppliers, Functions, Systems, SystemFunctions, SystemObjects, Aliases, Uses, Assessments,
    ];

    /// <summary>The facts that the rules are answered from.</summary>
    public RuleFacts ToRuleFacts() => new()
    {
        Union = Union, Kommuner = Kommuner, People = People, RoleTypes = RoleTypes, MatterTypes = MatterTypes, Namnder = Namnder,
        Families = Families, Objects = Objects, Memberships = Memberships, Participations = Participations,
        Seats = Seats, Holdings = Holdings, Deputies = Deputies, DeputyPeriods = DeputyPeriods,
        Forums = Forums, ForumMembers = Members, Meetings = Meetings, RuleSets = RuleSets, Rights = Rights,
    };
}
