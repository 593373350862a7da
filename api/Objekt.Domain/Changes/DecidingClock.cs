using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>
/// What time does to a matter. Every happening takes effect at its own moment, however late it is looked at, so a server
/// that slept gives the same dates as one that did not. Nothing here ever approves.
/// </summary>
public sealed partial class Deciding
{
    /// <summary>More happenings than any ladder has; a matter that goes on longer is a fault in the rules of this class.</summary>
    private const int Longest = 1000;

    /// <summary>Lets everything that is due happen, in the order of its moments.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Advance()
    {
        var before = matter.Events.Count;
        for (var i = 0; i < Longest && Next(); i++) { }
        Due();
        return matter.Events.Count != before;
    }

    private bool Next()
    {
        if (matter.Closed || matter.State == ChangeState.Draft) return false;
        if (matter.State == ChangeState.Returned) return ReturnRunsOut();
        if (matter.Open is not { } step) return AskAgainWhenRulesAnswer();

        RatificationRunsLate();
        var (happening, day) = NextHappening(step);
        if (SwedishTime.StartOf(day) is { } at && at > now || happening == Happening.None) return EndsEarly(step);

        at = Later(at, step.StartedAt);
        switch (happening)
        {
            case Happening.KommunLeaves: KommunerLeave(step, day, at); return true;
            case Happening.RightEnds: RightEnds(step, day, at); return true;
            default: return DeadlinePasses(step, at);
        }
    }

    private enum Happening { None, KommunLeaves, RightEnds, Deadline }

    /// <summary>The first thing that time will do to the step, and the day at whose beginning it does it.</summary>
    private (Happening, DateOnly) NextHappening(ChangeStep step)
    {
        var next = (Happening.None, Day: DateOnly.MaxValue);
        Consider(Happening.KommunLeaves, matter.ObjectId is { } about && matter.RoundKind != RoundKind.TakenOver
            ? matter.Kommuner.Where(k => k.Takes).Select(k => book.Leaves(about, k.KommunCode, step.StartDay)).Min() : null);
        Consider(Happening.RightEnds, matter.RoundKind == RoundKind.TakenOver ? null : Right()?.To?.AddDays(1));
        var stays = StaysOpen(step) && now >= SwedishTime.EndOf(step.Deadline);
        Consider(Happening.Deadline, stays ? null : step.Deadline.AddDays(1));
        return next;

        void Consider(Happening happening, DateOnly? day)
        {
            if (day is { } found && found < next.Day) next = (happening, found);
        }
    }

    /// <summary>Consent that can no longer be met, a vote that can no longer change, or nobody left to act: the step does not wait for its deadline.</summary>
    private bool EndsEarly(ChangeStep step)
    {
        var roster = Roster(step);
        if (step.DeciderKind == DeciderKind.Forum)
        {
            var vote = Tally.Vote(matter, step, roster, Presiding(step), 0, Able(step));
            if (!vote.Reachable) return Up(step, $"{Swedish.Upper(step.DeciderName)} kan inte bli beslutför: {vote.Able} av {vote.Members} ledamöter kan rösta.");
            if (!vote.Fixed || !Tally.AllHeard(matter, step) && !SilenceIsOver(step)) return false;
            return EndVote(step, vote, now, today);
        }
        if (step.Rule.Procedure == Procedure.WithConsent && Tally.Consent(matter, step, SilenceIsOver(step)) is { Broken: true } consent)
            return Up(step, $"Samtycke kan inte nås: {consent.Text}");
        // A vacancy may be filled before the deadline; a seat whose every person is stopped by the matter itself will not be.
        return roster.Decider is { Vacant: false, Speakers.Count: 0 } decider && decider.Persons.All(p => p.Hindrance is not null || p.As == HeldAs.Deputy)
            && Up(step, $"Ingen kan besluta som {step.DeciderName}: {string.Join(", ", decider.Persons.Where(p => p.Hindrance is not null).Select(p => $"{p.Person.Name} {p.Because}"))}.");
    }

    private bool Up(ChangeStep step, string because)
    {
        if (StaysOpen(step)) return false;
        MoveUp(step, because, now, today);
        return true;
    }

