using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Changes;
using Objekt.Domain.Changes;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Safety;

/// <summary>Deadlines by the clock alone: over holidays, both changes to and from summer time, the year's end, a clock set back, a restart and two nodes.</summary>
public sealed class PassingTime
{
    /// <summary>Submitted at a moment in UTC; the step's ten working days end on the day, and the next step begins at its end.</summary>
    [Theory]
    [InlineData("2026-09-15T08:00Z", "2026-09-29")]
    [InlineData("2026-12-21T08:00Z", "2027-01-11")]  // Christmas, New Year and Epiphany are skipped
    [InlineData("2027-03-16T08:00Z", "2027-04-01")]  // Good Friday and Easter Monday are skipped
    [InlineData("2027-06-14T08:00Z", "2027-06-29")]  // Midsummer Eve is skipped
    [InlineData("2027-03-28T00:30Z", "2027-04-12")]  // the night without 02.30
    [InlineData("2026-10-25T00:30Z", "2026-11-06")]  // the night with two 02.30
    [InlineData("2026-09-14T22:30Z", "2026-09-29")]  // half past midnight on the 15th in Sweden
    public async Task A_step_ends_at_midnight_in_sweden_after_ten_working_days(string moment, string lastDay)
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        app.Clock.Now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m);
        Assert.Equal(lastDay, (await matter.Step()).GetProperty("deadline").GetString());

        var midnight = TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(lastDay, CultureInfo.InvariantCulture).AddDays(1), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        await At(app, new DateTimeOffset(midnight).AddMilliseconds(-1));
        Assert.Single(await Steps(app, matter));
        await At(app, new DateTimeOffset(midnight));
        Assert.Equal(2, (await Steps(app, matter)).Count);
    }

    [Theory, Databases]
    public async Task A_clock_that_is_set_back_moves_no_matter_back_and_the_log_says_that_it_happened(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m);
        await At(app, app.Clock.Now.AddDays(20));
        var steps = await Steps(app, matter);
        await At(app, app.Clock.Now.AddDays(-15));
        Assert.Equal(steps, await Steps(app, matter));
        Assert.Null(await matter.Does("lasare-mora", "addMessage", new { text = "Vad är klockan?" }));

        var entries = await app.Inside(db => db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
        Assert.True(entries[^1].ClockStepped);
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(e => e.Number));
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Null(Domain.Audit.Chain.Fault(pair.First, pair.Second)));
    }

    [Theory, Databases]
    public async Task Numbers_begin_anew_with_the_year_in_sweden(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        app.Clock.Now = new(2026, 12, 31, 22, 59, 0, TimeSpan.Zero);
        var old = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        app.Clock.Now = new(2026, 12, 31, 23, 1, 0, TimeSpan.Zero);   // one minute past midnight in Sweden
        var made = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        Assert.Equal(("Ä2026-1", "Ä2027-1"), ((await old.Read()).GetProperty("number").GetString(), (await made.Read()).GetProperty("number").GetString()));
    }

    [Theory, Databases]
    public async Task What_fell_due_while_nothing_ran_is_done_at_the_start_and_by_two_nodes_once(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matters = new List<Matter>();
        for (var i = 0; i < 12; i++) matters.Add(await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m));
        var before = await app.Inside(db => db.AuditEntries.CountAsync(e => e.Kind == "clock"));
        app.Clock.Now = app.Clock.Now.AddDays(16);
        app.SignOut();

        // Two nodes wake up at the same time, again and again.
        var (one, other) = (Node(app), Node(app));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? one : other).Sweep(TestContext.Current.CancellationToken)));

        foreach (var matter in matters)
        {
            var events = (await matter.Read()).GetProperty("events").EnumerateArray().ToList();
            Assert.Equal(2, events.Count(e => e.GetProperty("kind").GetString() == "STEP_STARTED"));
            Assert.Single(events, e => e.GetProperty("kind").GetString() == "STEP_ENDED");
        }
        Assert.Equal(before + matters.Count, await app.Inside(db => db.AuditEntries.CountAsync(e => e.Kind == "clock")));
        Assert.Equal(0, await app.Inside(db => db.ChangeRequests.CountAsync(c => c.State == ChangeState.Decided)));
    }

    private static Deadlines Node(ObjektApp app) => ActivatorUtilities.CreateInstance<Deadlines>(app.Services);

    private static async Task At(ObjektApp app, DateTimeOffset moment)
    {
        app.Clock.Now = moment;
        app.SignOut();
        await app.Services.GetRequiredService<Deadlines>().Sweep(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> Steps(ObjektApp app, Matter matter) =>
        [.. (await matter.Read()).GetProperty("steps").EnumerateArray().Where(s => s.GetProperty("state").GetString() != "PLANNED").Select(s => $"{s.GetProperty("order").GetInt32()} {s.GetProperty("state").GetString()} {s.GetProperty("deadline").GetString()}")];
}
