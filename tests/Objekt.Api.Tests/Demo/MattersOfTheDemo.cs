using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Audit;
using Objekt.Domain.Changes;
using Xunit;

namespace Objekt.Tests.Demo;

/// <summary>What a newcomer finds under way, and what generate makes: matters as the product would have written them.</summary>
public sealed class MattersOfTheDemo
{
    [Theory]
    [InlineData("2026-09-15")]
    [InlineData("2026-11-24")]
    [InlineData("2027-01-04")]
    [InlineData("2027-07-19")]
    public async Task Every_state_that_a_newcomer_should_meet_is_there_on_any_day(string day)
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var clock = new FakeTime { Now = new(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(7, 0), TimeSpan.Zero) };
        await Load(app, clock);

        var states = await app.Inside(db => db.ChangeRequests.IgnoreQueryFilters().Select(c => c.State).Distinct().ToListAsync());
        Assert.Superset(new HashSet<ChangeState> { ChangeState.Draft, ChangeState.InStep, ChangeState.AwaitingRule, ChangeState.Returned, ChangeState.EmergencyDecided, ChangeState.Decided, ChangeState.Withdrawn }, states.ToHashSet());
        Assert.Contains(DecisionOutcome.Rejected, await app.Inside(db => db.Decisions.Select(d => d.Outcome).ToListAsync()));
        // Something waits for its decider alone, and something has climbed.
        Assert.True(await app.Inside(db => db.ChangeRequests.AnyAsync(c => c.State == ChangeState.InStep && c.Steps.Count > 1)));
    }

    [Theory, Databases]
    public async Task They_are_numbered_without_gaps_and_their_log_holds(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        await Load(app, app.Clock);
        await Whole(app);
    }

    [Theory, Databases]
    public async Task A_generated_register_is_numbered_without_gaps_and_its_log_holds(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        // Before every deadline: the product's own clock would go on with what is open while we count.
        app.Clock.Now = new(2025, 1, 10, 8, 0, 0, TimeSpan.Zero);
        await app.Inside(async db => await VolumeData.Run(new VolumeSizes(3, 6, 20, 1, Changes: 600), db, app.Clock, TextWriter.Null, TestContext.Current.CancellationToken));
        await Whole(app);
        Assert.InRange(await app.Inside(db => db.Decisions.CountAsync()), 300, 600);
        Assert.Empty(await app.Inside(db => db.Decisions.Where(d => d.DeciderId == null || d.DeciderId == d.ChangeRequest!.RequesterId).ToListAsync()));
    }

    private static Task<bool> Load(ObjektApp app, FakeTime clock) => app.Inside(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await DemoData.Begin(db, DemoData.Facts(), clock, TestContext.Current.CancellationToken);
        await transaction.CommitAsync();
        return true;
    });

    private static async Task Whole(ObjektApp app)
    {
        var entries = await app.Inside(db => db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
        AuditEntry? previous = null;
        foreach (var entry in entries)
        {
            Assert.Null(Chain.Fault(previous, entry));
            previous = entry;
        }
        var decisions = await app.Inside(db => db.Decisions.Select(d => new { d.Authority, d.Year, d.Serial }).ToListAsync());
        Assert.All(decisions.GroupBy(d => (d.Authority, d.Year)), g => Assert.Equal(Enumerable.Range(1, g.Count()), g.Select(d => d.Serial).Order()));
        Assert.Equal(0, await app.Inside(db => db.ChangeRequests.CountAsync(c => (c.State == ChangeState.Decided) != c.Decisions.Any() && c.State != ChangeState.EmergencyDecided && c.State != ChangeState.ClosedNoChange)));
        Assert.Equal(0, await app.Inside(db => db.ChangeRequests.CountAsync(c => c.Decisions.Any() && c.DecisionId == null)));
        // What comes next gets the next number.
        var last = await app.Inside(db => db.NumberSeries.Where(n => n.Series == "change").SumAsync(n => n.Last));
        Assert.Equal(await app.Inside(db => db.ChangeRequests.CountAsync(c => c.Number != null)), last);
    }
}
