using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class ReadingTheLadder
{
    private readonly World world = new World().Right("r", steps:
    [
        World.WithConsent(World.Of(World.Owner), World.Each(World.Representative), days: 10),
        World.Alone(World.Named("it-chef"), days: 15),
        World.Vote("gemensam-namnd", days: 15, stands: Conclusive.NoChange)
    ]);

    [Fact]
    public void Each_step_starts_when_the_one_before_ends_and_has_its_own_working_days() =>
        Assert.Equal(
        [
            (1, new DateOnly(2026, 11, 23), new DateOnly(2026, 12, 7)),
            (2, new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 30)),
            (3, new DateOnly(2026, 12, 30), new DateOnly(2027, 1, 25))
        ], world.Ask().Steps.Select(s => (s.Order, s.Starts, s.Deadline)));

    [Fact]
    public void A_vote_waits_for_the_first_meeting_on_or_after_its_working_days()
    {
        world.Meets("gemensam-namnd", new(2027, 2, 24)).Meets("gemensam-namnd", new(2027, 1, 22)).Meets("gemensam-namnd", new(2027, 1, 27));

        var vote = world.Ask().Steps[2];

        Assert.Equal((new DateOnly(2027, 1, 27), new DateOnly(2027, 1, 27)), (vote.Deadline, vote.Meeting!.Value));
    }

    [Fact]
    public void A_meeting_on_the_last_day_itself_is_in_time() =>
        Assert.Equal(new DateOnly(2027, 1, 25), world.Meets("gemensam-namnd", new(2027, 1, 25)).Ask().Steps[2].Meeting);

    [Fact]
    public void Without_a_meeting_in_the_calendar_the_working_days_are_the_deadline() => Assert.Null(world.Ask().Steps[2].Meeting);

    [Fact]
    public void Only_the_last_step_says_what_stands_and_only_a_vote_can_be_tied()
    {
        var steps = world.Ask().Steps;

        Assert.Equal([null, null, Conclusive.NoChange], steps.Select(s => s.Conclusive));
        Assert.Equal([null, null, Tie.CastingVote], steps.Select(s => s.Tie));
    }

    [Fact]
    public void A_conclusive_written_on_an_earlier_step_does_not_stand() =>
        Assert.Equal([null, Conclusive.Reject], new World()
            .Right("r", steps: [World.Alone(World.Named("it-chef"), stands: Conclusive.NoChange), World.Alone(World.Of(World.Owner), stands: Conclusive.Reject)])
            .Ask().Steps.Select(s => s.Conclusive));

    [Fact]
    public void Silence_means_consent_only_where_the_right_says_so_and_never_for_the_decider() =>
        Assert.Equal([Silence.Consent, Silence.MovesUp, Silence.MovesUp], world.Ask().Steps.Select(s => s.Silence));

    [Fact]
    public void The_rule_of_each_step_is_told_in_words() =>
        Assert.Equal(
        [
            "med samtycke av en objektrepresentant per kommun; tystnad räknas som samtycke",
            "beslutar ensam",
            "fler för än emot; vid lika röster avgör den som leder mötet"
        ], world.Ask().Steps.Select(s => s.Rule));

    [Fact]
    public void The_answer_says_who_with_whose_consent_by_when_and_why() =>
        Assert.Equal("Eva (objektägare Ekonomi) beslutar, med samtycke av en objektrepresentant per kommun. Senast den 7 december 2026. "
            + "Regel r version 1 gäller: alla beslut.", world.Ask().Because);

    [Fact]
    public void The_reason_tells_of_the_rule_only_what_bears_on_the_question() =>
        Assert.EndsWith("Regel r version 1 gäller: ersätta system för hela familjen Stöd, gemensam.",
            new World().Right("r", new Covers
            {
                MatterTypes = ["system-retire", "system-replace"],
                Families = [World.Id("larande"), World.Id("stod")],
                Reach = Reach.Shared
            }).Ask().Because, StringComparison.Ordinal);

    [Fact]
    public void A_decision_after_hearing_others_says_so() =>
        Assert.StartsWith("Doris (IT-chef) beslutar efter samråd. Senast den 30 november 2026.",
            new World().Right("r", steps: [World.Alone(World.Named("it-chef")) with { Heard = [World.Of(World.Owner)] }]).Ask().Because, StringComparison.Ordinal);

    [Fact]
    public void A_body_that_decides_first_is_told_with_its_meeting() =>
        Assert.StartsWith("Gemensam nämnd IT beslutar genom röstning på mötet den 16 december 2026, fler för än emot; vid lika röster ingen ändring.",
            new World().Right("r", steps: [World.Vote("gemensam-namnd", days: 5, tie: Tie.NoChange)]).Meets("gemensam-namnd", new(2026, 12, 16)).Ask().Because,
            StringComparison.Ordinal);

    [Fact]
    public void A_relative_name_is_resolved_on_the_day_its_step_starts()
    {
        var answer = new World()
            .Seat("agare-nya", World.OwnerIt, "skola", from: new(2026, 12, 1)).Holds("agare-nya", "Nina", World.Orsa, from: new(2026, 12, 1))
            .Right("r", steps: [World.Alone(World.Of(World.OwnerIt), days: 10), World.Alone(World.Of(World.OwnerIt), days: 5)])
            .Ask(about: "skola");

        Assert.True(answer.Steps[0].Decider.Vacant);
        Assert.Equal("Nina", Assert.Single(answer.Steps[1].Decider.Holders).Person.Name);
    }

    [Fact]
    public void A_mistyped_number_of_days_does_not_run_off_the_calendar() =>
        Assert.True(new World().Right("r", steps: [World.Alone(World.Named("it-chef"), days: int.MaxValue)]).Ask(day: new(2199, 12, 31)).Steps[0].Deadline.Year < 2210);
}
