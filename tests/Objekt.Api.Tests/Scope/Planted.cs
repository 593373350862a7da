using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Tests.Scope;

/// <summary>Rows that are Mora's alone, of every kind that can be, each with the marker in every text.</summary>
public sealed class Planted
{
    public const string Marker = "qzmorahemligt";
    private static readonly DateOnly Began = new(2026, 1, 1);

    public Guid Object { get; } = Guid.CreateVersion7();
    public Guid System { get; } = Guid.CreateVersion7();
    public Guid Use { get; } = Guid.CreateVersion7();
    public Guid Person { get; } = Guid.CreateVersion7();
    public Guid Seat { get; } = Guid.CreateVersion7();
    public Guid Forum { get; } = Guid.CreateVersion7();

    public Guid Change { get; } = Guid.CreateVersion7();
    public Guid Decision { get; } = Guid.CreateVersion7();

    /// <summary>A use in Mora of a system that every kommun sees.</summary>
    public Guid UseOfCommon { get; } = Guid.CreateVersion7();

    /// <summary>A common system that nobody uses yet; there before anything is counted.</summary>
    public static readonly Guid Common = Guid.CreateVersion7();

    public static async Task<int> Before(ObjektDb db)
    {
        db.Add(new ItSystem { Id = Common, Slug = "gemensamt-planterat", Name = "Gemensamt planterat", NameFolded = "gemensamt planterat", Common = true });
        return await db.SaveChangesAsync();
    }

    public async Task<int> In(ObjektDb db)
    {
        db.AddRange(
            new MaintenanceObject { Id = Object, Slug = Marker + "-objekt", Name = Marker, Purpose = Marker, From = Began },
            new FamilyMembership { Id = Guid.CreateVersion7(), ObjectId = Object, FamilyId = db.ObjectFamilies.First().Id, From = Began },
            new ObjectParticipation { Id = Guid.CreateVersion7(), ObjectId = Object, KommunCode = "2062", From = Began },
            new Person { Id = Person, Slug = Marker + "-person", Name = Marker, Title = Marker, Email = Marker + "@mora.example", HomeKommunCode = "2062" },
            new Seat { Id = Seat, Slug = Marker + "-stol", RoleKey = "OBJECT_OWNER", Scope = SeatScope.Object, Level = SeatLevel.Budget, Side = Side.Business, ObjectId = Object, From = Began },
            new SeatHolding { Id = Guid.CreateVersion7(), SeatId = Seat, PersonId = db.People.First(p => p.Slug == "lasare-mora").Id, From = Began },
            new DecisionForum { Id = Forum, Slug = Marker + "-forum", Name = Marker, Task = Marker, LegalKind = ForumLegalKind.Advisory, Body = ForumBody.SteeringGroup, ObjectId = Object, From = Began },
            new ForumMember { Id = Guid.CreateVersion7(), ForumId = Forum, SeatId = Seat, KommunCode = "2062", From = Began },
            new ForumMeeting { Id = Guid.CreateVersion7(), ForumId = Forum, Day = new DateOnly(2027, 2, 3) },
            new ItSystem { Id = System, Slug = Marker + "-system", Name = Marker, NameFolded = Marker, Description = Marker },
            new SystemAlias { Id = Guid.CreateVersion7(), ItSystemId = System, Name = Marker + " alias", NameFolded = Marker + " alias" },
            new SystemFunction { ItSystemId = System, FunctionId = db.Functions.First().Id },
            new SystemObject { Id = Guid.CreateVersion7(), ItSystemId = System, ObjectId = Object, Role = SystemObjectRole.Responsible, From = Began },
            UseRow(Use, System), UseRow(UseOfCommon, Common),
            new Assessment { Id = Guid.CreateVersion7(), SystemUseId = Use, Side = Side.It, Verdict = AssessmentVerdict.PhaseOut, Reason = Marker, From = Began },
            new Assessment { Id = Guid.CreateVersion7(), SystemUseId = UseOfCommon, Side = Side.It, Verdict = AssessmentVerdict.PhaseOut, Reason = Marker, From = Began });
        Matter(db);
        Messages(db);
        await db.SaveChangesAsync();
        // A matter points at its decision and the decision at its matter: one after the other.
        db.ChangeRequests.Local.Single(c => c.Id == Change).DecisionId = Decision;
        return await db.SaveChangesAsync();
    }

