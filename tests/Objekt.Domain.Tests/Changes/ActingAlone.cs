using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>One seat decides: Eva owns the object, Jonas owns it on the IT side, Doris is the IT manager.</summary>
public sealed class Deciding_alone
{
    private static World With(SeatRef[]? heard = null, bool noMovesUp = false) => new World()
        .Right("A-1", steps: [World.Alone(World.Of(World.Owner)) with { Heard = [.. heard ?? []], NoMovesUp = noMovesUp }, World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)]);

    [Fact]
    public void The_seat_approves_and_the_decision_names_right_step_and_capacity()
    {
        var made = new Story(With()).Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved).Decision;
        Assert.Equal((World.Id("right-ett-A-1"), World.Id("ett"), 1, "objektägare Ekonomi"), (made.RightId, made.RuleSetId, made.StepOrder, made.DeciderName));
    }

    [Fact]
    public void Everyone_else_is_told_who_can() => Assert.Contains("Eva (objektägare Ekonomi) beslutar", new Story(With()).MayNotApprove("Jonas").Message, StringComparison.Ordinal);

    [Fact]
    public void After_the_decision_everyone_is_told_who_decided_and_when()
    {
        var no = Assert.IsType<Refusal.AlreadyDecided>(new Story(With()).Approves("Eva").MayNotApprove("Doris"));
        Assert.Contains("godkändes av Eva (objektägare Ekonomi) den 23 november 2026 kl. 12.00", no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_decides_their_own_request_and_without_deputy_it_moves_up() => new Story(With(), requester: "Eva").IsIn(2, "IT-chef");

    [Fact]
    public void The_requesters_deputy_decides_in_their_place()
    {
        var story = new Story(With().Deputises("agare-ekonomi", "Dag", employer: World.Mora), requester: "Eva");
        Assert.IsType<Refusal.OwnRequest>(story.MayNotApprove("Eva"));
        Assert.Equal("ersättare för objektägare Ekonomi", story.Approves("Dag").Decision.DeciderName);
    }

    [Fact]
    public void On_the_last_step_the_requesters_own_matter_ends_with_what_stands() =>
        new Story(With().Vacates("agare-ekonomi"), requester: "Doris").PastDeadline().Ended(ChangeState.ClosedNoChange, DecisionOutcome.NoChange);

    [Fact]
    public void Where_four_eyes_are_not_asked_the_requester_decides() =>
        new Story(With().WithoutFourEyes("system-replace"), requester: "Eva").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void A_vacant_seat_waits_for_its_deadline_and_then_the_matter_moves_up()
    {
        var story = new Story(With().Vacates("agare-ekonomi")).IsIn(1, "objektägare Ekonomi");
        Assert.Empty(story.Deciding.WaitingFor());
        story.PastDeadline().IsIn(2, "IT-chef");
    }

    [Fact]
    public void The_deputy_of_a_vacant_seat_decides() =>
        new Story(With().Vacates("agare-ekonomi").Deputises("agare-ekonomi", "Dag")).Approves("Dag").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void A_recused_decider_is_replaced_by_the_deputy() =>
        new Story(With().Deputises("agare-ekonomi", "Dag")).Recuses("Eva").Approves("Dag").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void A_recused_decider_without_deputy_moves_the_matter_up_at_once() => new Story(With()).Recuses("Eva").IsIn(2, "IT-chef");

    [Fact]
    public void A_recused_deputy_too_puts_the_seat_out_of_the_matter() =>
        new Story(With().Deputises("agare-ekonomi", "Dag")).Recuses("Dag").IsIn(1, "objektägare Ekonomi").Recuses("Eva").IsIn(2, "IT-chef");

    [Fact]
    public void The_right_may_say_that_a_no_moves_up() => new Story(With(noMovesUp: true)).Rejects("Eva").IsIn(2, "IT-chef");

    [Fact]
    public void Who_is_heard_answers_before_the_decider_approves()
    {
        var story = new Story(With(heard: [World.Of(World.OwnerIt)]));
        Assert.Contains("höras", story.MayNotApprove("Eva").Message, StringComparison.Ordinal);
        story.Against("Jonas").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);   // a hearing is no veto
    }

    [Fact]
    public void When_the_days_of_the_heard_are_out_the_decider_may_approve() =>
        new Story(With(heard: [World.Of(World.OwnerIt)])).On(new(2026, 11, 30)).Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void A_person_whose_holding_ended_yesterday_is_refused_today_and_told_whom_to_ask()
    {
        var world = With().Vacates("agare-ekonomi", World.Monday).Holds("agare-ekonomi", "Nora", World.Mora, World.Monday.AddDays(1));
        Assert.Contains("Nora", new Story(world).On(World.Monday.AddDays(1)).MayNotApprove("Eva").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timer_never_approves()
    {
        var story = new Story(With());
        for (var day = World.Monday; day < World.Monday.AddDays(60); day = day.AddDays(1)) story.On(day);
        Assert.Equal((ChangeState.ClosedNoChange, DecisionOutcome.NoChange, null), (story.Matter.State, story.Decision.Outcome, story.Decision.DeciderId));
    }

    [Fact]
    public void However_late_the_clock_is_looked_at_the_dates_are_the_same()
    {
        var (late, daily) = (new Story(With()), new Story(With()));
        for (var day = World.Monday; day <= World.Monday.AddDays(40); day = day.AddDays(1)) daily.On(day);
        late.On(World.Monday.AddDays(40));
        Assert.Equal(daily.Matter.Steps.Select(s => (s.StartDay, s.Deadline, s.EndedAt)), late.Matter.Steps.Select(s => (s.StartDay, s.Deadline, s.EndedAt)));
        Assert.Equal(daily.Decision.DecidedAt, late.Decision.DecidedAt);
    }
}
