using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>When delegated decisions are reported, and how long steps take.</summary>
public sealed class Reporting_and_measuring
{
    [Fact]
    public void A_decision_is_due_at_the_first_sitting_five_working_days_after_it()
    {
        var book = new World().Meets("gemensam-namnd", new(2026, 12, 2)).Meets("gemensam-namnd", new(2026, 12, 16)).Book;
        Assert.Equal(new DateOnly(2026, 12, 2), book.DueOn(World.Id("gemensam-namnd"), new(2026, 11, 25)));
        Assert.Equal(new DateOnly(2026, 12, 16), book.DueOn(World.Id("gemensam-namnd"), new(2026, 11, 26)));
    }

    [Fact]
    public void Without_a_sitting_in_the_calendar_it_is_due_after_thirty_working_days() =>
        Assert.Equal(WorkingDays.Add(new(2026, 11, 25), Reporting.DaysWithoutMeeting), new World().Book.DueOn(World.Id("gemensam-namnd"), new(2026, 11, 25)));

    [Fact]
    public void Only_what_a_person_decided_under_a_delegation_is_reported()
    {
        Assert.True(Reporting.IsReported(Of(LegalClass.DelegatedDecision, World.Id("Eva"))));
        Assert.False(Reporting.IsReported(Of(LegalClass.DelegatedDecision, null)));
        Assert.False(Reporting.IsReported(Of(LegalClass.ExecutionMeasure, World.Id("Eva"))));
    }

    [Fact]
    public void Working_days_between_undo_working_days_added()
    {
        for (var start = new DateOnly(2026, 3, 25); start < new DateOnly(2026, 4, 20); start = start.AddDays(1))
            for (var days = 0; days < 30; days++) Assert.Equal(days, WorkingDays.Between(start, WorkingDays.Add(start, days)));
        Assert.Equal(0, WorkingDays.Between(new(2026, 4, 20), new(2026, 4, 1)));
    }

    [Fact]
    public void A_step_keeps_how_many_working_days_it_took()
    {
        var story = new Story(new World().Right("A-1", steps: [World.Alone(World.Of(World.Owner), 20), World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)])).On(World.Monday.AddDays(7)).Approves("Eva");
        Assert.Equal(5, story.Last.DaysTaken);
    }

    [Theory]
    [InlineData(new[] { 3 }, 3.0), InlineData(new[] { 1, 9 }, 5.0), InlineData(new[] { 1, 2, 9 }, 2.0), InlineData(new[] { 1, 1, 1, 8, 8, 8 }, 4.5)]
    public void The_median_is_the_middle_one_or_between_the_two_middle_ones(int[] days, double median) =>
        Assert.Equal((decimal)median, LeadTime.Median(days.GroupBy(d => d).Select(g => (g.Key, g.Count())).Reverse()));

    [Fact]
    public void Nothing_counted_has_no_median() => Assert.Null(LeadTime.Median([]));

    private static Decision Of(LegalClass law, Guid? by) => new() { Id = Guid.CreateVersion7(), ChangeRequestId = Guid.CreateVersion7(), Round = 1, Outcome = DecisionOutcome.Approved, DecidedAt = default, Because = "", LegalClass = law, DeciderId = by };
}
