using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>How a step begins, what comes after it, and how a matter ends.</summary>
public sealed partial class Deciding
{
    /// <summary>Begins a round with what the rules answer: the first step, or waiting for rules.</summary>
    private void Begin(Answer answer, DateTimeOffset at, DateOnly day, RoundKind kind)
    {
        var acted = kind == RoundKind.Ratification;
        NextRound(kind);
        matter.ReturnedUntil = null;
        if (answer is Answer.DecidedBy { Right: { } right } decided)
        {
            matter.RuleSetId = right.RuleSetId;
            matter.RightId = right.Id;
            matter.Waiting = null;
            matter.State = acted ? ChangeState.EmergencyDecided : ChangeState.InStep;
            Start(Right()!.Steps[0], order: 1, last: decided.Steps.Count == 1, at, day);
            return;
        }

        matter.RuleSetId = (answer as Answer.Given)?.Asked.RuleSetId ?? matter.RuleSetId;
        matter.RightId = null;
        matter.Waiting = answer switch { Answer.Given given => given.Because, Answer.Refused refused => string.Join(" ", refused.Faults.Select(f => f.Message)), _ => "" };
        matter.State = acted ? ChangeState.EmergencyDecided : ChangeState.AwaitingRule;
        Tell(ChangeHappening.AwaitingRule, $"Ärendet väntar på regler: {matter.Waiting}", at: at);
    }

    private void NextRound(RoundKind kind)
    {
        matter.Round++;
        matter.RoundKind = kind;
    }

    /// <summary>Begins a step: relative names are resolved on the day it starts, and consent is counted against those who are there then.</summary>
    private void Start(LadderStep rule, int order, bool last, DateTimeOffset at, DateOnly day)
    {
        var reading = StepRoster.Reading(book, matter, day);
        var decider = reading.Find(rule.Decider, day);
        var seat = decider is { Kind: DeciderKind.Seat, Seats: [{ Chair: { } chair }] } ? chair.Seat.Id : (Guid?)null;
        var nominal = WorkingDays.Add(day, rule.WorkingDays);
        var meeting = rule.Procedure == Procedure.Vote && decider.Forum is { } body ? book.FirstMeeting(body.Id, nominal > day ? nominal : day.AddDays(1)) : null;
        var step = new ChangeStep
        {
            Id = Guid.CreateVersion7(at), ChangeRequestId = matter.Id, Round = matter.Round, Order = order, Rule = rule, IsLast = last,
            DeciderKind = decider.Kind, SeatId = seat, ForumId = decider.Forum?.Id, DeciderName = decider.Name,
            Consenting = rule.Procedure == Procedure.WithConsent ? Voices(reading, rule.Consenting, day) : [], Heard = Voices(reading, rule.Heard, day),
            StartedAt = at, StartDay = day, Deadline = meeting ?? nominal, Meeting = meeting,
            AnswerBy = meeting > nominal ? nominal : rule.WorkingDays > 1 ? WorkingDays.Add(day, rule.WorkingDays - 1) : nominal
        };
        Settle(step, day);
        matter.Steps.Add(step);
        Tell(ChangeHappening.StepStarted, $"Steg {order}: {step.DeciderName} {(step.DeciderKind == DeciderKind.Forum ? "röstar" : "beslutar")}, senast den {Swedish.Day(step.Deadline)}.", at: at);
    }

    private static List<StepVoice> Voices(SeatReading reading, IEnumerable<SeatRef> named, DateOnly day) =>
        [.. named.SelectMany(n => reading.Find(n, day)).DistinctBy(s => (s.Chair?.Seat.Id, s.Chair is null ? s.Name : ""))
            .Select(s => new StepVoice(s.Chair?.Seat.Id, s.Name, s.Kommun?.Code))];

    /// <summary>
    /// Settles who counts: a seat whose every person is recused, or has their one voice in another seat, leaves the count;
    /// a vacant one stays, so that an empty chair never lowers the bar. The requester's own consenting seat is for.
    /// </summary>
    private void Settle(ChangeStep step, DateOnly day)
    {
        var roster = Roster(step, day);
        step.Consenting = [.. step.Consenting.Select(v => Settled(v, roster, Capacity.Consent))];
        step.Heard = [.. step.Heard.Select(v => Settled(v, roster, Capacity.BeHeard))];
    }

    private StepVoice Settled(StepVoice voice, StepRoster roster, Capacity capacity)
    {
        if (voice.SeatId is null || roster.Voices.FirstOrDefault(v => v.Capacity == capacity && v.SeatId == voice.SeatId) is not { } found) return voice;
        var own = FourEyes && found.Speakers.Any(s => s.Person.Id == matter.RequesterId);
        if (own && capacity == Capacity.Consent) return voice with { For = true };
        return voice with { Counts = !own && (found.Speakers.Count > 0 || found.Vacant || found.Persons.All(p => p.Hindrance is null && !roster.Voices.Any(v => v.Key != found.Key && v.Speakers.Any(s => s.Person.Id == p.Person.Id)))) };
    }

