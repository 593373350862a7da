using System.Net;
using System.Net.Http.Headers;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Messages;

/// <summary>A person's own calendar, read by a program that only has the address.</summary>
public sealed class SubscribingToACalendar
{
    [Theory, Databases]
    public async Task What_waits_for_the_person_is_there_with_its_last_day_and_no_word_of_what_it_is_about(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        var person = (await matter.Consenting())[0];
        var feed = await Renew(app, person);

        var (text, calendar) = await Read(app, feed);
        var read = await matter.Read();
        var number = read.GetProperty("number").GetString()!;
        var task = (await app.Graph(person, "{ myTasks { deadline } }")).GetProperty("myTasks")[0];
        var entry = Assert.Single(calendar.Events, e => e.Summary!.Contains(number, StringComparison.Ordinal));
        Assert.Equal($"Ta ställning senast i dag: {number}", entry.Summary);
        Assert.Equal(task.GetProperty("deadline").GetString(), entry.Start!.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith($"/arenden/{Uri.EscapeDataString(number)}", entry.Url!.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("Byt verktyg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("40 000", entry.Description!.Replace((char)160, (char)32), StringComparison.Ordinal);
        Assert.Equal("Europe/Stockholm", Assert.Single(calendar.TimeZones).TzId);
        Assert.Contains("BEGIN:DAYLIGHT", text, StringComparison.Ordinal);

        // The same entry after something has happened: same id, higher sequence.
        Assert.Null(await matter.Does("lasare-mora", "addMessage", new { text = "Kan det vänta?" }));
        var after = Assert.Single((await Read(app, feed)).Calendar.Events, e => e.Uid == entry.Uid);
        Assert.True(after.Sequence > entry.Sequence);

        Assert.Null(await matter.Says(person, "FOR"));
        Assert.DoesNotContain((await Read(app, feed)).Calendar.Events, e => e.Uid == entry.Uid);
    }

    [Theory, Databases]
    public async Task Meetings_of_the_persons_own_forums_are_there_and_of_no_others(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var today = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime);
        var (member, own, foreign) = await app.Inside(async db =>
        {
            var all = await db.Set<Domain.Authority.ForumMember>().Where(m => m.SeatId != null).ToListAsync();
            var meetings = await db.Set<Domain.Authority.ForumMeeting>().Include(m => m.Forum).Where(m => m.Day >= today).ToListAsync();
            var forum = all.Select(m => m.ForumId).First(f => meetings.Exists(m => m.ForumId == f));
            var seat = all.First(m => m.ForumId == forum).SeatId;
            var holder = await db.SeatHoldings.Where(h => h.SeatId == seat && h.From <= today && (h.To == null || h.To >= today)).Select(h => h.PersonId).SingleAsync();
            var seats = await db.SeatHoldings.Where(h => h.PersonId == holder).Select(h => h.SeatId).Concat(db.SeatDeputies.Where(d => d.PersonId == holder).Select(d => d.SeatId)).ToListAsync();
            var theirs = all.Where(m => m.PersonId == holder || seats.Contains(m.SeatId!.Value)).Select(m => m.ForumId).Concat(await db.Seats.Where(s => seats.Contains(s.Id) && s.ForumId != null).Select(s => s.ForumId!.Value).ToListAsync()).ToHashSet();
            return ((await db.People.SingleAsync(p => p.Id == holder)).Slug, meetings.Where(m => theirs.Contains(m.ForumId)).Select(m => m.Id).ToList(), meetings.Where(m => !theirs.Contains(m.ForumId)).Select(m => m.Id).ToList());
        });
        Assert.NotEmpty(own);
        Assert.NotEmpty(foreign);
        var shown = (await Read(app, await Renew(app, member))).Calendar.Events.Select(e => e.Uid!).ToList();
        Assert.All(own, id => Assert.Contains($"{id:N}@objekt", shown));
        Assert.All(foreign, id => Assert.DoesNotContain($"{id:N}@objekt", shown));
    }

    [Theory, Databases]
    public async Task A_new_address_ends_the_old_one_and_a_revoked_one_is_no_address(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var old = await Renew(app, "lasare-mora");
        Assert.Equal(HttpStatusCode.OK, await Status(app, old));
        var now = await Renew(app, "lasare-mora");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await Status(app, old), await Status(app, now)));
        Assert.DoesNotContain(await app.Inside(db => db.CalendarAddresses.Select(c => c.Hash).ToListAsync()), h => now.Contains(h, StringComparison.Ordinal));

        await app.Graph("lasare-mora", "mutation { revokeCalendarAddress(input: {}) { calendarAddress { id } errors { code } } }");
        Assert.Equal(HttpStatusCode.NotFound, await Status(app, now));
        Assert.Equal("NOT_FOUND", (await app.Graph("lasare-mora", "mutation { revokeCalendarAddress(input: {}) { errors { code } } }")).GetProperty("revokeCalendarAddress").GetProperty("errors")[0].GetProperty("code").GetString());

        var gone = await Renew(app, "lasare-orsa");
        await app.Inside(db => db.People.Where(p => p.Slug == "lasare-orsa").ExecuteUpdateAsync(s => s.SetProperty(p => p.Active, false)));
        Assert.Equal(HttpStatusCode.NotFound, await Status(app, gone));
    }

    [Fact]
    public async Task The_address_is_shown_once_and_told_to_nobody_else()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var path = await Renew(app, "lasare-mora");
        var secret = path.Split('/')[^1][..^4];
        var settings = await app.Graph("lasare-mora", "{ messageSettings { calendar { created address } } }");
        Assert.Null(settings.GetProperty("messageSettings").GetProperty("calendar").GetProperty("address").GetString());
        Assert.DoesNotContain(await app.Inside(db => db.AuditEntries.Select(e => e.Body).ToListAsync()), b => b.Contains(secret, StringComparison.Ordinal));
        using var answer = await app.Anonymous.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(new CacheControlHeaderValue { Private = true, MaxAge = TimeSpan.FromMinutes(15) }, answer.Headers.CacheControl);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
    }

    private static async Task<string> Renew(ObjektApp app, string person)
    {
        var made = (await app.Graph(person, "mutation { renewCalendarAddress(input: {}) { calendarAddress { address } errors { code } } }")).GetProperty("renewCalendarAddress");
        return new Uri(made.GetProperty("calendarAddress").GetProperty("address").GetString()!).AbsolutePath;
    }

    private static async Task<(string Text, Calendar Calendar)> Read(ObjektApp app, string path)
    {
        var text = await app.Anonymous.GetStringAsync(path, TestContext.Current.CancellationToken);
        return (text, Calendar.Load(text)!);
    }

    private static async Task<HttpStatusCode> Status(ObjektApp app, string path)
    {
        using var answer = await app.Anonymous.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
