using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class WhatTheLawStops
{
    private static readonly RightSource Namnd = new("Delegationsordning § 3", World.Id("gemensam-namnd"));
    private static readonly LadderStep Last = World.Vote("gemensam-namnd", stands: Conclusive.NoChange);

    [Fact]
    public void A_seat_in_a_namndbeslut() => Stops("rules-change", [World.Alone(World.Named("it-chef"))],
        "Steg 1: ändra beslutsrätter är ett nämndbeslut, och IT-chef är en roll. Bara ett beslutande organ kan fatta det.");

    [Fact]
    public void A_seat_in_a_later_step_of_a_namndbeslut()
    {
        var stop = Assert.Single(Ask("rules-change", [Last, World.Alone(World.Named("it-chef"))]).Stops);

        Assert.Equal(2, stop.Step);
    }

    [Fact]
    public void A_namndbeslut_decided_by_the_namnd_is_lawful() => Allows("rules-change", [Last]);

    [Fact]
    public void A_group_of_employees_that_votes() => Stops("system-replace", [World.Vote("styrgrupp"), Last],
        "Steg 1: Objektstyrgrupp Ekonomi är rådgivande. En grupp anställda kan inte få beslutanderätt (KL 6 kap. 37–38 §§); en roll i den, eller ett beslutande organ, måste besluta.");

    [Fact]
    public void A_name_that_leads_to_several_seats() => Stops("system-replace", [World.Alone(World.Each(World.Representative)), Last],
        "Steg 1: regeln pekar på 3 roller (objektrepresentant i den berörda kommunen). Beslutanderätt kan ges till en anställd, aldrig till flera tillsammans (KL 6 kap. 37–38 §§).");

    [Fact]
    public void One_kommuns_body_when_several_are_affected() =>
        Stops("system-replace", [new LadderStep { Procedure = Procedure.Vote, Decider = new(AffectedKommunBody: ForumBody.Namnd) }],
            "Steg 1: regeln pekar på den berörda kommunens nämnd, men flera kommuner berörs och ett ärende har ett enda beslutande organ. Dela ärendet: ett för varje kommun.");

    [Fact]
    public void A_delegationsbeslut_whose_ladder_ends_in_a_seat() => Stops("contract-sign", [World.Alone(World.Named("it-chef"))],
        "Trappan slutar hos IT-chef, som är en roll. Teckna avtal är ett delegationsbeslut, och trappan ska då sluta hos ett beslutande organ.");

    [Fact]
    public void A_delegationsbeslut_that_ends_in_the_namnd_is_lawful() => Allows("contract-sign", [World.Alone(World.Named("it-chef")), Last]);

    [Fact]
    public void A_verkstallighet_may_end_in_a_seat() => Allows("system-replace", [World.Alone(World.Named("it-chef"))]);

    [Fact]
    public void A_second_step_of_delegation() => Stops("contract-sign", [World.Alone(World.Named("it-chef")), Last],
        "Delegationen har lämnats vidare 2 gånger. Vidaredelegation får ske högst en gång, av förvaltningschefen (KL 7 kap. 6 §).",
        Namnd with { SubDelegations = 2, SubDelegationAllowed = true });

    [Fact]
    public void Sub_delegation_that_the_namnd_has_not_allowed() => Stops("contract-sign", [World.Alone(World.Named("it-chef")), Last],
        "Delegationen har lämnats vidare utan att nämnden har medgett det (KL 7 kap. 6 §).", Namnd with { SubDelegations = 1 });

    [Fact]
    public void Sub_delegation_once_where_the_namnd_allows_it_is_lawful() =>
        Allows("contract-sign", [World.Alone(World.Named("it-chef")), Last], Namnd with { SubDelegations = 1, SubDelegationAllowed = true });

    [Fact]
    public void A_deputy_is_not_sub_delegation()
    {
        var answer = new World().Vacates("it-chef").Deputises("it-chef", "Vera").Right("r", steps: [World.Alone(World.Named("it-chef")), Last], source: Namnd)
            .Ask("contract-sign");

        Assert.Equal("Vera", Assert.Single(Assert.IsType<Answer.DecidedBy>(answer).Steps[0].Decider.Acting).Person.Name);
    }

    [Fact]
    public void A_delegation_from_a_body_that_only_advises() => Stops("contract-sign", [World.Alone(World.Named("it-chef")), Last],
        "Rätten vilar på Objektstyrgrupp Ekonomi, som är rådgivande och inte kan delegera.", new("Möte 3", World.Id("styrgrupp")));

    [Fact]
    public void A_qualified_vote_that_the_reglemente_does_not_carry() => Stops("system-replace", [World.Vote("gemensam-namnd", share: 67)],
        "Steg 1: Gemensam nämnd IT ska rösta med 67 procents majoritet, men regelns källa är inte dess reglemente. Utan stöd där gäller enkel majoritet.");

    [Fact]
    public void Consensus_from_another_bodys_reglemente() => Stops("system-replace", [World.Vote("gemensam-namnd", share: 100)],
        "Steg 1: Gemensam nämnd IT ska rösta med enighet, men regelns källa är inte dess reglemente. Utan stöd där gäller enkel majoritet.",
        new("Reglemente", World.Id("styrgrupp"), QualifiedVoteInReglemente: true));

    [Fact]
    public void A_qualified_vote_in_the_bodys_own_reglemente_is_lawful() =>
        Allows("system-replace", [World.Vote("gemensam-namnd", share: 67)], Namnd with { QualifiedVoteInReglemente = true });

    [Fact]
    public void A_share_that_lets_a_minority_decide() => Stops("system-replace", [World.Vote("gemensam-namnd", share: 40)],
        "Steg 1: 40 procent är ingen kvalificerad majoritet; ange 51 till 100.", Namnd with { QualifiedVoteInReglemente = true });

    [Fact]
    public void A_seat_that_votes() => Stops("system-replace", [World.Alone(World.Named("it-chef")) with { Procedure = Procedure.Vote }],
        "Steg 1: IT-chef är en roll och kan inte rösta; bara ett beslutande organ röstar.");

    [Fact]
    public void A_body_that_decides_alone() => Stops("system-replace", [World.Vote("gemensam-namnd") with { Procedure = Procedure.Alone }],
        "Steg 1: Gemensam nämnd IT är ett organ och beslutar genom röstning i möte, inte ensamt eller med samtycke.");

    [Fact]
    public void A_right_without_steps() => Stops("system-replace", [], "Regeln har inga steg, så ingen beslutar.");

    [Fact]
    public void A_decider_that_names_nobody() => Stops("system-replace", [new LadderStep { Decider = new() }], "Steg 1: ingen är utpekad att besluta.");

    [Fact]
    public void A_lower_lawful_right_never_takes_the_place_of_an_unlawful_one()
    {
        var answer = new World().Right("lawful", steps: [Last])
            .Right("best", new Covers { MatterTypes = ["rules-change"] }, [World.Alone(World.Named("it-chef"))])
            .Ask("rules-change", amount: null);

        Assert.Equal((AnswerOutcome.Unlawful, "best"), (answer.Outcome, answer.Right!.Key));
        Assert.Equal("lawful", Assert.Single(answer.Lost).Right.Key);
        Assert.Empty(answer.Steps);
        Assert.StartsWith("Lagen hindrar regel best, och ingen annan regel tar dess plats. Steg 1:", answer.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_objection_on_the_ladder_is_told() =>
        Assert.Equal([1, 2, null], Ask("contract-sign",
            [World.Vote("styrgrupp"), World.Alone(World.Each(World.Representative))]).Stops.Select(s => s.Step));

    private static Answer.Given Ask(string type, LadderStep[] steps, RightSource? source = null) =>
        new World().Right("r", steps: steps, source: source).Ask(type);

    private static void Stops(string type, LadderStep[] steps, string because, RightSource? source = null)
    {
        var answer = Ask(type, steps, source);
        Assert.Equal(AnswerOutcome.Unlawful, answer.Outcome);
        Assert.Equal(because, Assert.Single(answer.Stops).Because);
    }

    private static void Allows(string type, LadderStep[] steps, RightSource? source = null) =>
        Assert.Equal(AnswerOutcome.DecidedBy, Ask(type, steps, source).Outcome);
}
