using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>
/// Carries a change request from submission to its end. Pure: the matter, the rules and facts, and the moment are inputs.
/// Every act first lets the clock catch up, then asks whether it may, then is done; the same questions tell a page what
/// a person may do. Nothing is done when a refusal is answered.
/// </summary>
public sealed partial class Deciding(ChangeRequest matter, RuleBook book, DateTimeOffset now)
{
    /// <summary>Working days the requester has to answer a return.</summary>
    public const int DaysToAnswerReturn = 20;

    /// <summary>Working days a body that has taken a matter over has, where its calendar has no meeting.</summary>
    public const int DaysAfterTakeOver = 20;

    private readonly DateOnly today = SwedishTime.DayOf(now);

    /// <summary>The matter that undoes an emergency act, when ratification has just been refused.</summary>
    public ChangeRequest? Undo { get; private set; }

    /// <summary>The answer to the matter as it stands today, under the rules it keeps; what its page shows before the first position.</summary>
    public Answer Asked() => Ask(today, matter.RuleSetId);

    /// <summary>Submits a draft: the rules are asked, and the first step starts, or the matter waits for rules.</summary>
    public IReadOnlyList<Refusal> Submit(Guid by)
    {
        if (matter.State != ChangeState.Draft) return [new Refusal.Invalid("Ärendet är redan inlämnat.")];
        if (by != matter.RequesterId) return [new Refusal.NoMandate($"Bara {Name(matter.RequesterId)}, som äger utkastet, kan lämna in det.")];

        var answer = Ask(today, null);
        if (answer is Answer.Refused refused) return Faults(refused);
        Affected(answer);
        matter.SubmittedAt = now;
        matter.Flavour = book.MatterType(matter.MatterTypeKey)?.Flavour ?? matter.Flavour;
        Tell(ChangeHappening.Submitted, $"{Name(by)} lämnade in ärendet.", by);
        Begin(answer, now, today, RoundKind.Ordinary);
        Advance();
        return [];
    }

    /// <summary>Takes in an amended text: the first step and its positions start anew, the earlier ones are kept as given on the earlier text.</summary>
    /// <param name="amend">Writes the new content into the matter.</param>
    public IReadOnlyList<Refusal> Amend(Guid by, Guid? seen, Action amend)
    {
        Advance();
        if (MayAmend(by) is { } no) return [no];
        if (Stale(seen) is { } stale) return [stale];

        var pinned = matter.State == ChangeState.AwaitingRule ? null : matter.RuleSetId;
        amend();
        var answer = Ask(today, pinned);
        if (answer is Answer.Refused refused) return Faults(refused);
        End(matter.Steps.Find(s => s.EndedAt is null), StepOutcome.Amended, "Ärendet ändrades.", now, today);
        Affected(answer);
        matter.SubmittedAt = now;
        matter.ReturnedUntil = null;
        Tell(ChangeHappening.Amended, $"{Name(by)} ändrade ärendet. Första steget och ställningstagandena börjar om.", by);
        Begin(answer, now, today, RoundKind.Ordinary);
        Advance();
        return [];
    }

    /// <summary>Takes the matter back.</summary>
    public Refusal? Withdraw(Guid by, Guid? seen)
    {
        Advance();
        if (MayWithdraw(by) is { } no) return no;
        if (Stale(seen) is { } stale) return stale;
        Close(by, now, today, $"{Name(by)} återkallade ärendet.");
        return null;
    }

    /// <summary>Says for, against or neither for the one voice the person has in the open step.</summary>
    public Refusal? TakePosition(Guid by, PositionVerdict verdict, string? reason, Guid? seen)
    {
        Advance();
        if (MayTakePosition(by) is { } no) return no;
        if (Stale(seen) is { } stale) return stale;
        if (verdict == PositionVerdict.Against && string.IsNullOrWhiteSpace(reason)) return new Refusal.ReasonMissing("Skriv varför du säger nej, så att de andra kan ta ställning till det.");

        var step = matter.Open!;
        var (voice, speaker) = Roster(step).VoiceOf(by)!.Value;
        Take(step, voice, speaker, verdict, reason);
        Advance();
        return null;
    }

