using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class WhomARightCovers
{
    [Fact]
    public void Every_affected_kommun_must_be_named()
    {
        var world = new World().Right("two", new Covers { Kommuner = [World.Orsa, World.Mora] });

        Assert.Equal("two", world.Ask(kommuner: [World.Orsa]).Right!.Key);
        Assert.Equal("two", world.Ask(kommuner: [World.Mora, World.Orsa]).Right!.Key);
        Assert.Equal(AnswerOutcome.NoRule, world.Ask(kommuner: [World.Orsa, World.Alvdalen]).Outcome);
    }

    [Fact]
    public void A_local_matter_in_a_shared_object_is_local_whoever_else_takes_part()
    {
        var world = new World().Right("local", new Covers { Reach = Reach.Local }).Right("shared", new Covers { Reach = Reach.Shared });

        Assert.Equal("local", world.Ask(kommuner: [World.Orsa]).Right!.Key);
        Assert.Equal("shared", world.Ask(kommuner: [World.Orsa, World.Mora]).Right!.Key);
        Assert.Equal("shared", world.Ask(kommuner: []).Right!.Key);
    }

    [Fact]
    public void The_same_kommun_twice_is_one_kommun() =>
        Assert.Equal("local", new World().Right("local", new Covers { Reach = Reach.Local }).Ask(kommuner: [World.Orsa, World.Orsa]).Right!.Key);

    [Fact]
    public void No_kommun_named_means_all_that_take_part()
    {
        var answer = new World().Right("any").Ask(about: "skola");

        Assert.Equal([World.Mora, World.Orsa], answer.Asked.Kommuner.Select(k => k.Code));
    }

    [Fact]
    public void An_object_with_one_participant_is_local_when_nobody_is_named()
    {
        var world = new World().Object("egen", "Egen", "stod", World.Orsa).Right("local", new Covers { Reach = Reach.Local });

        Assert.Equal("local", world.Ask(about: "egen").Right!.Key);
    }

    [Fact]
    public void A_matter_without_object_is_covered_only_by_rights_for_any_object()
    {
        var world = new World().Right("object", new Covers { Objects = [World.Id("ekonomi")] }).Right("family", new Covers { Families = [World.Id("stod")] });

        Assert.Equal(AnswerOutcome.NoRule, world.Ask(about: null).Outcome);
        Assert.Equal("any", world.Right("any").Ask(about: null).Right!.Key);
    }

    [Fact]
    public void A_matter_without_object_concerns_the_whole_union_when_no_kommun_is_named() =>
        Assert.Equal(3, new World().Right("any").Ask(about: null).Asked.Kommuner.Count);

    [Fact]
    public void An_object_can_be_asked_for_by_slug_or_id() =>
        Assert.Equal("Ekonomi", new World().Right("any").Ask(about: World.Id("ekonomi").ToString()).Asked.ObjectName);

    [Fact]
    public void Where_a_matter_type_is_listed_the_categories_are_not_read() =>
        Assert.Equal(AnswerOutcome.NoRule,
            new World().Right("r", new Covers { MatterTypes = ["system-retire"], Categories = ["system"] }).Ask("system-replace").Outcome);

    [Fact]
    public void A_gap_is_told_with_the_nearest_rules_and_what_each_lacks()
    {
        var answer = new World()
            .Right("B-7", new Covers { MatterTypes = ["system-replace"], Objects = [World.Id("ekonomi")] })
            .Right("B-8", new Covers { MatterTypes = ["system-retire"], UpTo = new(5_000_00) })
            .Right("far", new Covers { MatterTypes = ["rules-change"], Objects = [World.Id("skola")], Kommuner = [World.Mora] })
            .Ask("system-retire", kommuner: [World.Orsa]);

        Assert.Equal(AnswerOutcome.NoRule, answer.Outcome);
        Assert.Equal(["B-8 gäller till och med 5\u00a0000\u00a0kr, inte 100\u00a0000\u00a0kr.", "B-7 gäller ersätta system, inte avveckla system."],
            answer.Closest.Select(c => c.Because));
        Assert.StartsWith("Ingen regel täcker detta: Avveckla system i Ekonomi för Orsa, 100\u00a0000\u00a0kr, den 23 november 2026.", answer.Because, StringComparison.Ordinal);
        Assert.Equal("Gemensam nämnd IT", answer.SettledBy);
    }
}