    private bool DeadlinePasses(ChangeStep step, DateTimeOffset at)
    {
        if (step.DeciderKind == DeciderKind.Forum)
        {
            // Who may vote is read on the last day, not on the one after it.
            var vote = Tally.Vote(matter, step, Roster(step, step.Deadline), Presiding(step, step.Deadline), 0, 0);
            return EndVote(step, vote, at, step.Deadline);
        }
        if (StaysOpen(step)) return false;

        var silent = Roster(step, step.Deadline).Decider is { Speakers.Count: > 0 } decider ? $"{Swedish.Some([.. decider.Speakers.Select(s => s.Person.Name)])} ({step.DeciderName}) har inte beslutat" : $"ingen kunde besluta som {step.DeciderName}";
        var consent = step.Rule.Procedure == Procedure.WithConsent ? $" {Tally.Consent(matter, step, silenceIsOver: true).Text}" : "";
        MoveUp(step, $"Tiden gick ut den {Swedish.Day(step.Deadline)}: {silent}.{consent}", at, step.Deadline);
        return true;
    }

    /// <summary>Ends a vote with what was cast.</summary>
    /// <returns>False when it decides nothing and nothing comes after it.</returns>
    private bool EndVote(ChangeStep step, VoteCount vote, DateTimeOffset at, DateOnly day)
    {
        if (StaysOpen(step) && vote.End is not (VoteEnd.Approved or VoteEnd.Rejected)) return false;

        var ratifies = matter.RoundKind == RoundKind.Ratification;
        var body = new Act(null, step.DeciderName, null, null, $"{step.DeciderName} röstade: {vote.Text}");
        switch (vote.End)
        {
            case VoteEnd.Approved: Conclude(step, DecisionOutcome.Approved, body, at, day); break;
            case VoteEnd.Rejected: Conclude(step, DecisionOutcome.Rejected, body, at, day); break;
            case VoteEnd.NoChange when !ratifies: Conclude(step, DecisionOutcome.NoChange, body with { Because = $"{body.Because} Lika röster: ingen ändring gäller." }, at, day); break;
            case VoteEnd.NoChange or VoteEnd.MovesUp: MoveUp(step, $"{body.Because} Lika röster: ärendet går vidare.", at, day); break;
            default: MoveUp(step, $"{Swedish.Upper(step.DeciderName)} var inte beslutför: {vote.Text}", at, day); break;
        }
        return true;
    }

    private bool ReturnRunsOut()
    {
        if (matter.ReturnedUntil is not { } until || now < SwedishTime.EndOf(until)) return false;
        Close(null, SwedishTime.EndOf(until), until, $"Återremissen besvarades inte senast den {Swedish.Day(until)}. Ärendet återkallades av sig självt.");
        return true;
    }

    /// <summary>A matter without rules waits outside every deadline; the set in force is asked each time somebody looks.</summary>
    private bool AskAgainWhenRulesAnswer()
    {
        if (matter.ObjectId is { } about && SwedishTime.DayOf(matter.SubmittedAt ?? now) is var since)
        {
            var gone = matter.Kommuner.Where(k => k.Takes && book.Leaves(about, k.KommunCode, since) <= today).ToList();
            if (gone.Count > 0)
            {
                Without(gone, today, now);
                if (matter.Kommuner.Exists(k => k.Takes)) return true;
                if (matter.RoundKind == RoundKind.Ratification) Ended(now);
                else Conclude(null, DecisionOutcome.NoChange, NobodyLeft, now, today);
                return true;
            }
        }
        var answer = Ask(today, null);
        if (answer is not Authority.Answer.DecidedBy) return false;
        Tell(ChangeHappening.AskedAgain, "Reglerna svarar nu på ärendet.");
        Begin(answer, now, today, matter.RoundKind);
        return true;
    }

    /// <summary>The right ends before the decision: the set in force that day is asked, and the steps start anew.</summary>
    private void RightEnds(ChangeStep step, DateOnly day, DateTimeOffset at)
    {
        End(step, StepOutcome.AskedAgain, $"Beslutsrätten upphörde den {Swedish.Day(day.AddDays(-1))}.", at, day);
        Tell(ChangeHappening.AskedAgain, "Beslutsrätten har upphört. Reglerna som gäller frågas på nytt och stegen börjar om.", at: at);
        matter.RuleSetId = null;
        AskOn(day, null, at);
    }

