using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class WhoSitsInTheChair
{
    private static readonly LadderStep[] OwnerThenNamnd = [World.Alone(World.Of(World.Owner)), World.Vote("gemensam-namnd", stands: Conclusive.NoChange)];

    private readonly World world = new World().Right("r", steps: OwnerThenNamnd);

    [Fact]
    public void The_holder_acts_and_the_deputy_stands_by()
    {
        var decider = First(world.Deputises("agare-ekonomi", "Vera").Ask());

        Assert.Equal([("Eva", HeldAs.Holder, true), ("Vera", HeldAs.Deputy, false)], Persons(decider));
        Assert.False(decider.Vacant);
        Assert.Empty(decider.EmptyChairs);
    }

    [Fact]
    public void A_vacant_seat_without_deputy_is_said_aloud_and_so_is_what_happens_then()
    {
        var answer = world.Vacates("agare-ekonomi").Ask();

        Assert.True(First(answer).Vacant);
        Assert.Empty(First(answer).Holders);
        Assert.Equal(["objektägare Ekonomi"], First(answer).EmptyChairs);
        Assert.StartsWith("Objektägare Ekonomi ska besluta, men rollen är vakant och ersättare saknas. Ärendet går vidare till steg 2: Gemensam nämnd IT.",
            answer.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vacant_seat_with_deputy_is_decided_by_the_deputy_and_the_empty_chair_is_still_seen()
    {
        var answer = world.Vacates("agare-ekonomi").Deputises("agare-ekonomi", "Vera").Ask();

        Assert.Equal([("Vera", HeldAs.Deputy, true)], Persons(First(answer)));
        Assert.False(First(answer).Vacant);
        Assert.Equal(["objektägare Ekonomi"], First(answer).EmptyChairs);
        Assert.StartsWith("Vera (ersättare för objektägare Ekonomi) beslutar (rollen är vakant).", answer.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_stated_period_the_deputy_acts_too_on_both_its_ends()
    {
        world.Deputises("agare-ekonomi", "Vera", awayFrom: new(2026, 7, 1), awayTo: new(2026, 7, 31));

        Assert.Equal([false, true, true, false], new DateOnly[] { new(2026, 6, 30), new(2026, 7, 1), new(2026, 7, 31), new(2026, 8, 1) }
            .Select(day => First(world.Ask(day: day)).Holders.Single(h => h.As == HeldAs.Deputy).Acts));
        Assert.True(First(world.Ask(day: new(2026, 7, 1))).Holders.Single(h => h.As == HeldAs.Holder).Acts);
    }

    [Fact]
    public void Nobody_decides_their_own_request_and_the_deputy_steps_in()
    {
        var decider = First(world.Deputises("agare-ekonomi", "Vera").Ask(requester: "Eva"));

        Assert.Equal([("Eva", HeldAs.Holder, false), ("Vera", HeldAs.Deputy, true)], Persons(decider));
        Assert.Equal(Hindrance.Requester, Assert.Single(decider.CannotAct).Hindrance);
    }

    [Fact]
    public void A_deputy_who_requests_does_not_decide_in_the_holders_place_either() =>
        Assert.Empty(First(world.Vacates("agare-ekonomi").Deputises("agare-ekonomi", "Vera").Ask(requester: "Vera")).Acting);

    [Fact]
    public void A_recused_holder_gives_way_to_the_deputy_and_a_recused_deputy_to_nobody()
    {
        world.Deputises("agare-ekonomi", "Vera");

        Assert.Equal("Vera", Assert.Single(First(world.Ask(recused: ["Eva"])).Acting).Person.Name);

        var both = world.Ask(recused: ["Eva", "Vera"]);
        Assert.Empty(First(both).Acting);
        Assert.False(First(both).Vacant);
        Assert.Contains("Eva har anmält jäv och Vera har anmält jäv", both.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_holder_employed_elsewhere_than_the_delegating_authority_cannot_act()
    {
        var orsa = new World().Vacates("agare-ekonomi").Holds("agare-ekonomi", "Rut", World.Orsa);
        var fromMora = new RightSource("Delegationsordning § 3", World.Id("gemensam-namnd"));

        var stopped = First(orsa.Right("r", steps: OwnerThenNamnd, source: fromMora).Ask());
        Assert.Equal(Hindrance.OtherEmployer, Assert.Single(stopped.CannotAct).Hindrance);
        Assert.Equal("är anställd i Orsa, men rätten kommer från Gemensam nämnd IT", stopped.Holders[0].Because);
        Assert.Empty(stopped.Acting);
    }

    [Fact]
    public void Where_the_source_allows_it_an_employee_of_another_kommun_acts()
    {
        var allowed = new RightSource("KL 9 kap.", World.Id("gemensam-namnd"), AllowsOtherEmployers: true);
        var orsa = new World().Vacates("agare-ekonomi").Holds("agare-ekonomi", "Rut", World.Orsa).Right("r", steps: OwnerThenNamnd, source: allowed);

        Assert.Equal("Rut", Assert.Single(First(orsa.Ask()).Acting).Person.Name);
    }

    [Fact]
    public void Consent_is_given_from_every_kommun_whoever_the_authority_is()
    {
        var source = new RightSource("Delegationsordning § 3", World.Id("gemensam-namnd"));
        var answer = new World().Right("r", source: source, steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative))]).Ask();

        Assert.Equal([("Bo", World.Mora, true), ("Sara", World.Orsa, true), ("Ida", World.Alvdalen, true)],
            answer.Steps[0].Consenting.Select(c => (c.Holders[0].Person.Name, c.Kommun!.Code, c.Holders[0].Acts)));
    }

    [Fact]
    public void Only_the_affected_kommuners_representatives_consent()
    {
        var consent = new World().Right("r", steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative))]);

        Assert.Equal(["Sara"], consent.Ask(kommuner: [World.Orsa]).Steps[0].Consenting.Select(c => c.Holders[0].Person.Name));
    }

    [Fact]
    public void The_requesters_own_consenting_seat_counts_as_for_at_submission()
    {
        var answer = new World().Right("r", steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative))]).Ask(requester: "Sara");

        Assert.Equal([false, true, false], answer.Steps[0].Consenting.Select(c => c.ForAtSubmission));
    }

    [Fact]
    public void Consent_is_counted_against_all_listed_seats_less_the_recused_without_deputy()
    {
        var consent = new World().Right("r", steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative))]);

        Assert.Equal(3, consent.Ask().Steps[0].ConsentOf);
        Assert.Equal(2, consent.Ask(recused: ["Sara"]).Steps[0].ConsentOf);
        Assert.Equal(3, consent.Vacates("repr-ekonomi-mora").Ask().Steps[0].ConsentOf);
        Assert.Equal(3, consent.Deputises("repr-ekonomi-orsa", "Vera").Ask(recused: ["Sara"]).Steps[0].ConsentOf);
    }

    [Fact]
    public void A_role_that_the_object_lacks_is_a_vacancy_that_says_what_is_missing()
    {
        var missing = First(new World().Right("r", steps: [World.Alone(World.Of(World.OwnerIt))]).Ask(about: "skola"));

        Assert.Equal(("objektägare IT Skola (rollen finns inte)", true), (missing.Name, missing.Vacant));
    }

    [Fact]
    public void A_matter_without_object_has_no_object_owner() =>
        Assert.Equal("objektägare (ärendet har inget objekt)", First(world.Ask(about: null)).Name);

    [Fact]
    public void A_kommun_without_representative_is_a_vacancy_by_name()
    {
        var answer = new World().Right("r", steps: [World.WithConsent(World.Named("it-chef"), World.Each(World.KommunManager))])
            .Seat("chef-orsa", World.KommunManager, kommun: World.Orsa).Holds("chef-orsa", "Kim", World.Orsa)
            .Ask(kommuner: [World.Orsa, World.Alvdalen]);

        Assert.Equal([("kommunchef Orsa", false), ("kommunchef Älvdalen (rollen finns inte)", true)],
            answer.Steps[0].Consenting.Select(c => (c.Name, c.Vacant)));
    }

    [Fact]
    public void A_local_matter_may_name_the_affected_kommuns_own_seat()
    {
        var local = new World().Seat("chef-orsa", World.KommunManager, kommun: World.Orsa).Holds("chef-orsa", "Kim", World.Orsa)
            .Right("r", steps: [World.Alone(World.Each(World.KommunManager))]);

        Assert.Equal("Kim", Assert.Single(First(local.Ask(kommuner: [World.Orsa])).Holders).Person.Name);
    }

    [Fact]
    public void The_affected_kommuns_namnd_is_found_by_its_kind()
    {
        var step = new LadderStep { Procedure = Procedure.Vote, Decider = new(AffectedKommunBody: ForumBody.Kommunstyrelse), WorkingDays = 5 };
        var ks = new World().Forum("ks-orsa", "Kommunstyrelsen i Orsa", ForumBody.Kommunstyrelse, ForumLegalKind.LegalBody, World.Orsa)
            .Member("ks-orsa", "Olga", World.Orsa).Right("r", steps: [step]);

        Assert.Equal("Kommunstyrelsen i Orsa", First(ks.Ask(kommuner: [World.Orsa])).Name);
        Assert.Equal(("kommunstyrelse i Mora (finns inte)", true), (First(ks.Ask(kommuner: [World.Mora])).Name, First(ks.Ask(kommuner: [World.Mora])).Vacant));
    }

    [Fact]
    public void A_body_is_shown_by_its_members_with_their_kommuner()
    {
        var body = world.Ask().Steps[1].Decider;

        Assert.Equal(DeciderKind.Forum, body.Kind);
        Assert.Equal([("Olga", "Orsa"), ("Alva", "Älvdalen"), ("Nils", "Mora")], body.Holders.Select(h => (h.Person.Name, h.Kommun!.Name)));
    }

    [Fact]
    public void A_member_seat_is_spoken_for_by_its_holder_or_deputy()
    {
        var answer = world.Seat("ledamot-orsa", "FORUM_CHAIR", forum: "gemensam-namnd").MemberSeat("gemensam-namnd", "ledamot-orsa", World.Orsa)
            .Deputises("ledamot-orsa", "Vera").Ask();

        Assert.Contains(answer.Steps[1].Decider.Holders, h => h is { Person.Name: "Vera", Acts: true, As: HeldAs.Deputy });
        Assert.Equal(["ordförande Gemensam nämnd IT"], answer.Steps[1].Decider.EmptyChairs);
    }

    [Fact]
    public void The_chair_of_a_legal_body_acts_as_elected_and_not_as_somebodys_employee()
    {
        var answer = new World().Seat("ordforande", "FORUM_CHAIR", forum: "gemensam-namnd").Holds("ordforande", "Olof", World.Orsa)
            .Right("r", steps: [World.Alone(new SeatRef(ChairOfForumId: World.Id("gemensam-namnd")))], source: new("§ 1", World.Id("gemensam-namnd")))
            .Ask();

        Assert.Equal("Olof", Assert.Single(First(answer).Acting).Person.Name);
    }

    [Fact]
    public void Heard_and_informed_seats_are_named_and_each_only_once()
    {
        var heard = World.Alone(World.Named("it-chef")) with { Heard = [World.Of(World.OwnerIt), World.Named("agare-it-ekonomi")] };
        var answer = new World().Right("r", steps: [heard, heard], informed: [World.Of(World.Owner)]).Ask();

        Assert.Equal(["objektägare IT Ekonomi"], answer.Heard.Select(h => h.Name));
        Assert.Equal(["objektägare Ekonomi"], answer.Informed.Select(i => i.Name));
    }

    private static StepDecider First(Answer.Given answer) => answer.Steps[0].Decider;

    private static IEnumerable<(string, HeldAs, bool)> Persons(StepDecider decider) => decider.Holders.Select(h => (h.Person.Name, h.As, h.Acts));
}
