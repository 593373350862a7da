using Objekt.Domain.Authority;

namespace Objekt.Domain.Changes;

/// <summary>What a person may do with a matter now: one question for each act, asked by the page that shows it and again by the act itself.</summary>
public sealed partial class Deciding
{
    /// <summary>Approving as the deciding seat; null means yes.</summary>
    public Refusal? MayApprove(Guid by)
    {
        if (MayReject(by) is { } no) return no;

        var step = matter.Open!;
        if (!Tally.AllHeard(matter, step) && !SilenceIsOver(step))
            return new Refusal.NoMandate($"Alla som ska höras har inte svarat. Du kan godkänna när de svarat, eller efter den {Swedish.Day(step.AnswerBy)}.");
        if (step.Rule.Procedure != Procedure.WithConsent) return null;

        var consent = Tally.Consent(matter, step, SilenceIsOver(step));
        return consent.Met ? null : new Refusal.NoMandate($"Samtycke saknas: {consent.Text} Du kan godkänna när {RightSentence.Rule(step.Rule, book.Words)} är uppfyllt.");
    }

    /// <summary>Rejecting as the deciding seat: at any time.</summary>
    public Refusal? MayReject(Guid by)
    {
        if (Over() is { } over) return over;
        if (OwnRequest(by) is { } own) return own;
        if (IsRecused(by) is { } recused) return recused;
        if (NoStep() is { } none) return none;

        var step = matter.Open!;
        if (step.DeciderKind == DeciderKind.Forum)
            return new Refusal.NoMandate($"{step.DeciderName} beslutar genom röstning, senast den {Swedish.Day(step.Deadline)}. Ledamöterna röstar, eller sekreteraren för in mötets beslut.");
        return Roster(step).Decider is { } decider && decider.Speakers.Any(s => s.Person.Id == by) ? null : Other(step, by);
    }

    /// <summary>Sending it back: the deciding seat, or the chair of the body, once in a step.</summary>
    public Refusal? MayReturn(Guid by)
    {
        if (Over() is { } over) return over;
        if (OwnRequest(by) is { } own) return own;
        if (IsRecused(by) is { } recused) return recused;
        if (NoStep() is { } none) return none;

        var step = matter.Open!;
        if (matter.State == ChangeState.EmergencyDecided) return new Refusal.NoMandate("Åtgärden är redan utförd och kan inte återremitteras. Godkänn eller avslå den i efterhand.");
        var may = step.DeciderKind == DeciderKind.Forum ? Presides(step.ForumId, by) : Roster(step).Decider?.Speakers.Any(s => s.Person.Id == by) == true;
        if (!may) return step.DeciderKind == DeciderKind.Forum ? new Refusal.NoMandate($"Bara ordföranden i {step.DeciderName} kan återremittera ärendet.") : Other(step, by);
        return matter.Steps.Exists(s => s.WasReturned && s.Order == step.Order)
            ? new Refusal.NoMandate("Ärendet har redan återremitterats en gång i det här steget.")
            : null;
    }

    /// <summary>Consenting, answering or voting with the one voice the person has in the step.</summary>
    public Refusal? MayTakePosition(Guid by)
    {
        if (Over() is { } over) return over;
        if (IsRecused(by) is { } recused) return recused;
        if (NoStep() is { } none) return none;

        var step = matter.Open!;
        if (Roster(step).VoiceOf(by) is not { } found) return OwnRequest(by) is { } requester ? requester : Other(step, by);
        if (found.Voice.Capacity == Capacity.Decide) return new Refusal.NoMandate("Du beslutar själv i det här steget. Godkänn eller avslå i stället.");
        if (OwnRequest(by) is { } own) return own;
        if (found.Speaker.As == HeldAs.Holder) return null;

        var said = Tally.Counting(matter, step, found.Voice.Capacity).GetValueOrDefault(found.Voice.Key ?? Guid.Empty);
        return said is { As: HeldAs.Holder } ? new Refusal.NoMandate($"{Name(said.PersonId)} har själv tagit ställning för {found.Voice.Name}.") : null;
    }

