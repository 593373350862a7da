using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Tests.Authority;

public sealed class CrossingABandEdge
{
    private static Sek Kr(decimal kronor) => Sek.From(kronor)!.Value;

    private readonly World world = new World()
        .Right("A", new Covers { Above = Kr(0), UpTo = Kr(50_000) })
        .Right("B", new Covers { Above = Kr(50_000), UpTo = Kr(180_000) })
        .Right("C", new Covers { Above = Kr(180_000), UpTo = Kr(500_000) })
        .Right("D", new Covers { Above = Kr(500_000) });

    [Theory]
    [InlineData("0.00", "A")]
    [InlineData("0.01", "A")]
    [InlineData("49999.99", "A")]
    [InlineData("50000.00", "A")]
    [InlineData("50000.01", "B")]
    [InlineData("179999.99", "B")]
    [InlineData("180000.00", "B")]
    [InlineData("180000.01", "C")]
    [InlineData("500000.00", "C")]
    [InlineData("500000.01", "D")]
    [InlineData("90000000000000000", "D")]
    public void One_ore_decides_which_right_answers(string amount, string key) =>
        Assert.Equal(key, world.Ask(amount: decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).Right!.Key);

    [Fact]
    public void A_school_system_for_Orsa_at_180_000_has_one_decider_with_rule_and_date_and_one_ore_more_has_another()
    {
        var skola = new World()
            .Type("system-acquire", "Skaffa nytt system", "system", LegalClass.ExecutionMeasure, hasAmount: true)
            .Right("B", new Covers { MatterTypes = ["system-acquire"], UpTo = Kr(180_000) }, [World.Alone(World.Of(World.Owner))])
            .Right("C", new Covers { MatterTypes = ["system-acquire"], Above = Kr(180_000) });

        var below = skola.Ask("system-acquire", "skola", 180_000.00m, [World.Orsa]);
        var above = skola.Ask("system-acquire", "skola", 180_000.01m, [World.Orsa]);

        Assert.Equal(("B", "Rut"), (below.Right!.Key, Assert.Single(below.Steps[0].Decider.Holders).Person.Name));
        Assert.Equal((World.Id("right-ett-B"), World.NewYear), (below.Right.Id, below.Right.ValidFrom));
        Assert.Equal(("C", "Doris"), (above.Right!.Key, Assert.Single(above.Steps[0].Decider.Holders).Person.Name));
    }

    [Fact]
    public void A_band_that_starts_above_zero_leaves_zero_out() =>
        Assert.Equal(AnswerOutcome.NoRule, new World().Right("X", new Covers { Above = Kr(0.01m) }).Ask(amount: 0.01m).Outcome);

    [Fact]
    public void An_open_lower_end_includes_zero() => Assert.Equal("X", new World().Right("X", new Covers { UpTo = Kr(10) }).Ask(amount: 0).Right!.Key);

    [Fact]
    public void The_amount_band_never_ranks()
    {
        var narrow = new World().Right("narrow", new Covers { Above = Kr(90_000), UpTo = Kr(110_000) }).Right("wide");

        Assert.Equal(AnswerOutcome.Ambiguous, narrow.Ask(amount: 100_000).Outcome);
    }

    [Fact]
    public void A_type_without_amount_is_answered_by_a_right_without_band_whatever_amount_is_given()
    {
        world.Right("plan", new Covers { MatterTypes = ["priority-order"] });

        Assert.Equal("plan", world.Ask("priority-order", amount: null).Right!.Key);
        Assert.Equal("plan", world.Ask("priority-order", amount: -5m).Right!.Key);
        Assert.Null(world.Ask("priority-order", amount: 700m).Asked.Amount);
    }

    [Fact]
    public void A_right_with_a_band_covers_no_type_without_amount() =>
        Assert.Equal(AnswerOutcome.NoRule, world.Ask("priority-order", amount: null).Outcome);

    [Fact]
    public void Even_a_band_from_zero_and_open_upwards_covers_no_type_without_amount() =>
        Assert.Equal(AnswerOutcome.NoRule, new World().Right("all", new Covers { Above = Kr(0) }).Ask("priority-order", amount: null).Outcome);

    [Fact]
    public void The_answer_tells_what_the_neighbouring_bands_would_have_meant()
    {
        var near = world.Ask(amount: 100_000).Near;

        Assert.Equal([(Kr(50_000), true, "A"), (Kr(180_000), false, "C")], near.Select(n => (n.Edge, n.UpTo, n.Right!.Key)));
        Assert.Equal("Till och med 50\u00a0000\u00a0kr hade Doris (IT-chef) beslutat.", near[0].Because);
    }

    [Fact]
    public void An_edge_of_a_right_that_loses_anyway_is_no_near_outcome()
    {
        var covered = new World().Right("own", new Covers { Objects = [World.Id("ekonomi")] }).Right("any", new Covers { Above = Kr(50_000), UpTo = Kr(120_000) });

        Assert.Empty(covered.Ask(amount: 100_000).Near);
    }

    [Fact]
    public void Beyond_the_last_edge_the_near_outcome_may_be_that_no_rule_covers()
    {
        var near = Assert.Single(new World().Right("A", new Covers { UpTo = Kr(50_000) }).Ask(amount: 50_000).Near);

        Assert.Equal((AnswerOutcome.NoRule, false), (near.Outcome, near.UpTo));
        Assert.Equal("Över 50\u00a0000\u00a0kr täcker ingen regel.", near.Because);
    }
}
