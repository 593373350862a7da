using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>A forum's work, and one of its sittings.</summary>
public static class MeetingQueries
{
    /// <summary>Most matters on an agenda; a body with more has other troubles.</summary>
    private const int Most = 200;

    [Query, Describe("Forum: vad som väntar, möten och ledtid. What a forum has to do.")]
    public static async Task<ForumWorkView?> ForumWork(Ask ask, Caller caller, RuleBooks books, TimeProvider clock, string forum)
    {
        if (await Find(ask, forum) is not { } found) return null;
        var (rules, today) = (await books.Now(ask.Db, ask.Stop), clock.Today());
        var speak = rules.Book.SpeaksFor(found.Id, today);
        return new(new Ref<DecisionForum>(found.Id), May(caller, speak), People(speak), Places(rules.Book, found.Id, today), await Sittings(ask, found.Id, today),
            await Agenda(ask, caller, rules.Book, clock.GetUtcNow(), found, null), await Consulted(ask, rules.Book, found, today), await LeadTimesQuery.Of(ask, found));
    }

    [Query, Describe("Möte i ett forum: dagordning och protokoll. A sitting.")]
    public static async Task<MeetingView?> Meeting(Ask ask, Caller caller, RuleBooks books, MinutesProof proof, TimeProvider clock, string forum, DateOnly day)
    {
        if (await Find(ask, forum) is not { } found) return null;
        var scheduled = await ask.Db.Set<ForumMeeting>().AnyAsync(m => m.ForumId == found.Id && m.Day == day, ask.Stop);
        var kept = await ask.Db.MinutesParagraphs.AsNoTracking().Where(p => p.ForumId == found.Id && p.Day == day).OrderBy(p => p.Number).ToListAsync(ask.Stop);
        if (!scheduled && kept.Count == 0 && day != clock.Today()) return null;

        var rules = await books.Now(ask.Db, ask.Stop);
        var speak = rules.Book.SpeaksFor(found.Id, clock.Today());
        var entries = await proof.Of(kept, ask.Stop);
        return new(new Ref<DecisionForum>(found.Id), day, scheduled, May(caller, speak), People(speak), Places(rules.Book, found.Id, day), await Agenda(ask, caller, rules.Book, clock.GetUtcNow(), found, day),
            await Consulted(ask, rules.Book, found, day), [.. kept.Select(p => Shown(p, entries))]);
    }

    private static Task<DecisionForum?> Find(Ask ask, string forum) => ask.Db.Forums.AsNoTracking().ByName(forum, ask.Stop);

    private static bool May(Caller caller, IReadOnlyList<PersonRef> speak) => !caller.ReadOnly && speak.Any(p => p.Id == caller.PersonId);

    private static List<SittingPlaceView> Places(RuleBook book, Guid forum, DateOnly day) =>
        [.. book.Sitting(forum, day).Select(p => new SittingPlaceView(p.Name, Kommun(p.KommunCode), People(p.Persons), p.Presides, p.Votes))];

