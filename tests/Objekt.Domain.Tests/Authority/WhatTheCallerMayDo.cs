using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class WhatTheCallerMayDo
{
    private readonly World world = new World().Right("r", steps:
    [
        World.WithConsent(World.Of(World.Owner), World.Each(World.Representative)) with { Heard = [World.Of(World.OwnerIt)] },
        World.Alone(World.Named("it-chef")),
        World.Vote("gemensam-namnd", stands: Conclusive.NoChange)
    ]).Deputises("agare-ekonomi", "Vera");

    [Fact]
    public void The_decider_may_decide() =>
        Assert.Equal(new MayAct(true, Capacity.Decide, "objektägare Ekonomi", "Du kan besluta som objektägare Ekonomi.", []), May("Eva"), new SameAct());

    [Fact]
    public void The_deputy_may_not_while_the_holder_can()
    {
        var may = May("Vera");

        Assert.False(may.May);
        Assert.Equal("Du kan inte besluta: du är ersättare, och Eva kan själv. Eva (objektägare Ekonomi) beslutar, senast den 7 december 2026.", may.Because);
    }

    [Fact]
    public void The_deputy_may_in_a_vacancy_and_is_told_why()
    {
        world.Vacates("agare-ekonomi");

        Assert.Equal("Du kan besluta som ersättare för objektägare Ekonomi: rollen är vakant.", May("Vera").Because);
        Assert.True(May("Vera").May);
    }

    [Fact]
    public void A_consenting_seat_may_consent_and_is_told_who_decides()
    {
        var may = May("Sara");

        Assert.Equal((true, Capacity.Consent, "objektrepresentant Ekonomi (Orsa)"), (may.May, may.Act, may.Capacity));
        Assert.Equal("Eva", Assert.Single(may.Who).Name);
    }

    [Fact]
    public void A_heard_seat_may_answer() => Assert.Equal((true, Capacity.BeHeard), (May("Jonas").May, May("Jonas").Act));

    [Fact]
    public void One_who_decides_only_in_a_later_step_is_told_which() =>
        Assert.Equal((false, "Du kan inte besluta: din roll (IT-chef) beslutar först i steg 2, om ärendet går dit. Eva (objektägare Ekonomi) beslutar, senast den 7 december 2026."),
            (May("Doris").May, May("Doris").Because));

    [Fact]
    public void A_stranger_is_told_who_can()
    {
        var may = May("Rut");

        Assert.Equal((false, "Du kan inte besluta: du har ingen roll i första steget. Eva (objektägare Ekonomi) beslutar, senast den 7 december 2026."), (may.May, may.Because));
        Assert.Equal(["Eva"], may.Who.Select(w => w.Name));
    }

    [Fact]
    public void The_requester_is_told_that_it_is_their_own_request() =>
        Assert.Equal("Du kan inte besluta: du har själv begärt ärendet. Vera (objektägare Ekonomi) beslutar, senast den 7 december 2026.",
            world.Ask(caller: "Eva", requester: "Eva").MayAct!.Because);

    [Fact]
    public void A_member_of_the_body_votes() =>
        Assert.Equal((true, Capacity.Vote), Vote(new World().Right("r", steps: [World.Vote("gemensam-namnd")]).Ask(caller: "Olga")));

    [Fact]
    public void Where_no_rule_answers_nobody_may_act() =>
        Assert.Equal(new MayAct(false, null, null, "Ingen kan besluta förrän reglerna ger ett svar på frågan.", []), new World().Ask(caller: "Eva").MayAct!, new SameAct());

    [Fact]
    public void Without_a_caller_the_answer_does_not_say() => Assert.Null(world.Ask().MayAct);

    private MayAct May(string caller) => world.Ask(caller: caller).MayAct!;
    private static (bool, Capacity?) Vote(Answer.Given answer) => (answer.MayAct!.May, answer.MayAct.Act);

    private sealed class SameAct : IEqualityComparer<MayAct>
    {
        public bool Equals(MayAct? x, MayAct? y) => x! with { Who = [] } == y! with { Who = [] } && x.Who.SequenceEqual(y.Who);
        public int GetHashCode(MayAct act) => act.Because.GetHashCode(StringComparison.Ordinal);
    }
}