    /// <summary>Approves or rejects as the step's deciding seat.</summary>
    public Refusal? Decide(Guid by, bool approve, string? reason, Guid? seen)
    {
        Advance();
        if ((approve ? MayApprove(by) : MayReject(by)) is { } no) return no;
        if (Stale(seen) is { } stale) return stale;
        if (!approve && string.IsNullOrWhiteSpace(reason)) return new Refusal.ReasonMissing("Skriv varför du säger nej. Den som begärt ärendet får skälet.");

        var step = matter.Open!;
        var decider = Roster(step).Decider!;
        var speaker = decider.Speakers.First(s => s.Person.Id == by);
        var capacity = speaker.As == HeldAs.Deputy ? $"ersättare för {decider.Name}" : decider.Name;
        var act = new Act(by, capacity, step.SeatId, reason, approve ? Approving(step) : $"{Name(by)} ({capacity}) sade nej.");
        if (!approve && step.Rule.NoMovesUp && !StaysOpen(step))
        {
            MoveUp(step, $"{act.Because} Enligt regeln går ärendet då vidare.", now, today);
        }
        else
        {
            Conclude(step, approve ? DecisionOutcome.Approved : DecisionOutcome.Rejected, act, now, today);
        }
        Advance();
        return null;
    }

    /// <summary>Återremiss: sends the matter back for more work; the clock stops. Once in a step.</summary>
    public Refusal? Return(Guid by, string? reason, Guid? seen)
    {
        Advance();
        if (MayReturn(by) is { } no) return no;
        if (Stale(seen) is { } stale) return stale;
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal.ReasonMissing("Skriv vad som behöver göras.");

        var step = matter.Open!;
        step.WasReturned = true;
        End(step, StepOutcome.Returned, reason, now, today);
        matter.State = ChangeState.Returned;
        matter.ReturnedUntil = WorkingDays.Add(today, DaysToAnswerReturn);
        Tell(ChangeHappening.Returned, $"{Name(by)} återremitterade ärendet: {reason} Svara senast den {Swedish.Day(matter.ReturnedUntil.Value)}.", by);
        Due();
        return null;
    }

    /// <summary>Declares a conflict of interest (jäv): the person neither decides nor takes part; the deputy steps in.</summary>
    public Refusal? DeclareConflict(Guid by, string? reason)
    {
        Advance();
        if (MayDeclareConflict(by) is { } no) return no;
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal.ReasonMissing("Skriv vad jävet består i.");

        matter.Conflicts.Add(new ConflictOfInterest { Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, PersonId = by, Reason = reason, At = now });
        Tell(ChangeHappening.ConflictDeclared, $"{Name(by)} anmälde jäv.", by);
        Advance();
        return null;
    }

    /// <summary>The body the right rests on takes the matter over (KL 6 kap.): open steps close, its vote is the only step, under the set in force.</summary>
    public Refusal? TakeOver(Guid by, string? reason, Guid? seen)
    {
        Advance();
        if (MayTakeOver(by) is { } no) return no;
        if (Stale(seen) is { } stale) return stale;

        var body = book.Forum(Right()!.Source.BodyId!.Value)!;
        End(matter.Open, StepOutcome.TakenOver, $"{body.Name} tog över ärendet.", now, today);
        Tell(ChangeHappening.TakenOver, $"{body.Name} tog över ärendet.{(string.IsNullOrWhiteSpace(reason) ? "" : $" {reason}")}", by);
        NextRound(RoundKind.TakenOver);
        matter.RightId = null;
        matter.RuleSetId = book.Rules(null, today)?.Set.Id ?? matter.RuleSetId;
        matter.State = ChangeState.InStep;
        Start(new LadderStep
        {
            Procedure = Procedure.Vote, Decider = new DeciderRef(ForumId: body.Id), Vote = new VoteRule(Tie.CastingVote),
            WorkingDays = book.FirstMeeting(body.Id, today.AddDays(1)) is null ? DaysAfterTakeOver : 0, Conclusive = Conclusive.NoChange
        }, order: 1, last: true, now, today);
        Advance();
        return null;
    }

