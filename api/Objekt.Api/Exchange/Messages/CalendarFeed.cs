using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Objekt.Api.Authority;
using Objekt.Api.Changes;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Identity;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Messages;

/// <summary>
/// GET /calendar/{secret}.ics: the last days of what waits for a person, and the meetings of the forums they sit in. Whoever
/// holds the address reads it without signing in, so it says which matter and never what the matter is about.
/// </summary>
internal static class CalendarFeed
{
    /// <summary>How far back meetings are shown.</summary>
    private const int DaysBack = 31;

    private const string Zone = "Europe/Stockholm";

    public static void MapCalendar(this WebApplication app) => app.MapMethods("/calendar/{file}", [HttpMethods.Get, HttpMethods.Head], Answer).AllowAnonymous();

    private static async Task<IResult> Answer(string file, HttpContext http, ObjektDb db, RuleBooks books, Links links, TimeProvider clock, CancellationToken stop)
    {
        var gone = Problems.Of(StatusCodes.Status404NotFound, "NOT_FOUND", "Adressen finns inte.");
        if (!file.EndsWith(".ics", StringComparison.Ordinal) || file.Length > 200) return gone;

        var hash = Tokens.Hash(file[..^4]);
        db.SeeEverything();
        var now = clock.GetUtcNow();
        if (await db.CalendarAddresses.FirstOrDefaultAsync(c => c.Hash == hash && c.Revoked == null, stop) is not { } address) return gone;
        if (await Callers.Read(db, address.PersonId, SwedishTime.DayOf(now)) is not { } caller) return gone;

        // A client asks every quarter of an hour; the day is enough to know whether somebody still does.
        if (address.LastUsed is null || now - address.LastUsed > TimeSpan.FromHours(24))
            await db.CalendarAddresses.Where(c => c.Id == address.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.LastUsed, now), stop);

        // From here on it sees what its person sees.
        db.SeeNothing();
        db.SeeAs(caller);
        var text = new CalendarSerializer(await Of(db, await books.Now(db, stop), caller, links, now, stop)).SerializeToString()!;
        http.Response.Headers[HeaderNames.CacheControl] = "private, max-age=900";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Text(text, "text/calendar; charset=utf-8", System.Text.Encoding.UTF8);
    }

    private static async Task<Calendar> Of(ObjektDb db, LoadedRules rules, Caller caller, Links links, DateTimeOffset now, CancellationToken stop)
    {
        var calendar = new Calendar { ProductId = "-//Objekt//Objekt//SV" };
        calendar.AddProperty("X-WR-CALNAME", "Objekt");
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, now.UtcDateTime.AddYears(-1), includeHistoricalData: false));
        foreach (var (matter, task) in await PersonTasks.Of(db, rules, caller.PersonId, now, stop))
            if (Deadline(matter, task, links) is { } deadline) calendar.Events.Add(deadline);
        foreach (var (meeting, forum) in await Meetings(db, rules, caller, SwedishTime.DayOf(now), stop)) calendar.Events.Add(MeetingOf(meeting, forum, links, now));
        return calendar;
    }

    private static CalendarEvent? Deadline(ChangeRequest matter, MatterTask task, Links links)
    {
        if (matter.Number is not { } number || task.Deadline is not { } day) return null;
        // Everything that happens to a matter is kept in order: the number of happenings only grows, and so does the sequence.
        var changed = matter.Events.Count > 0 ? matter.Events[^1].At : matter.CreatedAt;
        return new CalendarEvent
        {
            Uid = $"{matter.Id:N}-{EnumCodes.Code(task.Kind).ToLowerInvariant()}@objekt", Sequence = matter.Events.Count, DtStamp = Moment(changed), LastModified = Moment(changed),
            Summary = $"{What(task.Kind)} senast i dag: {number}", Start = Day(day), End = Day(day.AddDays(1)), Url = new Uri(links.Matter(number)), Transparency = TransparencyType.Transparent,
            Description = $"{task.Otherwise} Öppna ärendet: {links.Matter(number)}",
        };
    }

    private static CalendarEvent MeetingOf(ForumMeeting meeting, DecisionForum forum, Links links, DateTimeOffset now) => new()
    {
        Uid = $"{meeting.Id:N}@objekt", Sequence = 0, DtStamp = Moment(SwedishTime.StartOf(SwedishTime.DayOf(now))), Summary = $"Möte: {forum.Name}", Start = Day(meeting.Day), End = Day(meeting.Day.AddDays(1)), Url = new Uri(links.Base), Transparency = TransparencyType.Transparent,
    };

    /// <summary>Meetings of the forums where the person sits, chairs or writes, as member or through a seat.</summary>
    private static async Task<List<(ForumMeeting, DecisionForum)>> Meetings(ObjektDb db, LoadedRules rules, Caller caller, DateOnly today, CancellationToken stop)
    {
        var facts = rules.Facts;
        var seats = facts.Holdings.Where(h => h.PersonId == caller.PersonId).On(today).Select(h => h.SeatId).Concat(facts.Deputies.Where(d => d.PersonId == caller.PersonId).On(today).Select(d => d.SeatId)).ToHashSet();
        var forums = facts.ForumMembers.Where(m => m.PersonId == caller.PersonId || m.SeatId is { } seat && seats.Contains(seat)).Select(m => m.ForumId)
            .Concat(facts.Seats.Where(s => seats.Contains(s.Id)).Select(s => s.ForumId).OfType<Guid>()).Distinct().ToArray();
        var from = today.AddDays(-DaysBack);
        var meetings = await db.Set<ForumMeeting>().AsNoTracking().Where(m => forums.Contains(m.ForumId) && m.Day >= from).OrderBy(m => m.Day).ThenBy(m => m.Id).Take(500).ToListAsync(stop);
        return [.. meetings.Select(m => (m, facts.Forums.First(f => f.Id == m.ForumId)))];
    }

    private static string What(TaskKind kind) => kind switch
    {
        TaskKind.Decide => "Besluta", TaskKind.Ratify => "Pröva nödändring", TaskKind.Consent => "Ta ställning", TaskKind.BeHeard => "Svara på samråd", TaskKind.Vote => "Rösta", TaskKind.Record => "För in mötets beslut", _ => "Svara på återremiss",
    };

    private static CalDateTime Day(DateOnly day) => new(day);

    private static CalDateTime Moment(DateTimeOffset at) => new(at.UtcDateTime, "UTC");
}
