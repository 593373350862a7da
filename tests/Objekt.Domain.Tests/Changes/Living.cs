using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Tests.Changes;

/// <summary>What happens to a matter on its way: sent back, changed, taken back, and a world that changes around it.</summary>
public sealed class While_a_matter_is_open
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);

    private static World With(int days = 10) => new World()
        .Seat("ordforande", "FORUM_CHAIR", forum: "gemensam-namnd").Holds("ordforande", "Nils", World.Mora)
        .Right("B-1", source: new("Delegationsordning § 2", World.Id("gemensam-namnd")), steps:
        [
            World.WithConsent(World.Of(World.Owner), World.Each(World.Representative), days, Silence.MovesUp), World.Alone(World.Named("it-chef"), 5),
            World.Vote("gemensam-namnd", 15, stands: Conclusive.NoChange)
        ]);

    [Fact]
    public void The_decider_may_send_it_back_and_the_clock_stops()
    {
        var story = new Story(With()).For("Bo").Returns("Eva");
        Assert.Equal((ChangeState.Returned, new DateOnly(2026, 12, 21)), (story.Matter.State, story.Matter.ReturnedUntil));   // twenty working days
        Assert.Equal("Ulla", Assert.Single(story.Deciding.WaitingFor()).Name);
        story.On(new(2026, 12, 21)).Amends("Ulla").IsIn(1, "objektägare Ekonomi");
        Assert.Equal(new DateOnly(2027, 1, 11), story.Step.Deadline);
    }

    [Fact]
    public void An_unanswered_return_withdraws_the_matter_after_twenty_working_days() =>
        Assert.Equal(SwedishTime.EndOf(new(2026, 12, 21)), new Story(With()).Returns("Eva").On(new(2026, 12, 24)).Ended(ChangeState.Withdrawn).Matter.ClosedAt);

    [Fact]
    public void It_can_be_sent_back_once_in_a_step() =>
        Assert.IsType<Refusal.NoMandate>(new Story(With()).Returns("Eva").Amends("Ulla").Refused(d => d.Return(World.Id("Eva"), "Igen.", null)));

    [Fact]
    public void Only_the_decider_sends_it_back() => Assert.IsType<Refusal.NoMandate>(new Story(With()).Refused(d => d.Return(World.Id("Bo"), "Nej.", null)));

    [Fact]
    public void An_amendment_starts_the_first_step_and_its_positions_anew_and_keeps_the_earlier_ones()
    {
        var story = new Story(With()).Against("Bo").IsIn(2, "IT-chef").On(new(2026, 11, 25)).Amends("Ulla", m => m.Title = "Byt billigare").IsIn(1, "objektägare Ekonomi");
        Assert.Single(story.Matter.Positions);
        Assert.Contains("0 av 3", story.MayNotApprove("Eva").Message, StringComparison.Ordinal);
        story.For("Bo", "Sara", "Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void Only_the_requester_amends_or_withdraws()
    {
        var story = new Story(With());
        Assert.IsType<Refusal.NoMandate>(Assert.Single(story.Deciding.Amend(World.Id("Eva"), null, () => { })));
        Assert.IsType<Refusal.NoMandate>(story.Refused(d => d.Withdraw(World.Id("Eva"), null)));
        story.Withdraws("Ulla").Ended(ChangeState.Withdrawn);
        Assert.Contains("återkallades av Ulla", story.MayNotApprove("Eva").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_read_an_older_version_is_refused() =>
        Assert.IsType<Refusal.Stale>(new Story(With()).Refused(d => d.Withdraw(World.Id("Ulla"), Guid.NewGuid())));

    [Fact]
    public void It_keeps_the_rule_set_it_was_submitted_under()
    {
        var world = With();
        var story = new Story(world);
        world.RuleSet("ett", 1, World.NewYear, new(2026, 11, 30)).RuleSet("tva", 2, new(2026, 12, 1)).Right("X", set: "tva");
        story.On(new(2026, 12, 2)).IsIn(1, "objektägare Ekonomi").For("Bo", "Sara", "Ida").Approves("Eva");
        Assert.Equal(World.Id("ett"), story.Decision.RuleSetId);
    }

    [Fact]
    public void When_its_right_ends_the_set_in_force_is_asked_and_the_steps_start_anew()
    {
        var world = With().Ends("B-1", new(2026, 11, 26));
        var story = new Story(world).For("Bo").IsIn(1, "objektägare Ekonomi");
        world.Right("C-1", from: new(2026, 11, 27));
        story.On(new(2026, 11, 30)).IsIn(1, "IT-chef");
        Assert.Equal((new DateOnly(2026, 11, 27), 2), (story.Step.StartDay, story.Matter.Round));
    }

    [Fact]
    public void When_its_right_ends_and_none_follows_it_waits_outside_every_deadline()
    {
        var world = With().Ends("B-1", new(2026, 11, 26));
        var story = new Story(world).On(NewYear);
        Assert.Equal((ChangeState.AwaitingRule, null), (story.Matter.State, story.Matter.DueAt));
        Assert.IsType<Refusal.NoRule>(story.MayNotApprove("Eva"));
        world.Right("C-1", from: new(2026, 11, 27));
        story.On(NewYear.AddDays(10)).IsIn(1, "IT-chef").Approves("Doris").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void Two_rights_that_say_differently_let_it_be_submitted_and_wait()
    {
        var story = new Story(With().Right("B-2"));
        Assert.Equal(ChangeState.AwaitingRule, story.Matter.State);
        Assert.IsType<Refusal.Ambiguous>(story.MayNotApprove("Eva"));
    }

    [Fact]
    public void An_unlawful_right_decides_nothing()
    {
        var story = new Story(new World().Right("R-1"), type: "rules-change", amount: null);
        Assert.IsType<Refusal.Unlawful>(story.MayNotApprove("Doris"));
    }

    [Fact]
    public void When_a_kommun_leaves_the_others_positions_stand_where_right_and_step_are_the_same()
    {
        var story = new Story(With().Leaves("ekonomi", World.Alvdalen, new(2026, 11, 25))).For("Bo", "Sara").On(new(2026, 11, 26));
        Assert.Equal([World.Mora, World.Orsa], story.Matter.Kommuner.Where(k => k.Takes).Select(k => k.KommunCode));
        Assert.Equal([World.Mora, World.Orsa], story.Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved).Decision.Kommuner);
    }

    [Fact]
    public void When_another_right_answers_without_the_kommun_that_left_the_steps_start_anew()
    {
        var world = With().Right("L-1", covers: new() { Reach = Reach.Local }).Leaves("ekonomi", World.Alvdalen, new(2026, 11, 25)).Leaves("ekonomi", World.Orsa, new(2026, 11, 25));
        new Story(world).For("Bo").On(new(2026, 11, 26)).IsIn(1, "IT-chef");
    }

    [Fact]
    public void When_nobody_is_left_it_closes_without_change() =>
        new Story(With().Leaves("ekonomi", World.Mora, new(2026, 11, 25)), kommuner: [World.Mora]).On(new(2026, 11, 26)).Ended(ChangeState.ClosedNoChange, DecisionOutcome.NoChange);

    [Fact]
    public void Decided_before_the_kommun_left_stands_for_it() =>
        Assert.Contains(World.Alvdalen, new Story(With().Leaves("ekonomi", World.Alvdalen, new(2026, 11, 25))).For("Bo", "Sara", "Ida").Approves("Eva").On(NewYear).Decision.Kommuner);

    [Fact]
    public void A_kommun_leaving_takes_its_part_of_the_amount_with_it() =>
        Assert.Equal(80m, new Story(With().Leaves("ekonomi", World.Alvdalen, new(2026, 11, 25)), amount: 90m, kommuner: [World.Mora, World.Orsa, World.Alvdalen], each: [50m, 30m, 10m])
            .On(new(2026, 11, 26)).Matter.Amount!.Value.Kronor);

    [Fact]
    public void The_body_the_right_rests_on_takes_it_over_and_its_vote_is_the_only_step()
    {
        var story = new Story(With().Member("gemensam-namnd", "Otto", World.Orsa)).For("Bo", "Sara", "Ida").TakesOver("Nils").IsIn(1, "Gemensam nämnd IT");
        Assert.Contains("röstning", story.MayNotApprove("Eva").Message, StringComparison.Ordinal);
        story.For("Nils", "Olga", "Alva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
        Assert.Equal("Gemensam nämnd IT", story.Decision.DeciderName);
    }

    [Fact]
    public void Only_the_chair_or_secretary_of_that_body_takes_it_over() =>
        Assert.IsType<Refusal.NoMandate>(new Story(With()).Refused(d => d.TakeOver(World.Id("Olga"), null, null)));

    [Fact]
    public void After_the_decision_nothing_can_be_taken_over() =>
        Assert.IsType<Refusal.AlreadyDecided>(new Story(With()).Rejects("Eva").Refused(d => d.TakeOver(World.Id("Nils"), null, null)));
}

/// <summary>Two in the night: Jonas on the IT side acts at once, and the ordinary rules are asked whether it stands.</summary>
public sealed class An_emergency_change
{
    private static World With() => new World().Emergency("change-emergency", "system-replace", 5)
        .Right("E-1", covers: new() { MatterTypes = ["change-emergency"] }, steps: [World.Alone(World.Of(World.OwnerIt), 1), World.Alone(World.Named("it-chef"), 1, Conclusive.NoChange)])
        .Right("B-1", covers: new() { MatterTypes = ["system-replace"] }, steps: [World.Alone(World.Of(World.Owner), 5), World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)]);

    private static Story AtTwo() => new Story(With(), type: "change-emergency").Approves("Jonas");

    [Fact]
    public void The_act_is_decided_at_once_and_waits_for_ratification_by_the_ordinary_rules()
    {
        var story = AtTwo().Ended(ChangeState.EmergencyDecided, DecisionOutcome.Approved).IsIn(1, "objektägare Ekonomi");
        Assert.Equal(new DateOnly(2026, 11, 30), story.Matter.RatifyBy);
        story.Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
        Assert.Equal(story.Matter.Decisions[0].Id, story.Decision.RatifiesId);
    }

    [Fact]
    public void Not_ratified_in_time_it_alarms_once_and_is_neither_approved_nor_undone()
    {
        var story = AtTwo().On(new(2027, 3, 1)).Ended(ChangeState.EmergencyDecided, DecisionOutcome.Approved);
        Assert.Single(story.Matter.Events, e => e.Kind == ChangeHappening.RatificationLate);
        Assert.Single(story.Matter.Decisions);
    }

    [Fact]
    public void It_can_be_ratified_late() => AtTwo().On(new(2027, 3, 1)).IsIn(2, "IT-chef").Approves("Doris").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void Refused_the_act_stands_recorded_and_a_matter_to_undo_it_opens()
    {
        var story = AtTwo();
        var deciding = story.Deciding;
        Assert.Null(deciding.Decide(World.Id("Eva"), approve: false, "Onödigt.", null));
        Assert.Equal([DecisionOutcome.Approved, DecisionOutcome.Rejected], story.Matter.Decisions.Select(d => d.Outcome));
        Assert.Equal((ChangeState.InStep, story.Matter.Id, "system-replace"), (deciding.Undo!.State, deciding.Undo.UndoesId, deciding.Undo.MatterTypeKey));
    }

    [Fact]
    public void What_is_done_cannot_be_taken_back_or_sent_back()
    {
        Assert.IsType<Refusal.NoMandate>(AtTwo().Refused(d => d.Withdraw(World.Id("Ulla"), null)));
        Assert.IsType<Refusal.NoMandate>(AtTwo().Refused(d => d.Return(World.Id("Eva"), "Nej", null)));
    }
}

/// <summary>Days end at midnight on a Swedish wall, whatever the clocks do.</summary>
public sealed class Counting_the_days_of_a_step
{
    private static Story From(DateOnly day, int days, DateTimeOffset? at = null) =>
        new Story(new World().Right("A-1", steps: [World.Alone(World.Of(World.Owner), days), World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)]), day: day);

    [Theory]
    [InlineData("2027-03-24", 3, "2027-03-31")]   // Easter: långfredag 26 March, annandag 29 March
    [InlineData("2027-06-23", 2, "2027-06-28")]   // midsommarafton 25 June
    [InlineData("2026-12-22", 3, "2026-12-29")]   // julafton to annandag
    [InlineData("2026-12-29", 2, "2027-01-04")]   // nyårsafton, nyårsdagen
    [InlineData("2027-05-05", 2, "2027-05-10")]   // Kristi himmelsfärd is free, the klämdag after it is not
    public void Days_off_do_not_count(string from, int days, string last)
    {
        var story = From(DateOnly.ParseExact(from, "yyyy-MM-dd"), days);
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd"), story.Step.Deadline);
        story.AtMoment(SwedishTime.EndOf(story.Step.Deadline).AddMicroseconds(-1)).IsIn(1, "objektägare Ekonomi");
        story.AtMoment(SwedishTime.EndOf(story.Step.Deadline)).IsIn(2, "IT-chef");
    }

    [Theory]
    [InlineData("2027-03-25", "2027-03-30T22:00:00Z")]   // summer time began on the 28th
    [InlineData("2026-10-22", "2026-10-23T22:00:00Z")]
    [InlineData("2026-10-23", "2026-10-26T23:00:00Z")]   // winter time began on the 25th
    public void The_day_ends_at_midnight_in_Sweden_when_the_clocks_change(string from, string ends) =>
        Assert.Equal(DateTimeOffset.Parse(ends, System.Globalization.CultureInfo.InvariantCulture), From(DateOnly.ParseExact(from, "yyyy-MM-dd"), 1).Matter.DueAt);

    [Theory]
    [InlineData("2027-03-28T01:30:00Z", "2027-03-28")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25")]   // 02.30 the first time
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25")]   // 02.30 again
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01")]
    public void A_moment_belongs_to_its_Swedish_day(string moment, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), SwedishTime.DayOf(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_clock_set_back_undoes_nothing_and_keeps_the_order()
    {
        var story = From(World.Monday, 5).PastDeadline().IsIn(2, "IT-chef");
        story.AtMoment(Story.Noon(World.Monday)).IsIn(2, "IT-chef").Approves("Doris");
        Assert.Equal(Enumerable.Range(1, story.Matter.Events.Count), story.Matter.Events.Select(e => e.Order));
    }
}
