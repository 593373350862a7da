using Objekt.Domain.Authority;

namespace Objekt.Domain.Changes;

/// <summary>What a sitting did in one matter, as its minutes have it.</summary>
/// <param name="Recused">Who declared a conflict of interest for this matter, and what it consists in.</param>
/// <param name="Postponed">The matter was put off: no vote is counted and the step goes on.</param>
public sealed record SatOn(Guid? Presiding, IReadOnlyList<Guid> Present, IReadOnlyList<RecordedVote> Votes, IReadOnlyList<(Guid Person, string Reason)> Recused, bool Postponed);

/// <summary>Keeps minutes: a sitting's conflicts and votes go through the machine, and what came of it is written down as a paragraph.</summary>
public sealed partial class Deciding
{
    /// <summary>Records one matter of a sitting. Conflicts of interest come first, so that deputies serve and the quorum is counted anew.</summary>
    /// <param name="forum">The body that sat.</param>
    public (MinutesParagraph? Kept, IReadOnlyList<Refusal> Refused) Sit(Guid by, Guid forum, DateOnly day, SatOn sat, Guid? seen)
    {
        Advance();
        if (MayRecord(by) is { } no) return (null, [no]);
        if (Stale(seen) is { } stale) return (null, [stale]);
        var step = matter.Open!;
        if (step.ForumId != forum) return (null, [new Refusal.Invalid($"Ärendet avgörs av {step.DeciderName}, inte på det här mötet.", "items")]);
        if (day > today) return (null, [new Refusal.Invalid($"Mötet den {Swedish.Day(day)} har inte varit ännu. För in besluten när de är fattade.", "day")]);
        if (sat.Present.Count == 0) return (null, [new Refusal.Invalid("Ange vilka som var med på mötet.", "present")]);
        if (sat.Recused.FirstOrDefault(r => string.IsNullOrWhiteSpace(r.Reason)) is { Person: var silent } && silent != Guid.Empty) return (null, [new Refusal.ReasonMissing($"Skriv vad jävet för {Name(silent)} består i.")]);
        if (sat.Recused.FirstOrDefault(r => sat.Votes.Any(v => v.Person == r.Person)) is { Person: var both } && both != Guid.Empty) return (null, [new Refusal.Recused($"{Name(both)} har anmält jäv och kan inte rösta i ärendet.")]);

        foreach (var (person, reason) in sat.Recused)
            if (!matter.Conflicts.Exists(c => c.PersonId == person) && DeclareConflict(person, reason) is { } refused) return (null, [refused]);
        var roster = matter.Open?.Id == step.Id ? Roster(step) : null;
        var present = Present(sat, roster);
        if (!sat.Postponed && roster is not null)
        {
            var faults = RecordVote(by, sat.Presiding, [.. sat.Present], sat.Votes, null);
            if (faults.Count > 0) return (null, faults);
        }
        if (sat.Postponed) Tell(ChangeHappening.PositionTaken, $"{step.DeciderName} bordlade ärendet.", by);
        var made = step.EndedAt is not null && matter.Final is { } final && final.StepId == step.Id ? final : null;
        return (new MinutesParagraph
        {
            Id = Guid.CreateVersion7(now), ForumId = forum, Day = day, Year = day.Year, Kind = MinutesKind.Matter, ChangeRequestId = matter.Id, StepId = step.Id, DecisionId = made?.Id,
            Text = made is not null ? $"{ChangeWords.Of(made.Outcome)}. {made.Because}" : step.EndedAt is not null ? $"Ärendet går vidare. {step.Because}" : sat.Postponed ? "Ärendet bordläggs." : "Ärendet avgjordes inte på mötet.",
            Present = present, PresidingId = sat.Presiding, RecordedById = by, At = now,
            Recused = [.. sat.Recused.Select(r => new MinutesPerson(r.Person, Name(r.Person), SeatOf(forum, r.Person, day), null, r.Reason.Trim()))],
            Votes = sat.Postponed ? [] : [.. sat.Votes.Select(v => Vote(v, roster, present))],
        }, []);
    }

    private List<MinutesPerson> Present(SatOn sat, StepRoster? roster) => [.. sat.Present.Distinct().Select(id =>
    {
        var found = roster?.VoiceOf(id);
        return new MinutesPerson(id, Name(id), found?.Voice.Name ?? SeatOf(matter.Open?.ForumId, id, today), found?.Voice.KommunCode, found?.Speaker is { As: HeldAs.Deputy, Principal: { } principal } ? $"ersätter {principal.Name}" : null);
    })];

    private static MinutesVote Vote(RecordedVote vote, StepRoster? roster, List<MinutesPerson> present)
    {
        var seated = roster?.VoiceOf(vote.Person)?.Voice;
        var name = present.Find(p => p.PersonId == vote.Person)?.Name ?? "";
        return new(vote.Person, name, seated?.Name ?? "", seated?.KommunCode, vote.Verdict, string.IsNullOrWhiteSpace(vote.Reason) ? null : vote.Reason.Trim());
    }

    private string? SeatOf(Guid? forum, Guid person, DateOnly day) => forum is { } id ? book.Sitting(id, day).FirstOrDefault(m => m.Persons.Any(p => p.Id == person))?.Name : null;
}