    /// <summary>Records what a body decided in its meeting: who was there, who presided, and how each voted.</summary>
    /// <param name="present">Everyone who was present, those who abstained among them.</param>
    public IReadOnlyList<Refusal> RecordVote(Guid by, Guid? presiding, IReadOnlyCollection<Guid> present, IReadOnlyList<RecordedVote> votes, Guid? seen)
    {
        Advance();
        if (MayRecord(by) is { } no) return [no];
        if (Stale(seen) is { } stale) return [stale];

        var step = matter.Open!;
        var faults = new Faults();
        var seated = new List<(RosterVoice Voice, Speaker Speaker, RecordedVote Vote)>();
        var roster = Roster(step);
        foreach (var vote in votes)
        {
            if (roster.VoiceOf(vote.Person) is not { } found || found.Voice.Capacity != Capacity.Vote) faults.Add($"{Name(vote.Person)} kan inte rösta i ärendet: {Name(vote.Person)} {WhyNot(vote.Person)}.", "votes");
            else seated.Add((found.Voice, found.Speaker, vote));
        }
        faults.Demand(votes.Select(v => v.Person).Distinct().Count() == votes.Count, "Samma person har två röster.", "votes");
        faults.Demand(presiding is null || present.Contains(presiding.Value), "Den som ledde mötet måste stå bland de närvarande.", "presiding");
        foreach (var absent in votes.Where(v => !present.Contains(v.Person))) faults.Add($"{Name(absent.Person)} har en röst men står inte bland de närvarande.", "votes");
        if (faults.Any) return faults.All;

        foreach (var (voice, speaker, vote) in seated) Take(step, voice, speaker, vote.Verdict, vote.Reason);
        var here = present.Count(p => roster.VoiceOf(p) is { Voice.Capacity: Capacity.Vote });
        if (!EndVote(step, Tally.Vote(matter, step, roster, presiding, here, 0), now, today)) Tell(ChangeHappening.PositionTaken, $"Mötet i {step.DeciderName} avgjorde inte ärendet.", by);
        Advance();
        return [];
    }

    private void Take(ChangeStep step, RosterVoice voice, Speaker speaker, PositionVerdict verdict, string? reason)
    {
        matter.Positions.Add(new Position
        {
            Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, StepId = step.Id, Order = matter.Positions.Count + 1,
            Capacity = voice.Capacity, SeatId = voice.SeatId, SeatName = voice.Name, KommunCode = voice.KommunCode, PersonId = speaker.Person.Id,
            As = speaker.As, ActingForId = speaker.Principal?.Id, Verdict = verdict, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), At = now
        });
        var said = (voice.Capacity, verdict) switch
        {
            (Capacity.BeHeard, _) => "svarade på samråd",
            (Capacity.Consent, PositionVerdict.For) => "samtyckte",
            (Capacity.Vote, PositionVerdict.For) => "röstade ja",
            (Capacity.Vote, PositionVerdict.Against) => "röstade nej",
            (_, PositionVerdict.Against) => "sade nej",
            _ => "avstod"
        };
        Tell(ChangeHappening.PositionTaken, $"{speaker.Person.Name} ({(speaker.As == HeldAs.Deputy ? "ersättare för " : "")}{voice.Name}) {said}.", speaker.Person.Id);
    }

    /// <summary>In law the named seat alone decides, under a delegation that lapses if consent fails; the record says so.</summary>
    private string Approving(ChangeStep step) => step.Rule.Procedure == Procedure.WithConsent
        ? $"{Tally.Consent(matter, step, SilenceIsOver(step)).Text} {Swedish.Upper(step.DeciderName)} beslutar ensam, med en delegation som faller om samtycket brister."
        : $"{Swedish.Upper(step.DeciderName)} beslutar ensam.";

    private static List<Refusal> Faults(Answer.Refused refused) => [.. refused.Faults.Select(f => new Refusal.Invalid(f.Message, f.Path))];

    /// <summary>No kommun named means all that take part that day; they are written down, so that who joins later is not drawn in.</summary>
    private void Affected(Answer answer)
    {
        if (answer is not Answer.Given given || matter.Kommuner.Exists(k => k.Takes)) return;
        matter.Kommuner.AddRange(given.Asked.Kommuner.Select(k => new ChangeKommun { ChangeRequestId = matter.Id, KommunCode = k.Code }));
    }

    private StepRoster Roster(ChangeStep step, DateOnly? day = null) => new(book, matter, step, day ?? today);

    private Answer Ask(DateOnly day, Guid? ruleSet) => book.Ask(StepRoster.Ask(book, matter, day) with
    {
        RuleSetId = ruleSet, MatterType = matter.RoundKind == RoundKind.Ratification ? RatifiedAs : matter.MatterTypeKey
    });

    private DecisionRight? Right() => matter is { RuleSetId: { } set, RightId: { } id } ? book.Right(set, id) : null;

    private string Name(Guid person) => book.Person(person)?.Name ?? "någon";

    private void Tell(ChangeHappening kind, string text, Guid? by = null, DateTimeOffset? at = null) => matter.Events.Add(new ChangeEvent
    {
        Id = Guid.CreateVersion7(at ?? now), ChangeRequestId = matter.Id, Order = matter.Events.Count + 1, Kind = kind, At = at ?? now, PersonId = by, Text = text
    });

    private sealed record Act(Guid? Person, string? Capacity, Guid? Seat, string? Reason, string Because, string? Dissent = null);
}

/// <summary>One member's vote as the minutes have it.</summary>
public sealed record RecordedVote(Guid Person, PositionVerdict Verdict, string? Reason = null);