    /// <summary>Taking it back: the requester, until it is decided.</summary>
    public Refusal? MayWithdraw(Guid by)
    {
        if (Over() is { } over) return over;
        if (by != matter.RequesterId) return new Refusal.NoMandate($"Bara {Name(matter.RequesterId)}, som begärt ärendet, kan återkalla det.");
        return matter.State == ChangeState.EmergencyDecided ? new Refusal.NoMandate("Åtgärden är redan utförd. Den godkänns eller avslås i efterhand.") : null;
    }

    /// <summary>Changing its content: the requester, until it is decided.</summary>
    public Refusal? MayAmend(Guid by)
    {
        if (Over() is { } over) return over;
        if (by != matter.RequesterId) return new Refusal.NoMandate($"Bara {Name(matter.RequesterId)}, som begärt ärendet, kan ändra det.");
        if (matter.State == ChangeState.EmergencyDecided) return new Refusal.NoMandate("Åtgärden är redan utförd och kan inte ändras.");
        if (matter.State == ChangeState.Draft) return new Refusal.Invalid("Ärendet är ett utkast. Lämna in det i stället.");
        return matter.RoundKind == RoundKind.TakenOver ? new Refusal.NoMandate($"{matter.Open?.DeciderName ?? "Organet"} har tagit över ärendet.") : null;
    }

    /// <summary>Taking it over: the chair or the secretary of the body that the right rests on.</summary>
    public Refusal? MayTakeOver(Guid by)
    {
        if (Over() is { } over) return over;
        if (matter.RoundKind == RoundKind.TakenOver) return new Refusal.NoMandate("Ärendet är redan övertaget.");
        if (NoStep() is { } none) return none;
        if (matter.State == ChangeState.EmergencyDecided) return new Refusal.NoMandate("Åtgärden är redan utförd. Den godkänns eller avslås i efterhand.");
        if (Right()?.Source.BodyId is not { } id || book.Forum(id) is not { LegalKind: ForumLegalKind.LegalBody } body) return new Refusal.NoMandate("Rätten vilar inte på något beslutande organ som kan ta över ärendet.");
        return SpeaksFor(body.Id, by) ? null : new Refusal.NoMandate($"Bara ordföranden eller sekreteraren i {body.Name} kan anmäla att organet tar över.");
    }

    /// <summary>Recording what a body decided in its meeting: its chair or secretary.</summary>
    public Refusal? MayRecord(Guid by)
    {
        if (Over() is { } over) return over;
        if (NoStep() is { } none) return none;
        if (matter.Open is not { ForumId: { } forum } step) return new Refusal.NoMandate($"{matter.Open!.DeciderName} beslutar i det här steget, inte ett möte.");
        return SpeaksFor(forum, by) ? null : new Refusal.NoMandate($"Bara ordföranden eller sekreteraren i {step.DeciderName} kan föra in mötets beslut.");
    }

    /// <summary>Those the matter waits for: they can end the step, or say what it waits for.</summary>
    public IReadOnlyList<PersonRef> WaitingFor()
    {
        if (matter.State is ChangeState.Returned or ChangeState.Draft) return book.Person(matter.RequesterId) is { } requester ? [new(requester.Id, requester.Slug, requester.Name)] : [];
        if (matter.Open is not { } step) return [];

        var said = new[] { Capacity.Consent, Capacity.BeHeard, Capacity.Vote }.ToDictionary(c => c, c => Tally.Counting(matter, step, c));
        return [.. Roster(step).Voices
            .Where(v => v.Capacity == Capacity.Decide || v.Key is { } key && !said[v.Capacity].ContainsKey(key))
            .Where(v => !step.Consenting.Exists(c => c.For && c.SeatId == v.SeatId && v.Capacity == Capacity.Consent))
            .SelectMany(v => v.Speakers.Select(s => s.Person)).Where(p => p.Id != matter.RequesterId || !FourEyes).DistinctBy(p => p.Id)];
    }

