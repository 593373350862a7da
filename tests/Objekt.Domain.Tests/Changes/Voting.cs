using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>The gemensamma nämnden votes: Nils for Mora presides, Olga sits for Orsa, Alva for Älvdalen. It meets on 16 December and 20 January.</summary>
public sealed class Deciding_by_vote
{
    private static readonly DateOnly Meeting = new(2026, 12, 16);

    private static World With(Tie tie = Tie.CastingVote, int? share = null, Conclusive stands = Conclusive.NoChange, bool thenIt = false) => new World()
        .Seat("ordforande", "FORUM_CHAIR", forum: "gemensam-namnd").Holds("ordforande", "Nils", World.Mora)
        .Meets("gemensam-namnd", Meeting).Meets("gemensam-namnd", new(2027, 1, 20))
        .Right("N-1", source: new("Reglemente § 4", World.Id("gemensam-namnd"), QualifiedVoteInReglemente: true), steps: thenIt
            ? [World.Vote("gemensam-namnd", 10, tie, share), World.Alone(World.Named("it-chef"), 5, stands)]
            : [World.Vote("gemensam-namnd", 10, tie, share, stands)]);

    private static World OfFour(Tie tie = Tie.CastingVote, bool thenIt = false) => With(tie, thenIt: thenIt).Member("gemensam-namnd", "Otto", World.Orsa);

    [Fact]
    public void The_deadline_is_the_first_meeting_on_or_after_the_working_days() => Assert.Equal((Meeting, Meeting), (new Story(With()).Step.Deadline, new Story(With()).Step.Meeting));

    [Fact]
    public void Without_a_meeting_in_the_calendar_the_deadline_is_the_working_days() =>
        Assert.Equal(new DateOnly(2027, 2, 3), new Story(With(), day: new(2027, 1, 20)).Step.Deadline);

    [Fact]
    public void The_vote_ends_as_soon_as_its_outcome_can_no_longer_change() =>
        Assert.Equal("Gemensam nämnd IT", new Story(With()).For("Nils", "Olga").Ended(ChangeState.Decided, DecisionOutcome.Approved).Decision.DeciderName);

    [Fact]
    public void While_the_outcome_can_change_the_vote_goes_on() => new Story(With()).For("Nils").Against("Olga").IsIn(1, "Gemensam nämnd IT");

    [Fact]
    public void More_against_than_for_rejects() => new Story(With()).Against("Nils", "Olga").Ended(ChangeState.Decided, DecisionOutcome.Rejected);

    [Fact]
    public void The_decision_names_those_who_were_against() =>
        Assert.Contains("Alva (ledamot Gemensam nämnd IT) var emot", new Story(With()).Against("Alva").For("Nils", "Olga").Decision.Dissent, StringComparison.Ordinal);

    [Fact]
    public void At_the_meeting_those_cast_decide() =>
        new Story(With()).For("Nils").Abstains("Olga").PastDeadline().Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void Without_quorum_on_the_last_step_what_stands_stands()
    {
        var story = new Story(With(stands: Conclusive.Reject)).For("Nils").PastDeadline().Ended(ChangeState.Decided, DecisionOutcome.Rejected);
        Assert.Null(story.Decision.DeciderName);
    }

    [Fact]
    public void Without_quorum_on_another_step_the_matter_moves_up() => new Story(With(thenIt: true)).For("Nils").PastDeadline().IsIn(2, "IT-chef");

    [Fact]
    public void Abstaining_is_present_but_not_yes() =>
        new Story(With()).Abstains("Olga", "Alva").For("Nils").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void The_casting_vote_goes_to_the_side_the_presiding_person_voted_for() =>
        new Story(OfFour()).Against("Nils", "Olga").For("Alva", "Otto").Ended(ChangeState.Decided, DecisionOutcome.Rejected);

    [Fact]
    public void A_presiding_person_who_abstained_has_no_casting_vote() =>
        new Story(OfFour()).Abstains("Nils", "Olga").For("Alva").Against("Otto").Ended(ChangeState.ClosedNoChange, DecisionOutcome.NoChange);

    [Fact]
    public void A_tie_may_move_the_matter_up() => new Story(OfFour(Tie.MovesUp, thenIt: true)).Against("Nils", "Olga").For("Alva", "Otto").IsIn(2, "IT-chef");

    [Fact]
    public void A_tie_may_mean_no_change_which_is_no_rejection() =>
        new Story(OfFour(Tie.NoChange)).Against("Nils", "Olga").For("Alva", "Otto").Ended(ChangeState.ClosedNoChange, DecisionOutcome.NoChange);

