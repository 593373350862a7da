using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class ReadingFactsOnTheDay
{
    private static readonly DateOnly Midsummer = new(2026, 6, 30);

    [Fact]
    public void A_right_holds_on_its_first_and_its_last_day_and_not_the_day_before_or_after()
    {
        var world = new World().Right("r", from: new(2026, 3, 1), to: Midsummer);

        Assert.Equal(AnswerOutcome.NoRule, world.Ask(day: new(2026, 2, 28)).Outcome);
        Assert.Equal("r", world.Ask(day: new(2026, 3, 1)).Right?.Key);
        Assert.Equal("r", world.Ask(day: Midsummer).Right?.Key);
        Assert.Equal(AnswerOutcome.NoRule, world.Ask(day: Midsummer.AddDays(1)).Outcome);
    }

    [Fact]
    public void A_gap_in_time_says_from_or_to_when_the_nearest_rule_holds()
    {
        var world = new World().Right("r", from: new(2026, 3, 1), to: Midsummer);

        Assert.Equal("r gäller först från den 1 mars 2026.", Assert.Single(world.Ask(day: new(2026, 2, 28)).Closest).Because);
        Assert.Equal("r gällde till och med den 30 juni 2026.", Assert.Single(world.Ask(day: new(2026, 7, 1)).Closest).Because);
    }

    [Fact]
    public void The_rule_set_in_force_that_day_answers()
    {
        var world = new World()
            .RuleSet("ett", 1, World.NewYear, Midsummer, RuleSetState.Superseded)
            .RuleSet("två", 2, Midsummer.AddDays(1))
            .RuleSet("utkast", 3, null, state: RuleSetState.Draft)
            .Right("old").Right("new", set: "två").Right("draft", set: "utkast");

        Assert.Equal(("old", 1), (world.Ask(day: Midsummer).Right!.Key, world.Ask(day: Midsummer).Right!.RuleSetNumber));
        Assert.Equal(("new", 2), (world.Ask(day: Midsummer.AddDays(1)).Right!.Key, world.Ask().Right!.RuleSetNumber));
    }

    [Fact]
    public void A_draft_answers_only_when_it_is_named_even_if_its_day_is_planned()
    {
        var world = new World().RuleSet("utkast", 2, World.NewYear, state: RuleSetState.Draft).Right("draft", set: "utkast");
        var question = new Question { MatterType = "system-replace", Object = "ekonomi", Amount = 1, Day = World.Monday };

        Assert.Equal(AnswerOutcome.NoRule, world.Ask().Outcome);
        Assert.Equal("draft", Assert.IsType<Answer.DecidedBy>(world.Answer(question with { RuleSetId = World.Id("utkast") })).Right!.Key);
    }

    [Fact]
    public void Before_the_first_rule_set_no_rule_covers_anything()
    {
        var world = new World().RuleSet("ett", 1, Midsummer).Right("r");

        Assert.Equal("Inget regelverk gäller den 29 juni 2026, så ingen regel täcker detta.", world.Ask(day: Midsummer.AddDays(-1)).Because);
    }

    [Fact]
    public void Family_membership_is_read_on_the_day()
    {
        var world = new World().Moves("ekonomi", "larande", Midsummer).Right("stod", new Covers { Families = [World.Id("stod")] });

        Assert.Equal("stod", world.Ask(day: Midsummer.AddDays(-1)).Right?.Key);
        Assert.Equal(AnswerOutcome.NoRule, world.Ask(day: Midsummer).Outcome);
    }

    [Fact]
    public void Participation_is_read_on_the_day()
    {
        var world = new World().Leaves("ekonomi", World.Orsa, Midsummer).Right("r");

        Assert.Equal(3, world.Ask(day: Midsummer).Asked.Kommuner.Count);
        Assert.Equal(2, world.Ask(day: Midsummer.AddDays(1)).Asked.Kommuner.Count);
    }

    [Theory]
    [InlineData(Domain.Objects.ParticipationMode.Partial, true)]
    [InlineData(Domain.Objects.ParticipationMode.Planned, false)]
    [InlineData(Domain.Objects.ParticipationMode.OptedOut, false)]
    [InlineData(Domain.Objects.ParticipationMode.Left, false)]
    public void Only_those_who_really_take_part_are_affected(Domain.Objects.ParticipationMode mode, bool counts)
    {
        var world = new World().Takes("skola", World.Alvdalen, World.NewYear, null, mode).Right("r");

        Assert.Equal(counts, world.Ask(about: "skola").Asked.Kommuner.Any(k => k.Code == World.Alvdalen));
    }

    [Fact]
    public void A_holder_is_in_the_chair_on_the_last_day_and_out_the_day_after()
    {
        var world = new World().Vacates("it-chef", Midsummer).Right("r");

        Assert.Equal("Doris", Assert.Single(world.Ask(day: Midsummer).Steps[0].Decider.Holders).Person.Name);
        Assert.True(world.Ask(day: Midsummer.AddDays(1)).Steps[0].Decider.Vacant);
    }
}