    private static async Task<IReadOnlyList<SittingView>> Sittings(Ask ask, Guid forum, DateOnly today)
    {
        var since = today.AddYears(-1);
        var scheduled = await ask.Db.Set<ForumMeeting>().Where(m => m.ForumId == forum && m.Day >= since).Select(m => m.Day).ToListAsync(ask.Stop);
        var held = await ask.Db.MinutesParagraphs.Where(p => p.ForumId == forum && p.Day >= since).GroupBy(p => p.Day).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ask.Stop);
        return [.. scheduled.Union(held.Keys).Order().Select(d => new SittingView(d, held.GetValueOrDefault(d), scheduled.Contains(d)))];
    }

    /// <summary>The open matters that the body decides, those that are due first.</summary>
    /// <param name="day">The sitting; null for whatever waits.</param>
    private static async Task<IReadOnlyList<AgendaItemView>> Agenda(Ask ask, Caller caller, RuleBook book, DateTimeOffset now, DecisionForum forum, DateOnly? day)
    {
        var open = await ask.Db.Set<ChangeStep>().Where(s => s.ForumId == forum.Id && s.EndedAt == null && (day == null || s.StartDay <= day)).OrderBy(s => s.Deadline).ThenBy(s => s.ChangeRequestId).Select(s => s.ChangeRequestId).Take(Most).ToListAsync(ask.Stop);
        var today = SwedishTime.DayOf(now);
        var items = new List<AgendaItemView>();
        foreach (var matter in (await ask.Db.Whole(open, track: false, ask.Stop)).OrderBy(m => open.IndexOf(m.Id)))
        {
            if (matter.Open is not { } step || matter.Conflicts.Exists(c => c.PersonId == caller.PersonId)) continue;
            var deciding = new Deciding(matter, book, now);
            var no = deciding.MayRecord(caller.PersonId);
            var due = day is { } at && (step.Deadline <= at || book.NextMeeting(forum.Id, at.AddDays(1)) is not { } next || next > step.Deadline);
            items.Add(new(new Ref<ChangeRequest>(matter.Id), step.Order, deciding.Sentence(step.Rule), step.Deadline, WorkingDays.Between(step.StartDay, today), due, no is null && !caller.ReadOnly, no?.Message,
                [.. deciding.Voting().Select(Voter)], matter.Version.ToString()));
        }
        return items;
    }

    /// <summary>Open matters that ask for the consent or the view of an advisory forum's members.</summary>
    private static async Task<IReadOnlyList<Ref<ChangeRequest>>> Consulted(Ask ask, RuleBook book, DecisionForum forum, DateOnly day)
    {
        if (forum.LegalKind == ForumLegalKind.LegalBody) return [];
        var seats = book.Sitting(forum.Id, day).Select(p => p.Key).ToHashSet();
        var open = await ask.Db.Set<ChangeStep>().AsNoTracking().Where(s => s.EndedAt == null && s.ForumId == null && (forum.ObjectId == null || ask.Db.ChangeRequests.Any(c => c.Id == s.ChangeRequestId && c.ObjectId == forum.ObjectId)))
            .OrderBy(s => s.Deadline).Take(Most).ToListAsync(ask.Stop);
        return [.. open.Where(s => s.Consenting.Concat(s.Heard).Any(v => v.SeatId is { } id && seats.Contains(id))).Select(s => new Ref<ChangeRequest>(s.ChangeRequestId))];
    }

    private static AgendaVoterView Voter(VotingPlace place) => new(place.Name, Kommun(place.KommunCode), place.Person is { } person ? new Ref<Person>(person.Id) : null, place.ActingFor is { } principal ? new Ref<Person>(principal.Id) : null,
        place.Hindered.Count == 0 ? null : string.Join("; ", place.Hindered.Select(h => $"{h.Person.Name} {h.Because}")));

    private static MinutesParagraphView Shown(MinutesParagraph p, IReadOnlyDictionary<long, string> entries) => new(p.Number, p.Year, p.Kind,
        p.ChangeRequestId is { } matter ? new Ref<ChangeRequest>(matter) : null, p.DecisionId is { } decision ? new Ref<Decision>(decision) : null, p.ReportId is { } report ? new Ref<DelegationReport>(report) : null, p.Text,
        [.. p.Present.Select(Person)], [.. p.Recused.Select(Person)], [.. p.Votes.Select(v => new MinutesVoteView(v.Name, v.Seat, Kommun(v.KommunCode), v.Verdict, v.Reservation))],
        p.PresidingId is { } presiding ? new Ref<Person>(presiding) : null, new Ref<Person>(p.RecordedById), p.At, p.AuditNumber, entries.GetValueOrDefault(p.AuditNumber));

    private static MinutesPersonView Person(MinutesPerson person) => new(person.Name, person.Capacity, Kommun(person.KommunCode), person.Note);
    private static Ref<Kommun>? Kommun(string? code) => code is null ? null : new Ref<Kommun>(code);
    private static List<Ref<Person>> People(IEnumerable<PersonRef> people) => [.. people.Select(p => new Ref<Person>(p.Id))];
}
