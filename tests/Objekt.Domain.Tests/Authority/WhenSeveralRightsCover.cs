using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class WhenSeveralRightsCover
{
    private static readonly Guid Ekonomi = World.Id("ekonomi");
    private static readonly Guid Stod = World.Id("stod");

    [Fact]
    public void A_listed_object_goes_before_its_family() =>
        Wins(new Covers { Objects = [Ekonomi] }, over: new Covers { Families = [Stod] });

    [Fact]
    public void A_family_goes_before_any_object() => Wins(new Covers { Families = [Stod] }, over: new Covers());

    [Fact]
    public void A_list_of_objects_ranks_as_one_object() =>
        Ties(new Covers { Objects = [Ekonomi] }, new Covers { Objects = [Ekonomi, World.Id("lon")] });

    [Fact]
    public void The_object_goes_before_all_else_together() =>
        Wins(new Covers { Objects = [Ekonomi] },
            over: new Covers { Families = [Stod], Kommuner = [World.Orsa], Reach = Reach.Local, MatterTypes = ["system-replace"] });

    [Fact]
    public void Named_kommuner_go_before_any() => Wins(new Covers { Kommuner = [World.Orsa] }, over: new Covers());

    [Fact]
    public void Named_kommuner_go_before_reach_and_matter_type_together() =>
        Wins(new Covers { Kommuner = [World.Orsa] }, over: new Covers { Reach = Reach.Local, MatterTypes = ["system-replace"] });

    [Fact]
    public void One_named_kommun_ranks_as_several() =>
        Ties(new Covers { Kommuner = [World.Orsa] }, new Covers { Kommuner = [World.Orsa, World.Mora] });

    [Fact]
    public void Stated_reach_goes_before_any() => Wins(new Covers { Reach = Reach.Local }, over: new Covers());

    [Fact]
    public void Stated_reach_goes_before_a_listed_matter_type() =>
        Wins(new Covers { Reach = Reach.Local }, over: new Covers { MatterTypes = ["system-replace"] });

    [Fact]
    public void A_listed_matter_type_goes_before_its_category() =>
        Wins(new Covers { MatterTypes = ["system-replace"] }, over: new Covers { Categories = ["system"] });

    [Fact]
    public void A_category_goes_before_any_matter_type() => Wins(new Covers { Categories = ["system"] }, over: new Covers());

    [Fact]
    public void Two_equal_rights_are_both_named_and_none_is_chosen()
    {
        var answer = new World().Right("R-10").Right("R-2").Right("weaker", new Covers { Categories = ["purchase"] }).Ask();

        Assert.Equal(AnswerOutcome.Ambiguous, answer.Outcome);
        Assert.Equal(["R-2", "R-10"], answer.Conflicts.Select(c => c.Key));
        Assert.Null(answer.Right);
        Assert.Empty(answer.Steps);
        Assert.Equal("Två regler gäller lika: R-2 och R-10. Ingen av dem går före. Gemensam nämnd IT avgör vilken som ska gälla.", answer.Because);
    }

    [Fact]
    public void A_tie_below_the_top_does_not_matter()
    {
        var answer = new World().Right("one").Right("two").Right("top", new Covers { Objects = [Ekonomi] }).Ask();

        Assert.Equal("top", answer.Right!.Key);
        Assert.Equal(["one", "two"], answer.Lost.Select(l => l.Right.Key));
    }

    [Fact]
    public void Each_loser_says_why_it_lost()
    {
        var answer = new World()
            .Right("any").Right("family", new Covers { Families = [Stod] })
            .Right("top", new Covers { Objects = [Ekonomi], Reach = Reach.Local, MatterTypes = ["system-replace"] })
            .Right("wide", new Covers { Objects = [Ekonomi] })
            .Right("sort", new Covers { Objects = [Ekonomi], Reach = Reach.Local, Categories = ["system"] })
            .Ask(kommuner: [World.Orsa]);

        Assert.Equal(
        [
            "sort, som gäller hela kategorin system, medan top gäller just ersätta system.",
            "wide, som gäller både lokala och gemensamma ärenden, medan top gäller just lokala.",
            "family, som gäller hela familjen Stöd, medan top gäller just Ekonomi.",
            "any, som gäller alla objekt, medan top gäller just Ekonomi."
        ], answer.Lost.Select(l => l.Because));
    }

    [Fact]
    public void A_right_that_names_kommuner_says_which_when_another_loses_to_it()
    {
        var lost = Assert.Single(new World().Right("any").Right("orsa", new Covers { Kommuner = [World.Orsa] }).Ask(kommuner: [World.Orsa]).Lost);

        Assert.Equal("any, som gäller alla kommuner, medan orsa namnger Orsa.", lost.Because);
    }

    /// <summary>Asked about replacing a system in Ekonomi for Orsa alone.</summary>
    private static void Wins(Covers winner, Covers over)
    {
        var answer = new World().Right("loser", over).Right("winner", winner).Ask(kommuner: [World.Orsa]);

        Assert.Equal("winner", answer.Right?.Key);
        Assert.Equal("loser", Assert.Single(answer.Lost).Right.Key);
    }

    private static void Ties(Covers one, Covers other) =>
        Assert.Equal(2, new World().Right("one", one).Right("other", other).Ask(kommuner: [World.Orsa]).Conflicts.Count);
}
