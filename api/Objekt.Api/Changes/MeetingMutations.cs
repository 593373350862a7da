using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>What the chair and the secretary of a body do: set its days, and keep the minutes of a sitting.</summary>
public static class MeetingMutations
{
    private const int MostItems = 100, MostDays = 200;

    [Mutation("changeRequest", typeof(ChangeRequest)), FinalDecision, Describe("För in vad ett möte beslutade, ett ärende eller flera: närvarande, ordförande, jäv och röster. Record what a meeting decided.")]
    public static Task<Outcome> RecordMeeting(RecordMeetingInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.RecordMeeting, input, input.IdempotencyKey, async now =>
        {
            var items = Items(input);
            if (input.ChangeRequestId is null == (input.Items is null)) return new Refusal.Invalid("Ange ett ärende, eller en lista med ärenden från samma möte.", "items");
            if (items.Count is 0 or > MostItems) return new Refusal.Invalid($"Ett möte förs in med 1 till {MostItems} ärenden åt gången.", "items");
            var faults = new Faults();
            var people = await People(db, faults, input, items, stop);
            var forum = await db.Forums.Refer(faults, input.Forum, "Forumet", "forum", stop);
            if (faults.Any) return faults.Outcome;

            var rules = await books.Now(db, stop);
            var day = input.Day ?? SwedishTime.DayOf(now);
            var matters = new List<ChangeRequest>();
            foreach (var item in items)
            {
                if (await db.Matter(item.ChangeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
                if (matters.Contains(matter)) return new Refusal.Invalid($"Ärende {matter.Number} står två gånger.", "items");
                matters.Add(matter);
                var deciding = new Deciding(matter, rules.Book, now);
                deciding.Advance();
                var away = (item.Absent ?? []).Concat((item.Recused ?? []).Select(r => r.Person)).Select(p => people[p]).ToHashSet();
                var sat = new SatOn((item.Presiding ?? input.Presiding) is { } chair ? people[chair] : null, [.. input.Present.Select(p => people[p]).Where(p => !away.Contains(p))],
                    [.. item.Votes.Select(v => new RecordedVote(people[v.Person], v.Verdict, v.Reason))], [.. (item.Recused ?? []).Select(r => (people[r.Person], r.Reason))], item.Postponed == true);
                var (kept, refused) = deciding.Sit(caller.PersonId, forum?.Id ?? matter.Open?.ForumId ?? Guid.Empty, day, sat, Guid.TryParse(item.Version, out var seen) ? seen : null);
                if (kept is null) return new Outcome(null, items.Count == 1 ? refused : [.. refused.Select(r => r with { Message = $"{matter.Number}: {r.Message}" })]);
                await db.Kept(matter, deciding, rules.Facts, now, stop);
                await MinutesProof.Number(db, kept, stop);
            }
            var named = forum?.Slug ?? "";
            return matters.Count == 1 ? Outcome.Of("ChangeRequest", matters[0].Number!, matters[0].Id) : Outcome.Of("Meeting", $"{named} {day:yyyy-MM-dd}", matters[0].Id);
        }, stop);

    [Mutation("forum", typeof(DecisionForum)), Describe("Lägg till eller stryk mötesdagar i forumets kalender. Add or strike days of a forum's calendar.")]
    public static Task<Outcome> ScheduleMeetings(ScheduleMeetingsInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, "scheduleMeetings", input, input.IdempotencyKey, async now =>
        {
            var today = SwedishTime.DayOf(now);
            if (await db.Forums.ByName(input.Forum, stop) is not { } forum) return new Refusal.NotFound("Forumet", "forum");
            var book = (await books.Now(db, stop)).Book;
            if (Permits.Of(caller, "saveForum") is { May: false } && !book.SpeaksFor(forum.Id, today).Any(p => p.Id == caller.PersonId))
                return new Refusal.NoMandate($"Bara ordföranden, sekreteraren och administratören ändrar mötesdagarna för {forum.Name}.");

            var faults = new Faults();
            var (add, strike) = (input.Add ?? [], input.Strike ?? []);
            faults.Demand(add.Count + strike.Count is > 0 and <= MostDays, $"Ange 1 till {MostDays} mötesdagar.", "add");
            foreach (var day in add) faults.Demand(day >= today, $"Den {day:yyyy-MM-dd} har varit. Ett möte läggs in i förväg.", "add");
            foreach (var day in strike) faults.Demand(day > today, $"Mötet den {day:yyyy-MM-dd} har varit eller pågår och kan inte strykas.", "strike");
            if (faults.Any) return faults.Outcome;

            var known = await db.Set<ForumMeeting>().Where(m => m.ForumId == forum.Id && m.Day >= today).ToListAsync(stop);
            db.RemoveRange(known.Where(m => strike.Contains(m.Day)));
            db.AddRange(add.Distinct().Where(d => known.TrueForAll(m => m.Day != d)).Select(d => new ForumMeeting { Id = Guid.CreateVersion7(now), ForumId = forum.Id, Day = d }).ToList());
            forum.Version = Guid.CreateVersion7(now);
            return Outcome.Of("Forum", forum.Slug, forum.Id);
        }, stop);

    private static IReadOnlyList<MeetingItemInput> Items(RecordMeetingInput input) => input.Items
        ?? [new MeetingItemInput { ChangeRequestId = input.ChangeRequestId ?? "", Votes = input.Votes ?? [], Version = input.Version }];

    private static async Task<Dictionary<string, Guid>> People(ObjektDb db, Faults faults, RecordMeetingInput input, IReadOnlyList<MeetingItemInput> items, CancellationToken stop)
    {
        var people = new Dictionary<string, Guid>();
        var named = input.Present.Append(input.Presiding)
            .Concat(items.SelectMany(i => i.Votes.Select(v => v.Person).Concat(i.Absent ?? []).Concat((i.Recused ?? []).Select(r => r.Person)).Append(i.Presiding)));
        foreach (var name in named.OfType<string>().Distinct())
            if (await db.People.Refer(faults, name, "Personen", "present", stop) is { } person) people[name] = person.Id;
        return people;
    }
}

/// <summary>What a meeting decided.</summary>
[Describe("Mötets beslut i ett ärende eller flera. What a meeting decided.")]
public sealed record RecordMeetingInput : Input
{
    [Id, Describe("Ärendets id eller nummer, när ett enda förs in. Id or number of the matter, when one is recorded.")]
    public string? ChangeRequestId { get; init; }

    [Describe("Forumets kortnamn eller id; utelämnat är det organet som ärendet väntar på. Slug or id of the forum.")]
    public string? Forum { get; init; }

    [Describe("Mötesdag; utelämnad är den idag. Day of the meeting; today when left out.")]
    public DateOnly? Day { get; init; }

    [Describe("Närvarande: personernas kortnamn eller id. Those present.")]
    public required IReadOnlyList<string> Present { get; init; }

    [Describe("Ordförande: den som ledde mötet. Who presided.")]
    public string? Presiding { get; init; }

    [Describe("Röster, när ett enda ärende förs in. Votes, when one matter is recorded.")]
    public IReadOnlyList<MeetingVoteInput>? Votes { get; init; }

    [Describe("Ärenden i den ordning de togs upp; paragraferna får nummer i samma ordning. Matters in the order they were taken.")]
    public IReadOnlyList<MeetingItemInput>? Items { get; init; }
    public string? Version { get; init; }
}

/// <summary>One matter of a meeting.</summary>
[Describe("Ärende på mötet. One matter of a meeting.")]
public sealed record MeetingItemInput
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Röster. Votes.")]
    public required IReadOnlyList<MeetingVoteInput> Votes { get; init; }

    [Describe("Jäv: de som inte deltog i ärendet, och varför. Those recused.")]
    public IReadOnlyList<MeetingConflictInput>? Recused { get; init; }

    [Describe("Personer som var på mötet men inte när ärendet togs upp. Those who had left.")]
    public IReadOnlyList<string>? Absent { get; init; }

    [Describe("Ordförande för just ärendet. Who presided over this matter.")]
    public string? Presiding { get; init; }

    [Describe("Bordlagt: ingen röstning, steget går vidare. Put off without a vote.")]
    public bool? Postponed { get; init; }
    public string? Version { get; init; }
}

/// <summary>A conflict of interest declared in a meeting.</summary>
[Describe("Jäv som anmäldes på mötet. A conflict of interest declared in the meeting.")]
public sealed record MeetingConflictInput
{
    [Describe("Personens kortnamn eller id. Slug or id of the person.")]
    public required string Person { get; init; }

    [Describe("Skäl: vad jävet består i. What it consists in.")]
    public required string Reason { get; init; }
}

/// <summary>One member's vote.</summary>
[Describe("Röst i mötet. One member's vote.")]
public sealed record MeetingVoteInput
{
    [Describe("Personens kortnamn eller id. Slug or id of the person.")]
    public required string Person { get; init; }

    [Describe("Ställning: för, emot eller avstår. For, against or abstain.")]
    public required PositionVerdict Verdict { get; init; }

    [Describe("Reservation eller skäl. Dissent or reason.")]
    public string? Reason { get; init; }
}

/// <summary>Days of a calendar.</summary>
[Describe("Mötesdagar att lägga till eller stryka. Days to add or strike.")]
public sealed record ScheduleMeetingsInput : Input
{
    [Describe("Forumets kortnamn eller id. Slug or id of the forum.")]
    public required string Forum { get; init; }

    [Describe("Mötesdagar att lägga till. Days to add.")]
    public IReadOnlyList<DateOnly>? Add { get; init; }

    [Describe("Mötesdagar att stryka; bara kommande. Days to strike; only coming ones.")]
    public IReadOnlyList<DateOnly>? Strike { get; init; }
}