    private void MoveUp(ChangeStep step, string because, DateTimeOffset at, DateOnly day)
    {
        if (step.IsLast)
        {
            Stands(step, because, at, day);
            return;
        }
        End(step, StepOutcome.MovedUp, because, at, day);
        var right = Right()!;
        Start(right.Steps[step.Order], step.Order + 1, last: step.Order + 1 == right.Steps.Count, at, day);
    }

    /// <summary>What stands when the last step's deadline passes or nobody can act. Nobody decides it: the clock closed the matter.</summary>
    private void Stands(ChangeStep step, string because, DateTimeOffset at, DateOnly day)
    {
        // An act that is done is neither approved nor undone by time; it stays open, with an alarm.
        if (StaysOpen(step)) return;

        var nobody = new Act(null, null, null, null, because);
        if (step.Rule.Conclusive != Conclusive.WillingGoAhead)
        {
            var reject = step.Rule.Conclusive == Conclusive.Reject;
            Conclude(step, reject ? DecisionOutcome.Rejected : DecisionOutcome.NoChange, nobody with { Because = $"{because} Enligt regelns sista steg {(reject ? "avslås ärendet" : "gäller då ingen ändring")}." }, at, day);
            return;
        }

        var willing = Tally.Willing(matter, step, book);
        var affected = matter.Kommuner.Where(k => k.Takes).ToList();
        var divided = affected.TrueForAll(k => k.Amount is not null) || matter.Amount is null;
        var outcome = willing.Count == affected.Count ? DecisionOutcome.Approved : willing.Count == 0 || !divided ? DecisionOutcome.NoChange : DecisionOutcome.PartlyApproved;
        var text = outcome switch
        {
            DecisionOutcome.Approved => "Alla berörda kommuner har sagt ja.",
            DecisionOutcome.PartlyApproved => $"De som vill går vidare: {Swedish.And([.. willing.Select(Kommun)])}.",
            _ when willing.Count > 0 => $"{Swedish.And([.. willing.Select(Kommun)])} vill gå vidare, men beloppet är inte fördelat per kommun. Då gäller ingen ändring.",
            _ => "Ingen kommun har sagt ja. Då gäller ingen ändring."
        };
        if (outcome == DecisionOutcome.PartlyApproved)
        {
            foreach (var kommun in affected.Where(k => !willing.Contains(k.KommunCode))) kommun.Takes = false;
            if (matter.Amount is not null) matter.Amount = new Sek(affected.Where(k => k.Takes).Sum(k => k.Amount!.Value.Ore));
        }
        Conclude(step, outcome, nobody with { Because = $"{because} {text}" }, at, day);
    }

    /// <summary>The last step of a ratification has no end of its own: only a yes or a no ends it.</summary>
    private bool StaysOpen(ChangeStep step) => step.IsLast && matter.RoundKind == RoundKind.Ratification;

    private string Kommun(string code) => book.Words.Kommun(code);

    /// <summary>Ends the step and the matter with a decision. An emergency act goes on to ratification.</summary>
    private void Conclude(ChangeStep? step, DecisionOutcome outcome, Act act, DateTimeOffset at, DateOnly day)
    {
        End(step, outcome switch
        {
            DecisionOutcome.Approved => StepOutcome.Approved, DecisionOutcome.Rejected => StepOutcome.Rejected,
            DecisionOutcome.PartlyApproved => StepOutcome.PartlyApproved, _ => StepOutcome.NoChange
        }, act.Because, at, day);
        var right = Right();
        var type = book.MatterType(matter.RoundKind == RoundKind.Ratification ? RatifiedAs : matter.MatterTypeKey);
        var emergency = matter.RoundKind == RoundKind.Ordinary && matter.Flavour == Flavour.Emergency && outcome == DecisionOutcome.Approved;
        var ratifies = matter.RoundKind == RoundKind.Ratification ? matter.Final : null;
        var against = step is null ? [] : Against(step);
        matter.Decisions.Add(new Decision
        {
            Id = Guid.CreateVersion7(at), ChangeRequestId = matter.Id, Round = matter.Round, Outcome = outcome, DecidedAt = at,
            DeciderId = act.Person, DeciderName = act.Capacity,
            SeatId = act.Seat, ForumId = step?.ForumId, RightId = matter.RightId, RuleSetId = matter.RuleSetId, StepId = step?.Id, StepOrder = step?.Order ?? 0,
            LegalClass = type?.LegalClass ?? LegalClass.ExecutionMeasure, Source = right?.Source.Text ?? (step is null ? "" : $"{step.DeciderName} har tagit över ärendet"),
            BodyId = right?.Source.BodyId ?? step?.ForumId, Reason = string.IsNullOrWhiteSpace(act.Reason) ? null : act.Reason.Trim(), Because = act.Because,
            Dissent = against.Count == 0 || outcome is DecisionOutcome.Rejected ? null : string.Join(" ", against),
            AmountOre = matter.AmountOre, Kommuner = [.. matter.Kommuner.Where(k => k.Takes).Select(k => k.KommunCode)], RatifiesId = ratifies?.Id
        });
        matter.DecisionId = matter.Decisions[^1].Id;
        matter.ReturnedUntil = null;
        matter.State = outcome == DecisionOutcome.NoChange ? ChangeState.ClosedNoChange : ChangeState.Decided;
        matter.ClosedAt = at;
        Tell(ChangeHappening.Decided, $"{ChangeWords.Of(outcome)}. {act.Because}", act.Person, at);
        if (emergency) AskRatification(at, day);
        else if (ratifies is not null && outcome == DecisionOutcome.Rejected) Undo = Undoing(at);
    }