    /// <summary>Kommuner leave the object: the matter is asked without them, under the set it keeps; the others' positions stand where right and step are the same.</summary>
    private void KommunerLeave(ChangeStep step, DateOnly day, DateTimeOffset at)
    {
        var gone = matter.Kommuner.Where(k => k.Takes && book.Leaves(matter.ObjectId!.Value, k.KommunCode, step.StartDay) <= day).ToList();
        Without(gone, day, at);
        if (!matter.Kommuner.Exists(k => k.Takes))
        {
            if (matter.RoundKind == RoundKind.Ratification) End(step, StepOutcome.NoChange, "Ingen berörd kommun är kvar.", at, day);
            else Conclude(step, DecisionOutcome.NoChange, NobodyLeft, at, day);
            if (matter.RoundKind == RoundKind.Ratification) Ended(at);
            return;
        }

        var answer = Ask(day, matter.RuleSetId);
        if (answer is Authority.Answer.DecidedBy { Right: { } right } && right.Id == matter.RightId)
        {
            var left = gone.Select(k => k.KommunCode).ToHashSet();
            step.Consenting = [.. step.Consenting.Where(v => v.KommunCode is null || !left.Contains(v.KommunCode))];
            step.Heard = [.. step.Heard.Where(v => v.KommunCode is null || !left.Contains(v.KommunCode))];
            return;
        }
        End(step, StepOutcome.AskedAgain, "Reglerna svarar annorlunda utan den kommunen.", at, day);
        AskOn(day, matter.RuleSetId, at);
    }

    private static Act NobodyLeft => new(null, null, null, null, "Ingen berörd kommun är kvar. Ärendet avslutas utan ändring.");

    /// <summary>Leaves kommuner out of the matter, and their parts out of its amount.</summary>
    private void Without(List<ChangeKommun> gone, DateOnly day, DateTimeOffset at)
    {
        foreach (var kommun in gone) kommun.Takes = false;
        var stay = matter.Kommuner.Where(k => k.Takes).ToList();
        if (matter.Amount is not null && stay.Count > 0 && stay.TrueForAll(k => k.Amount is not null)) matter.Amount = new Sek(stay.Sum(k => k.Amount!.Value.Ore));
        Tell(ChangeHappening.KommunLeft, $"{Swedish.And([.. gone.Select(k => Kommun(k.KommunCode))])} deltar inte längre från den {Swedish.Day(day)}.", at: at);
    }

    /// <summary>An emergency act that no kommun is left to ratify stands as it was decided.</summary>
    private void Ended(DateTimeOffset at)
    {
        matter.State = ChangeState.Decided;
        matter.ClosedAt = at;
    }

    private void AskOn(DateOnly day, Guid? ruleSet, DateTimeOffset at) => Begin(Ask(day, ruleSet), at, day, matter.RoundKind);

    private void RatificationRunsLate()
    {
        if (matter.State != ChangeState.EmergencyDecided || matter.RatifyBy is not { } by || now < SwedishTime.EndOf(by)) return;
        if (matter.Events.Exists(e => e.Kind == ChangeHappening.RatificationLate)) return;
        Tell(ChangeHappening.RatificationLate, $"Åtgärden godkändes inte i efterhand senast den {Swedish.Day(by)}. Den anmäls till organet som rätten vilar på.", at: SwedishTime.EndOf(by));
    }

    /// <summary>Those who are heard have had their days, and silence has become consent where the right says so.</summary>
    private bool SilenceIsOver(ChangeStep step) => now >= SwedishTime.EndOf(step.AnswerBy);

    private Guid? Presiding(ChangeStep step, DateOnly? on = null)
    {
        var day = on ?? today;
        if (step.ForumId is not { } forum || book.Chairs.ChairOf(forum, day) is not { } chair) return null;
        return StepRoster.Reading(book, matter, day).InChair(chair, deciding: true, elected: true).Where(p => p.Acts).OrderBy(p => p.As).FirstOrDefault()?.Person.Id;
    }

    /// <summary>How many will be able to vote on the last day, as far as seats are filled today.</summary>
    private int Able(ChangeStep step) => Roster(step, step.Deadline > today ? step.Deadline : today).Voters.Count(v => v.Speakers.Count > 0);

    /// <summary>Tells the timer when to look next.</summary>
    private void Due()
    {
        if (matter.Closed || matter.State == ChangeState.Draft) { matter.DueAt = null; return; }
        if (matter.State == ChangeState.Returned) { matter.DueAt = SwedishTime.EndOf(matter.ReturnedUntil!.Value); return; }
        if (matter.Open is not { } step) { matter.DueAt = null; return; }

        var (happening, day) = NextHappening(step);
        var due = happening == Happening.None ? (DateTimeOffset?)null : SwedishTime.StartOf(day);
        var late = matter is { State: ChangeState.EmergencyDecided, RatifyBy: { } by } && !matter.Events.Exists(e => e.Kind == ChangeHappening.RatificationLate) ? SwedishTime.EndOf(by) : (DateTimeOffset?)null;
        var answers = SwedishTime.EndOf(step.AnswerBy) is var end && end > now ? end : (DateTimeOffset?)null;
        matter.DueAt = new[] { due, late, answers }.Min();
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