    /// <summary>A decided matter of Mora's own, with a row of every kind that a matter has.</summary>
    private void Matter(ObjektDb db)
    {
        var (step, person, at) = (Guid.CreateVersion7(), db.People.First(p => p.Slug == "systemadministrator").Id, new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero));
        var matter = new ChangeRequest
        {
            Id = Change, Number = Marker + "-1", Title = Marker, Summary = Marker, Why = Marker, MatterTypeKey = "change-normal", ObjectId = Object, RequesterId = person,
            CreatedAt = at, SubmittedAt = at, State = ChangeState.Decided, Round = 1, AmountOre = 98_765_432_100, Waiting = Marker, Version = Guid.CreateVersion7(),
        };
        matter.Kommuner.Add(new ChangeKommun { ChangeRequestId = Change, KommunCode = "2062", AmountOre = 98_765_432_100 });
        matter.Systems.Add(new ChangeSystem { ChangeRequestId = Change, SystemId = System });
        matter.Steps.Add(new ChangeStep
        {
            Id = step, ChangeRequestId = Change, Round = 1, Order = 1, Rule = new LadderStep { Decider = new DeciderRef(new SeatRef(Seat)) }, IsLast = true, DeciderKind = DeciderKind.Seat, SeatId = Seat, DeciderName = Marker,
            StartedAt = at, StartDay = Began, Deadline = Began, AnswerBy = Began, EndedAt = at, EndDay = Began, Outcome = StepOutcome.Approved, Because = Marker,
        });
        matter.Positions.Add(new Position { Id = Guid.CreateVersion7(), ChangeRequestId = Change, StepId = step, Order = 1, Capacity = Capacity.BeHeard, SeatId = Seat, SeatName = Marker, KommunCode = "2062", PersonId = person, As = HeldAs.Holder, Verdict = PositionVerdict.Against, Reason = Marker, At = at });
        matter.Conflicts.Add(new ConflictOfInterest { Id = Guid.CreateVersion7(), ChangeRequestId = Change, PersonId = person, Reason = Marker, At = at });
        matter.Events.Add(new ChangeEvent { Id = Guid.CreateVersion7(), ChangeRequestId = Change, Order = 1, Kind = ChangeHappening.Decided, At = at, Text = Marker });
        matter.Documents.Add(new ChangeDocument { Id = Guid.CreateVersion7(), ChangeRequestId = Change, Name = Marker, Link = "https://example.org/" + Marker, PersonId = person, At = at });
        matter.Messages.Add(new ChangeMessage { Id = Guid.CreateVersion7(), ChangeRequestId = Change, PersonId = person, Text = Marker, At = at });
        matter.Decisions.Add(new Decision
        {
            Id = Decision, ChangeRequestId = Change, Round = 1, Number = Marker + " 2026:1", Authority = Marker, Year = 2026, Serial = 1, Outcome = DecisionOutcome.Approved, DecidedAt = at, DeciderName = Marker,
            StepId = step, StepOrder = 1, Source = Marker, Reason = Marker, Because = Marker, Dissent = Marker, AmountOre = 98_765_432_100, Kommuner = ["2062"], Diarienummer = Marker,
        });
        db.Add(matter);
        db.Add(new MinutesParagraph
        {
            Id = Guid.CreateVersion7(), ForumId = Forum, Day = Began, Year = 2026, Number = 1, Kind = MinutesKind.Matter, ChangeRequestId = Change, StepId = step, DecisionId = Decision, Text = Marker, RecordedById = person, At = at,
            Present = [new MinutesPerson(person, Marker, Marker, "2062", Marker)], Votes = [new MinutesVote(person, Marker, Marker, "2062", PositionVerdict.For, Marker)],
        });
        db.Add(new DecisionRegistration { Id = Guid.CreateVersion7(), DecisionId = Decision, ChangeRequestId = Change, Order = 1, KommunCode = "2062", Diarienummer = Marker, PersonId = person, Day = Began, At = at });
        db.Add(new SecrecyMark { Id = Guid.CreateVersion7(), ChangeRequestId = Change, Order = 1, Part = MatterPart.Summary, Secret = true, Ground = Marker, PersonId = person, At = at });
        db.Add(new DisclosureCopy { Id = Guid.CreateVersion7(), ChangeRequestId = Change, Order = 1, Parts = [new DisclosedPart(null, Marker, Marker, null)], LeftOut = 0, PersonId = person, At = at });
    }

    /// <summary>What has been sent about the matter, and to whom.</summary>
    private void Messages(ObjektDb db)
    {
        var (mail, at) = (Guid.CreateVersion7(), new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero));
        var subscription = new Subscription { Id = Guid.CreateVersion7(), Channel = DeliveryChannel.Webhook, Name = Marker, Address = "https://example.org/" + Marker, KommunCode = "2062", Active = false, CreatedAt = at, Version = Guid.CreateVersion7() };
        db.AddRange(subscription,
            new Delivery { Id = mail, Channel = DeliveryChannel.Mail, Kind = MessageKind.Outcome, PersonId = Person, ChangeRequestId = Change, CreatedAt = at, DueAt = at, State = DeliveryState.Skipped, Problem = Marker },
            new Delivery { Id = Guid.CreateVersion7(), Channel = DeliveryChannel.Webhook, SubscriptionId = subscription.Id, ChangeRequestId = Change, Body = Marker, CreatedAt = at, DueAt = at, State = DeliveryState.GivenUp, Problem = Marker },
            new DeliveryAttempt { Id = Guid.CreateVersion7(), DeliveryId = mail, At = at, Arrived = false, Answer = Marker },
            new MessageChoice { Id = Guid.CreateVersion7(), PersonId = Person, Kind = MessageKind.Outcome, Pace = MessagePace.None },
            new CalendarAddress { Id = Guid.CreateVersion7(), PersonId = Person, Hash = Marker, Created = at });
    }

    private static SystemUse UseRow(Guid id, Guid system) => new()
    {
        Id = id, ItSystemId = system, KommunCode = "2062", LocalName = Marker, Owner = Marker, Hosting = Marker, Area = Marker, Note = Marker, Users = 987_651, YearlyCost = 98_765_432_100, Since = Began,
    };
}