    [Fact]
    public void A_qualified_share_counts_those_cast() =>
        new Story(With(share: 75)).For("Nils", "Olga").Against("Alva").Ended(ChangeState.Decided, DecisionOutcome.Rejected);

    [Fact]
    public void Consensus_is_reached_when_nobody_who_cast_was_against() =>
        new Story(With(share: 100)).For("Nils", "Olga").Abstains("Alva").Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void A_recused_member_without_deputy_is_not_present()
    {
        var story = new Story(With(thenIt: true)).Recuses("Olga").For("Nils").IsIn(1, "Gemensam nämnd IT");
        Assert.IsType<Refusal.Recused>(story.MayNotSay("Olga"));
        story.Recuses("Alva").IsIn(2, "IT-chef");   // one of three can never be a quorum
    }

    [Fact]
    public void When_all_are_recused_the_matter_moves_up_at_once() => new Story(With(thenIt: true)).Recuses("Nils").Recuses("Olga").IsIn(2, "IT-chef");

    [Fact]
    public void The_requester_never_counts_as_a_deciding_voter()
    {
        var story = new Story(With(), requester: "Olga");
        Assert.IsType<Refusal.OwnRequest>(story.MayNotSay("Olga"));
        story.For("Nils", "Alva").Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void The_meetings_record_ends_the_vote()
    {
        var world = OfFour().Seat("sekreterare", "FORUM_SECRETARY", forum: "gemensam-namnd").Holds("sekreterare", "Stina");
        var story = new Story(world).On(Meeting);
        Assert.Empty(story.Deciding.RecordVote(World.Id("Stina"), World.Id("Alva"), [World.Id("Alva"), World.Id("Olga"), World.Id("Nils")],
            [new(World.Id("Alva"), PositionVerdict.Against, "Dyrt"), new(World.Id("Olga"), PositionVerdict.For)], null));
        Assert.Equal(DecisionOutcome.Rejected, story.Ended(ChangeState.Decided, DecisionOutcome.Rejected).Decision.Outcome);   // Alva presided
    }

    [Fact]
    public void Only_the_chair_or_the_secretary_records_a_meeting() =>
        Assert.IsType<Refusal.NoMandate>(Assert.Single(new Story(With()).Deciding.RecordVote(World.Id("Olga"), null, [World.Id("Olga")], [], null)));

    [Fact]
    public void A_vote_by_someone_who_is_no_member_is_refused_and_nothing_is_recorded()
    {
        var story = new Story(With());
        Assert.NotEmpty(story.Deciding.RecordVote(World.Id("Nils"), World.Id("Nils"), [World.Id("Nils"), World.Id("Eva")], [new(World.Id("Eva"), PositionVerdict.For)], null));
        Assert.Empty(story.Matter.Positions);
    }

    [Fact]
    public void Nobody_approves_for_a_body() => Assert.Contains("röstning", new Story(With()).MayNotApprove("Nils").Message, StringComparison.Ordinal);

    [Fact]
    public void The_willing_go_ahead_with_their_parts_when_nothing_else_is_decided()
    {
        var story = new Story(With(Tie.MovesUp, stands: Conclusive.WillingGoAhead).Member("gemensam-namnd", "Otto", World.Orsa), amount: 90m, kommuner: [World.Mora, World.Orsa, World.Alvdalen], each: [50m, 30m, 10m])
            .For("Nils", "Alva").Against("Olga", "Otto").Ended(ChangeState.Decided, DecisionOutcome.PartlyApproved);
        Assert.Equal((60m, null), (story.Matter.Amount!.Value.Kronor, story.Decision.DeciderName));
        Assert.Equal([World.Mora, World.Alvdalen], story.Decision.Kommuner);
    }

    [Fact]
    public void All_willing_is_approved_by_the_clock_that_closes_and_their_yes() =>
        new Story(With(share: 100, stands: Conclusive.WillingGoAhead), kommuner: [World.Mora]).For("Nils").PastDeadline().Ended(ChangeState.Decided, DecisionOutcome.Approved);

    [Fact]
    public void None_willing_is_no_change() => new Story(With(stands: Conclusive.WillingGoAhead)).PastDeadline().Ended(ChangeState.ClosedNoChange, DecisionOutcome.NoChange);

    [Fact]
    public void Without_the_amount_of_each_kommun_the_willing_cannot_go_ahead_alone() =>
        new Story(With(stands: Conclusive.WillingGoAhead), kommuner: [World.Mora, World.Orsa]).For("Nils").PastDeadline().Ended(ChangeState.ClosedNoChange, DecisionOutcome.NoChange);
}