    /// <summary>The steps that follow if nobody decides and every day is used: who, and by when. Known before the first position is given.</summary>
    public IReadOnlyList<ComingStep> Coming()
    {
        var coming = new List<ComingStep>();
        if (matter.Open is not { } open || Right() is not { } right) return coming;

        var starts = open.Deadline;
        for (var at = open.Order; at < right.Steps.Count; at++)
        {
            var rule = right.Steps[at];
            var reading = StepRoster.Reading(book, matter, today);
            var found = reading.Find(rule.Decider, starts);
            var ends = WorkingDays.Add(starts, rule.WorkingDays);
            var meeting = rule.Procedure == Procedure.Vote && found.Forum is { } body ? book.FirstMeeting(body.Id, ends > starts ? ends : starts.AddDays(1)) : null;
            coming.Add(new ComingStep(at + 1, found.Kind, found.Name, [.. reading.Decider(found).Acting.Select(p => p.Person)], rule, starts, meeting ?? ends, meeting));
            starts = meeting ?? ends;
        }
        return coming;
    }

    /// <summary>Declaring a conflict of interest: anyone, once, until it is decided.</summary>
    public Refusal? MayDeclareConflict(Guid by) =>
        Over() ?? (matter.Conflicts.Exists(c => c.PersonId == by) ? new Refusal.Invalid("Du har redan anmält jäv i ärendet.", "changeRequestId") : null);

    /// <summary>Ids of the positions that count: the latest of each voice in its step, by persons who are not recused.</summary>
    public IReadOnlySet<Guid> Counting() =>
        matter.Steps.SelectMany(s => Enum.GetValues<Capacity>().SelectMany(c => Tally.Counting(matter, s, c).Values)).Select(p => p.Id).ToHashSet();

    /// <summary>What each seat says in a step.</summary>
    public IReadOnlyDictionary<Guid, PositionVerdict> Said(ChangeStep step, Capacity capacity) => Tally.Counting(matter, step, capacity).ToDictionary(s => s.Key, s => s.Value.Verdict);

    /// <summary>Everyone who may speak in the open step today, and for which seat.</summary>
    public IReadOnlyList<(Capacity Capacity, Guid? Seat, Guid Person)> Speakers() =>
        matter.Open is not { } step ? [] : [.. Roster(step).Voices.SelectMany(v => v.Speakers.Select(s => (v.Capacity, v.SeatId, s.Person.Id)))];

    /// <summary>What the step asks for, in Swedish.</summary>
    public string Sentence(LadderStep rule) => Swedish.Upper(RightSentence.Step(rule, book.Words));

    /// <summary>The capacity in which a person may act in the open step; null when in none.</summary>
    public (Capacity Capacity, string Name)? CapacityOf(Guid person)
    {
        if (matter.Open is not { } step || Roster(step).VoiceOf(person) is not { } found) return null;
        return (found.Voice.Capacity, found.Speaker.As == HeldAs.Deputy ? $"ersättare för {found.Voice.Name}" : found.Voice.Name);
    }

    private bool FourEyes => book.MatterType(matter.MatterTypeKey)?.FourEyes ?? true;

    private Refusal? Stale(Guid? seen) => seen is null || seen == matter.Version ? null : new Refusal.Stale("Ärendet", $"ChangeRequest:{matter.Number}");

    private Refusal? Over()
    {
        if (!matter.Closed) return null;
        if (matter.State == ChangeState.Withdrawn)
            return new Refusal.AlreadyDecided($"Ärendet återkallades {(matter.WithdrawnById is { } who ? $"av {Name(who)}" : "när tiden för att svara gått ut")} {When(matter.ClosedAt ?? now)}.");

        var made = matter.Final!;
        var verb = made.Outcome switch { DecisionOutcome.Approved => "godkändes", DecisionOutcome.Rejected => "avslogs", DecisionOutcome.PartlyApproved => "godkändes delvis", _ => "avslutades utan ändring" };
        var who2 = made.DeciderId is { } decider ? $" av {Name(decider)} ({made.DeciderName})" : made.DeciderName is { } body ? $" av {body}" : "";
        return new Refusal.AlreadyDecided($"Ärendet {verb}{who2} {When(made.DecidedAt)}{(made.Number.Length > 0 ? $", beslut {made.Number}" : "")}.");
    }

