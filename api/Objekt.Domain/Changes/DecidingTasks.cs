using Objekt.Domain.Authority;

namespace Objekt.Domain.Changes;

/// <summary>Tells what waits for whom, by when, and what happens to those who say nothing: one answer for the page, the mail and the calendar.</summary>
public sealed partial class Deciding
{
    /// <summary>Everything in the matter that waits for somebody today. A person may have several.</summary>
    public IReadOnlyList<MatterTask> Tasks()
    {
        if (book.Person(matter.RequesterId) is { } own && matter.State is ChangeState.Returned or ChangeState.Draft)
        {
            var requester = new PersonRef(own.Id, own.Slug, own.Name);
            return matter.State == ChangeState.Draft
                ? [new(requester, TaskKind.FinishDraft, null, null, true, null, "Utkastet syns bara för dig tills du lämnar in det.")]
                : [new(requester, TaskKind.AnswerReturn, null, matter.ReturnedUntil, true, null, $"Svarar du inte senast den {Swedish.Day(matter.ReturnedUntil!.Value)} återkallas ärendet.")];
        }
        if (matter.Open is not { } step) return [];

        var next = Otherwise(step);
        var waiting = WaitingFor().Select(p => p.Id).ToHashSet();
        var tasks = new List<MatterTask>();
        foreach (var voice in Roster(step).Voices)
            foreach (var speaker in voice.Speakers.Where(s => waiting.Contains(s.Person.Id)))
                tasks.Add(TaskOf(step, voice, speaker, next));
        return [.. tasks, .. ToRecord(step)];
    }

    private MatterTask TaskOf(ChangeStep step, RosterVoice voice, Speaker speaker, string next)
    {
        var capacity = speaker.As == HeldAs.Deputy ? $"ersättare för {voice.Name}" : voice.Name;
        var last = LastDay(step);
        switch (voice.Capacity)
        {
            case Capacity.Consent:
                var consents = step.Rule.Silence == Silence.Consent;
                return new(speaker.Person, TaskKind.Consent, capacity, consents ? step.AnswerBy : last, true, null,
                    consents ? $"Säger du inget senast den {Swedish.Day(step.AnswerBy)} räknas det som samtycke." : $"Säger du inget senast den {Swedish.Day(last)} saknas ditt samtycke: {next}.");
            case Capacity.BeHeard:
                return new(speaker.Person, TaskKind.BeHeard, capacity, step.AnswerBy, true, null, $"Svarar du inte senast den {Swedish.Day(step.AnswerBy)} kan ärendet beslutas utan ditt svar.");
            case Capacity.Vote:
                return new(speaker.Person, TaskKind.Vote, capacity, last, true, null, $"Avgörs det inte senast den {Swedish.Day(last)}: {next}.");
            default:
                var no = MayApprove(speaker.Person.Id);
                return new(speaker.Person, matter.RoundKind == RoundKind.Ratification ? TaskKind.Ratify : TaskKind.Decide, capacity, last, no is null, no?.Message, $"Beslutar du inte senast den {Swedish.Day(last)}: {next}.");
        }
    }

    /// <summary>What comes if the step's last day passes, as the end of a sentence.</summary>
    private string Otherwise(ChangeStep step)
    {
        if (matter.RoundKind == RoundKind.Ratification && step.IsLast) return "larmas organet, och åtgärden står kvar som oprövad";
        if (Coming() is [var coming, ..]) return $"går ärendet till steg {coming.Order}, {coming.DeciderName}, som har till den {Swedish.Day(coming.Deadline)}";
        return step.Rule.Conclusive switch
        {
            Conclusive.Reject => "avslås ärendet",
            Conclusive.WillingGoAhead => "går de kommuner vidare som sagt ja",
            _ => "blir det ingen ändring"
        };
    }

    private DateOnly LastDay(ChangeStep step) => matter.RoundKind == RoundKind.Ratification && matter.RatifyBy is { } by && by < step.Deadline ? by : step.Meeting ?? step.Deadline;

    /// <summary>Once the body has met, its secretary, else its chair, enters what it decided.</summary>
    private IEnumerable<MatterTask> ToRecord(ChangeStep step)
    {
        if (step is not { ForumId: { } forum, Meeting: { } met } || met > today) yield break;

        var reading = StepRoster.Reading(book, matter, today);
        var secretaries = book.Chairs.SecretaryOf(forum, today) is { } secretary ? reading.InChair(secretary, deciding: false).Where(p => p.Acts).ToList() : [];
        if (secretaries.Count == 0 && book.Chairs.ChairOf(forum, today) is { } chair) secretaries = [.. reading.InChair(chair, deciding: true, elected: true).Where(p => p.Acts)];
        foreach (var person in secretaries.Select(p => p.Person).DistinctBy(p => p.Id).Where(p => MayRecord(p.Id) is null))
            yield return new(person, TaskKind.Record, $"för protokollet i {step.DeciderName}", met, true, null, $"Förs mötets beslut inte in senast den {Swedish.Day(step.Deadline)} räknas bara de röster som lämnats: {Otherwise(step)}.");
    }
}

/// <summary>What somebody is to do in a matter.</summary>
public enum TaskKind { Decide, Ratify, Consent, BeHeard, Vote, Record, AnswerReturn, FinishDraft }

/// <summary>Uppgift: what one person is to do in a matter.</summary>
/// <param name="Capacity">In which seat, in words; null for the requester.</param>
/// <param name="Deadline">The last day, inclusive; null when there is none.</param>
/// <param name="Ready">False while the decider has to wait for others before approving.</param>
/// <param name="Because">Why it is not ready, in Swedish.</param>
/// <param name="Otherwise">What happens if the person says nothing, as a Swedish sentence.</param>
public sealed record MatterTask(PersonRef Person, TaskKind Kind, string? Capacity, DateOnly? Deadline, bool Ready, string? Because, string Otherwise);
