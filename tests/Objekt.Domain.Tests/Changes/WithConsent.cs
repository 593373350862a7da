using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>One seat decides with the consent of others; Eva owns the object, Bo, Sara and Ida represent a kommun each.</summary>
public sealed class Deciding_with_consent
{
    private static readonly SeatRef Owner = World.Of(World.Owner);
    private static readonly SeatRef Representatives = World.Each(World.Representative);
    private static readonly DateOnly Deadline = new(2026, 12, 7);   // ten working days after Monday 23 November

    private static World With(ConsentRule? rule = null, Silence silence = Silence.MovesUp, int days = 10) => new World()
        .Right("B-1", steps: [World.WithConsent(Owner, Representatives, days, silence, rule), World.Alone(World.Named("it-chef"), 5), World.Vote("gemensam-namnd", stands: Conclusive.NoChange)]);

    [Fact]
    public void The_decider_approves_when_everyone_consents() =>
        Assert.Equal("Eva", new Story(With()).For("Bo", "Sara", "Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved).Decision.DeciderId == World.Id("Eva") ? "Eva" : "");

    [Fact]
    public void The_record_says_that_the_named_seat_alone_decides_under_a_delegation_that_lapses_without_consent() =>
        Assert.Contains("delegation som faller om samtycket brister", new Story(With()).For("Bo", "Sara", "Ida").Approves("Eva").Decision.Because, StringComparison.Ordinal);

    [Fact]
    public void Before_consent_is_met_the_decider_may_not_approve()
    {
        var no = new Story(With()).For("Bo", "Sara").MayNotApprove("Eva");
        Assert.Contains("2 av 3 kommuner samtycker", no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_decider_may_reject_at_any_time() =>
        new Story(With()).Rejects("Eva").Ended(ChangeState.Decided, DecisionOutcome.Rejected);

    [Fact]
    public void A_no_without_a_reason_is_refused() =>
        Assert.IsType<Refusal.ReasonMissing>(new Story(With()).Refused(d => d.Decide(World.Id("Eva"), false, " ", null)));

    [Fact]
    public void An_objection_without_a_reason_is_refused() =>
        Assert.IsType<Refusal.ReasonMissing>(new Story(With()).Refused(d => d.TakePosition(World.Id("Bo"), PositionVerdict.Against, null, null)));

    [Fact]
    public void One_objection_breaks_the_consent_of_all_and_moves_the_matter_up_at_once() =>
        new Story(With()).For("Bo").Against("Sara").IsIn(2, "IT-chef");

    [Fact]
    public void Abstaining_is_no_objection_where_all_must_consent() =>
        new Story(With()).For("Bo", "Sara").Abstains("Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void Abstaining_is_no_consent_where_a_majority_must_consent() =>
        Assert.IsType<Refusal.NoMandate>(new Story(With(new(ConsentMeasure.Majority, true))).For("Bo").Abstains("Sara").MayNotApprove("Eva"));

    [Fact]
    public void A_majority_is_more_than_half_of_those_listed() =>
        new Story(With(new(ConsentMeasure.Majority, true))).For("Bo", "Sara").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void A_majority_that_can_no_longer_be_reached_moves_the_matter_up_at_once() =>
        new Story(With(new(ConsentMeasure.Majority, true))).Against("Bo").IsIn(1, "objektägare Ekonomi").Abstains("Sara").IsIn(2, "IT-chef");

    [Fact]
    public void At_least_n_is_met_by_n_whoever_else_objects() =>
        new Story(With(new(ConsentMeasure.AtLeast, true, 2))).Against("Bo").For("Sara", "Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void More_than_there_are_can_never_consent_so_the_step_ends_at_once() =>
        new Story(With(new(ConsentMeasure.AtLeast, true, 4))).IsIn(2, "IT-chef");

    [Fact]
    public void Counted_per_kommun_one_against_is_the_kommuns_objection()
    {
        var world = With(new(ConsentMeasure.Majority, PerKommun: true)).Seat("repr-2-mora", World.Representative, "ekonomi", World.Mora).Holds("repr-2-mora", "Britt", World.Mora);
        new Story(world).For("Bo", "Sara").Against("Britt").IsIn(1, "objektägare Ekonomi").Against("Ida").IsIn(2, "IT-chef");
    }

    [Fact]
    public void Counted_per_seat_two_seats_of_one_kommun_are_two_voices()
    {
        var world = With(new(ConsentMeasure.AtLeast, PerKommun: false, 4)).Seat("repr-2-mora", World.Representative, "ekonomi", World.Mora).Holds("repr-2-mora", "Britt", World.Mora);
        new Story(world).For("Bo", "Sara", "Britt", "Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void Nobody_listed_means_no_consent_is_needed()
    {
        var world = new World().Right("B-1", steps: [World.WithConsent(Owner, Representatives) with { Consenting = [] }, World.Vote("gemensam-namnd", stands: Conclusive.NoChange)]);
        new Story(world).Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void Two_yes_and_one_silent_stands_in_the_next_step_on_the_first_working_day_after_the_deadline()
    {
        var story = new Story(With()).For("Bo", "Sara");
        Assert.Equal(Deadline, story.Step.Deadline);
        story.On(Deadline).IsIn(1, "objektägare Ekonomi").On(Deadline.AddDays(1)).IsIn(2, "IT-chef");
        Assert.Equal((Deadline, new DateOnly(2026, 12, 14)), (story.Step.StartDay, story.Step.Deadline));
    }

    [Fact]
    public void Silence_that_counts_as_consent_lets_the_decider_approve_on_their_own_last_day()
    {
        var story = new Story(With(silence: Silence.Consent)).For("Bo", "Sara").On(new(2026, 12, 4));
        Assert.IsType<Refusal.NoMandate>(story.MayNotApprove("Eva"));
        story.On(Deadline).Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void Silence_that_moves_up_never_lets_the_decider_approve() =>
        new Story(With()).For("Bo", "Sara").On(Deadline).MayNotApprove("Eva");

    [Fact]
    public void A_silent_decider_always_moves_the_matter_up_even_with_everybodys_consent() =>
        new Story(With(silence: Silence.Consent)).For("Bo", "Sara", "Ida").PastDeadline().IsIn(2, "IT-chef");

    [Fact]
    public void A_seat_may_replace_its_own_position_while_the_step_is_open()
    {
        var story = new Story(With(new(ConsentMeasure.Majority, true))).Against("Bo").For("Bo", "Sara").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
        Assert.Equal(3, story.Matter.Positions.Count);
    }

    [Fact]
    public void The_count_does_not_shrink_when_someone_is_recused_later()
    {
        var story = new Story(With(new(ConsentMeasure.Majority, true))).Recuses("Ida").Recuses("Sara").For("Bo");
        Assert.Contains("1 av 3 kommuner", story.MayNotApprove("Eva").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_that_is_recused_without_deputy_when_the_step_starts_leaves_the_count()
    {
        var world = new World().Right("B-1", steps: [World.Alone(Owner, 5), World.WithConsent(World.Named("it-chef"), Representatives, 5), World.Vote("gemensam-namnd", stands: Conclusive.NoChange)]);
        var story = new Story(world).Recuses("Ida").PastDeadline().IsIn(2, "IT-chef").For("Bo", "Sara").Approves("Doris").Ended(ChangeState.Decided, DecisionOutcome.Approved);
        Assert.Contains("2 av 2 kommuner", story.Decision.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_chair_never_lowers_the_bar() =>
        Assert.Contains("2 av 3", new Story(With().Vacates("repr-ekonomi-alvdalen")).For("Bo", "Sara").MayNotApprove("Eva").Message, StringComparison.Ordinal);

    [Fact]
    public void The_requesters_own_consenting_seat_is_for_from_the_start() =>
        new Story(With(), requester: "Ida").For("Bo", "Sara").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void The_requester_cannot_change_the_voice_of_their_own_seat() =>
        Assert.IsType<Refusal.OwnRequest>(new Story(With(), requester: "Ida").MayNotSay("Ida"));

    [Fact]
    public void What_a_person_said_before_declaring_a_conflict_of_interest_does_not_count() =>
        Assert.IsType<Refusal.NoMandate>(new Story(With()).For("Bo", "Sara", "Ida").Recuses("Ida").MayNotApprove("Eva"));

    [Fact]
    public void One_person_in_two_seats_has_one_voice_and_the_other_seat_leaves_the_count()
    {
        var world = With().Vacates("repr-ekonomi-mora").Holds("repr-ekonomi-mora", "Eva", World.Mora);
        new Story(world).For("Sara", "Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void One_person_in_two_seats_speaks_for_the_other_through_its_deputy()
    {
        var world = With().Vacates("repr-ekonomi-mora").Holds("repr-ekonomi-mora", "Eva", World.Mora).Deputises("repr-ekonomi-mora", "Dag", employer: World.Mora);
        var story = new Story(world).For("Sara", "Ida");
        Assert.IsType<Refusal.NoMandate>(story.MayNotApprove("Eva"));
        story.For("Dag").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void The_principals_position_stands_over_the_deputys()
    {
        var world = With().Deputises("repr-ekonomi-mora", "Dag", World.Monday, employer: World.Mora);
        var story = new Story(world).Abstains("Dag").For("Bo");
        Assert.Equal(2, story.Matter.Positions.Count);
        Assert.Contains("själv tagit ställning", story.MayNotSay("Dag").Message, StringComparison.Ordinal);
        story.For("Sara", "Ida").Approves("Eva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void A_new_holder_acts_and_positions_already_given_stand()
    {
        var world = With();
        var story = new Story(world).For("Bo", "Sara", "Ida");
        world.Vacates("agare-ekonomi", new(2026, 11, 24)).Holds("agare-ekonomi", "Nora", World.Mora, new(2026, 11, 25));
        story.On(new(2026, 11, 25));
        Assert.Contains("Nora", story.MayNotApprove("Eva").Message, StringComparison.Ordinal);
        story.Approves("Nora").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }
}