    private static string When(DateTimeOffset at)
    {
        var local = Organisation.SwedishTime.Local(at);
        return $"den {Swedish.Day(DateOnly.FromDateTime(local))} kl. {local:HH.mm}";
    }

    private Refusal.OwnRequest? OwnRequest(Guid by)
    {
        if (by != matter.RequesterId || !FourEyes) return null;
        return new($"Du har själv begärt ärendet, och ingen beslutar sin egen begäran. {Instead()}".TrimEnd());
    }

    private Refusal.Recused? IsRecused(Guid by) => matter.Conflicts.Exists(c => c.PersonId == by) ? new($"Du har anmält jäv i ärendet. {Instead()}".TrimEnd()) : null;

    /// <summary>There is no step to act in: a draft, returned, or without a rule.</summary>
    private Refusal? NoStep()
    {
        if (matter.Open is not null) return null;
        if (matter.Waiting is { } waiting && matter.State is ChangeState.AwaitingRule or ChangeState.EmergencyDecided)
            return Ask(today, null) switch { Authority.Answer.Ambiguous => new Refusal.Ambiguous(waiting), Authority.Answer.Unlawful => new Refusal.Unlawful(waiting), _ => new Refusal.NoRule(waiting) };
        return new Refusal.NoMandate(matter.State == ChangeState.Returned
            ? $"Ärendet är återremitterat till {Name(matter.RequesterId)}, som har till den {Swedish.Day(matter.ReturnedUntil!.Value)} på sig att svara."
            : "Ärendet är ett utkast och har inte lämnats in.");
    }

    private Refusal.NoMandate Other(ChangeStep step, Guid by) => new($"Du kan inte besluta i steg {step.Order}: du {WhyNot(by)}. {Instead()}".TrimEnd());

    private string WhyNot(Guid by)
    {
        if (matter.Open is not { } step) return "inget steg är öppet";
        foreach (var voice in Roster(step).Voices)
        {
            if (voice.Persons.FirstOrDefault(p => p.Person.Id == by) is not { } own) continue;
            if (own.Because is { } because && own.Hindrance is not null) return because;
            if (own.As == HeldAs.Deputy) return $"är ersättare för {voice.Name}, som kan själv";
            return "har redan en annan röst i steget";
        }
        return "har ingen roll i steget";
    }

    private string Instead()
    {
        if (matter.Open is not { } step) return "";
        if (step.DeciderKind == DeciderKind.Forum) return $"{step.DeciderName} beslutar, senast den {Swedish.Day(step.Deadline)}.";
        var who = Roster(step).Decider?.Speakers.Select(s => s.Person.Name).ToList() ?? [];
        return who.Count > 0 ? $"{Swedish.Some(who)} ({step.DeciderName}) beslutar, senast den {Swedish.Day(step.Deadline)}." : $"Ingen kan besluta som {step.DeciderName} i dag; ärendet går vidare senast efter den {Swedish.Day(step.Deadline)}.";
    }

    private bool Presides(Guid? forum, Guid by) =>
        forum is { } id && book.Chairs.ChairOf(id, today) is { } chair && StepRoster.Reading(book, matter, today).InChair(chair, deciding: true, elected: true).Any(p => p.Acts && p.Person.Id == by);

    private bool SpeaksFor(Guid forum, Guid by) => Presides(forum, by)
        || book.Chairs.SecretaryOf(forum, today) is { } secretary && StepRoster.Reading(book, matter, today).InChair(secretary, deciding: false).Any(p => p.Acts && p.Person.Id == by);
}

/// <summary>A step that has not begun.</summary>
/// <param name="Starts">The day the step before it ends at the latest.</param>
public sealed record ComingStep(int Order, DeciderKind Kind, string DeciderName, IReadOnlyList<PersonRef> Who, LadderStep Rule, DateOnly Starts, DateOnly Deadline, DateOnly? Meeting);