    private string RatifiedAs => book.MatterType(matter.MatterTypeKey)?.RatifiedAs ?? matter.MatterTypeKey;

    /// <summary>The act is done; the ordinary type is asked, as of the submission, whether it stands.</summary>
    private void AskRatification(DateTimeOffset at, DateOnly day)
    {
        matter.ClosedAt = null;
        matter.State = ChangeState.EmergencyDecided;
        var submitted = SwedishTime.DayOf(matter.SubmittedAt ?? at);
        matter.RatifyBy = WorkingDays.Add(submitted, book.MatterType(matter.MatterTypeKey)?.RatifyWithin ?? 5);
        Begin(book.Ask(StepRoster.Ask(book, matter, submitted) with { MatterType = RatifiedAs, RuleSetId = matter.RuleSetId }), at, day, RoundKind.Ratification);
    }

    /// <summary>The matter that undoes a refused emergency act. The act itself stands recorded.</summary>
    private ChangeRequest Undoing(DateTimeOffset at)
    {
        var undo = new ChangeRequest
        {
            Id = Guid.CreateVersion7(at), Title = $"Återställ: {matter.Title}", Summary = $"Nödändringen {matter.Number} godkändes inte i efterhand. Ärendet avgör hur den ska återställas.",
            MatterTypeKey = RatifiedAs, WorkType = matter.WorkType, ObjectId = matter.ObjectId, Amount = matter.Amount, RequesterId = matter.RequesterId,
            CreatedAt = at, UndoesId = matter.Id, IsDemo = matter.IsDemo, Version = Guid.CreateVersion7(at)
        };
        undo.Kommuner.AddRange(matter.Kommuner.Where(k => k.Takes).Select(k => new ChangeKommun { ChangeRequestId = undo.Id, KommunCode = k.KommunCode, Amount = k.Amount }));
        undo.Systems.AddRange(matter.Systems.Select(s => new ChangeSystem { ChangeRequestId = undo.Id, SystemId = s.SystemId }));
        new Deciding(undo, book, at).Submit(undo.RequesterId);
        return undo;
    }

    private List<string> Against(ChangeStep step) =>
        [.. new[] { Capacity.Consent, Capacity.Vote }.SelectMany(c => Tally.Counting(matter, step, c).Values).Where(p => p.Verdict == PositionVerdict.Against).OrderBy(p => p.Order)
            .Select(p => $"{Name(p.PersonId)} ({p.SeatName}) var emot{(p.Reason is { } reason ? $": {reason}" : ".")}")];

    private void Close(Guid? by, DateTimeOffset at, DateOnly day, string because)
    {
        End(matter.Steps.Find(s => s.EndedAt is null), StepOutcome.Withdrawn, because, at, day);
        matter.State = ChangeState.Withdrawn;
        matter.WithdrawnById = by;
        matter.ClosedAt = at;
        matter.ReturnedUntil = null;
        matter.DueAt = null;
        Tell(ChangeHappening.Withdrawn, because, by, at);
    }

    private void End(ChangeStep? step, StepOutcome outcome, string because, DateTimeOffset at, DateOnly day)
    {
        if (step is null) return;
        (step.EndedAt, step.EndDay, step.Outcome, step.Because, step.DaysTaken) = (at, day, outcome, because, WorkingDays.Between(step.StartDay, day));
        Tell(ChangeHappening.StepEnded, $"Steg {step.Order} slutade: {because}", at: at);
    }
}
