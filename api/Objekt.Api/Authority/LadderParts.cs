using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>The steps that ready-made ladders are built from, named after who decides in them. Days are working days.</summary>
/// <param name="LastBody">The legal body that ends the ladder.</param>
/// <param name="Chief">The one named chef who decides when the object's own people do not agree; null where the union has none.</param>
/// <param name="Council">The forum whose chair decides on larger systems; null where there is none.</param>
internal sealed record LadderParts(Guid LastBody, SeatRef? Chief, Guid? Council = null)
{
    public static readonly SeatRef Owner = new(ObjectRole: RoleKeys.ObjectOwner);
    public static readonly SeatRef OwnerIt = new(ObjectRole: RoleKeys.ObjectOwnerIt);
    public static readonly SeatRef Manager = new(ObjectRole: RoleKeys.ObjectManager);
    public static readonly SeatRef ManagerIt = new(ObjectRole: RoleKeys.ObjectManagerIt);
    public static readonly SeatRef Specialist = new(ObjectRole: RoleKeys.Specialist);
    public static readonly SeatRef Representatives = new(PerKommunRole: RoleKeys.ObjectRepresentative);
    public static readonly SeatRef KommunManagers = new(PerKommunRole: RoleKeys.KommunManager);

    private static readonly ConsentRule EverySeat = new(ConsentMeasure.All, PerKommun: false);
    private static readonly ConsentRule EveryKommun = new(ConsentMeasure.All, PerKommun: true);

    /// <summary>One seat alone, after hearing others if any.</summary>
    public static LadderStep Alone(SeatRef seat, int days, params SeatRef[] heard) =>
        new() { Procedure = Procedure.Alone, Decider = new DeciderRef(Seat: seat), Heard = [.. heard], WorkingDays = days };

    /// <summary>A leader of the object with the consent of the leader on the other side.</summary>
    public static LadderStep Leader(SeatRef decider, SeatRef paired) => new()
    {
        Procedure = Procedure.WithConsent, Decider = new DeciderRef(Seat: decider), Consenting = [paired], Consent = EverySeat, WorkingDays = 5,
    };

    /// <summary>An owner of the object with the consent of one representative of each affected kommun.</summary>
    public static LadderStep Ownership(SeatRef decider, Silence silence = Silence.MovesUp, ConsentRule? rule = null, params SeatRef[] heard) => new()
    {
        Procedure = Procedure.WithConsent, Decider = new DeciderRef(Seat: decider), Consenting = [Representatives],
        Consent = rule ?? EveryKommun, Silence = silence, Heard = [.. heard], WorkingDays = 10,
    };

    /// <summary>The named chef with the consent of the kommunchefer; no step where the union has no such chef.</summary>
    public IEnumerable<LadderStep> Chiefs() => Chief is null ? [] :
    [
        new() { Procedure = Procedure.WithConsent, Decider = new DeciderRef(Seat: Chief), Consenting = [KommunManagers], Consent = EveryKommun, WorkingDays = 15 },
    ];

    /// <summary>The last step: the legal body votes, and no change stands if nothing comes of it.</summary>
    public LadderStep Body(Conclusive stands = Conclusive.NoChange, int? sharePercent = null, params SeatRef[] heard) =>
        Voting(new DeciderRef(ForumId: LastBody), stands, sharePercent, heard);

    /// <summary>The affected kommun's own body votes as the last step; only for a local matter.</summary>
    public static LadderStep OwnBody(ForumBody body, params SeatRef[] heard) => Voting(new DeciderRef(AffectedKommunBody: body), Conclusive.NoChange, null, heard);

    /// <summary>A body that is named votes as the last step.</summary>
    public static LadderStep NamedBody(Guid forum, params SeatRef[] heard) => Voting(new DeciderRef(ForumId: forum), Conclusive.NoChange, null, heard);

    /// <summary>From the leader up: leader, owner, chef, body.</summary>
    public List<LadderStep> FromManager() => [Leader(Manager, ManagerIt), .. FromOwner()];

    /// <summary>From the owner up: owner, chef, body.</summary>
    public List<LadderStep> FromOwner(Silence silence = Silence.MovesUp, Conclusive stands = Conclusive.NoChange, params SeatRef[] heard) =>
        [Ownership(Owner, silence, null, heard), .. Chiefs(), Body(stands)];

    /// <summary>From the IT side's leader up.</summary>
    public List<LadderStep> FromManagerIt() => [Leader(ManagerIt, Manager), .. FromOwnerIt()];

    /// <summary>From the IT side's owner up.</summary>
    public List<LadderStep> FromOwnerIt(Silence silence = Silence.MovesUp, params SeatRef[] heard) => [Ownership(OwnerIt, silence, null, heard), .. Chiefs(), Body()];

    /// <summary>From the chair of the council up: chair after hearing, chef, body.</summary>
    public List<LadderStep> FromCouncil(params SeatRef[] heard) =>
        Council is { } council ? [Alone(new SeatRef(ChairOfForumId: council), 10, heard), .. Chiefs(), Body()] : [.. Chiefs(), Body()];

    /// <summary>From the named chef alone, after hearing, to the body.</summary>
    public List<LadderStep> FromChief(params SeatRef[] heard) => Chief is { } chief ? [Alone(chief, 10, heard), Body()] : [Body()];

    private static LadderStep Voting(DeciderRef decider, Conclusive stands, int? sharePercent, SeatRef[] heard) => new()
    {
        Procedure = Procedure.Vote, Decider = decider, Vote = new VoteRule(Tie.CastingVote, sharePercent), Heard = [.. heard],
        WorkingDays = 10, Conclusive = stands,
    };
}
