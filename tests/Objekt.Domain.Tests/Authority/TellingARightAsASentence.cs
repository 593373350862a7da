using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Tests.Authority;

public sealed class TellingARightAsASentence
{
    private static readonly LadderStep[] Ladder =
    [
        World.WithConsent(World.Of(World.Owner), World.Each(World.Representative)),
        World.WithConsent(World.Named("it-chef"), World.Each(World.KommunManager)),
        World.Vote("gemensam-namnd", stands: Conclusive.NoChange)
    ];

    [Fact]
    public void The_whole_right_is_one_sentence() => Tells(
        "Ersätta system för Ekonomi, över 100 000 till och med 500 000 kr, gemensam: objektägare beslutar, med samtycke av en objektrepresentant per kommun; "
        + "tystnad räknas som samtycke; vid oenighet beslutar IT-chef, med samtycke av en kommunchef per kommun, därefter röstar Gemensam nämnd IT; annars ingen ändring.",
        new Covers { MatterTypes = ["system-replace"], Objects = [World.Id("ekonomi")], Above = new(100_000_00), UpTo = new(500_000_00), Reach = Reach.Shared }, Ladder);

    [Fact]
    public void A_single_step_says_what_stands_in_disagreement_or_silence() => Tells(
        "Alla beslut i kategorin system för hela familjen Stöd, till och med 50 000,50 kr, lokal, Mora och Orsa: IT-chef beslutar; vid oenighet eller tystnad: avslag.",
        new Covers { Categories = ["system"], Families = [World.Id("stod")], UpTo = new(50_000_50), Reach = Reach.Local, Kommuner = [World.Mora, World.Orsa] },
        [World.Alone(World.Named("it-chef"), stands: Conclusive.Reject)]);

    [Fact]
    public void Several_matter_types_and_families_are_listed() => Tells(
        "Ersätta system eller avveckla system för familjerna Stöd och Lärande: IT-chef beslutar.",
        new Covers { MatterTypes = ["system-replace", "system-retire"], Families = [World.Id("stod"), World.Id("larande")] }, [World.Alone(World.Named("it-chef"))]);

    [Fact]
    public void A_right_for_everything_says_so() => Tells("Alla beslut: IT-chef beslutar.", new Covers(), [World.Alone(World.Named("it-chef"))]);

    [Fact]
    public void A_right_without_steps_says_that_nobody_decides() => Tells("Alla beslut: ingen beslutar, trappan är tom.", new Covers(), []);

    [Fact]
    public void A_ladder_that_does_not_end_promises_nothing() =>
        Assert.DoesNotContain("annars", Told(new Covers(), [Ladder[0], World.Alone(World.Named("it-chef"))]), StringComparison.Ordinal);

    [Fact]
    public void A_heard_seat_is_heard_before_the_decision() =>
        Assert.Equal("IT-chef beslutar efter samråd med objektägare och ordföranden i Objektstyrgrupp Ekonomi",
            Step(World.Alone(World.Named("it-chef")) with { Heard = [World.Of(World.Owner), new(ChairOfForumId: World.Id("styrgrupp"))] }));

    [Theory]
    [InlineData(ConsentMeasure.Majority, false, "IT-chef beslutar, med samtycke av fler än hälften av: en kommunchef per kommun; tystnad för ärendet vidare")]
    [InlineData(ConsentMeasure.AtLeast, true, "IT-chef beslutar, med samtycke av minst 2 av: en kommunchef per kommun, en röst per kommun; tystnad för ärendet vidare")]
    public void The_measure_of_consent_is_told(ConsentMeasure measure, bool perKommun, string sentence) =>
        Assert.Equal(sentence, Step(World.WithConsent(World.Named("it-chef"), World.Each(World.KommunManager), silence: Silence.MovesUp, rule: new(measure, perKommun, 2))));

    [Theory]
    [InlineData(Tie.MovesUp, 67, "Gemensam nämnd IT röstar, minst 67 procent för; vid lika röster går ärendet vidare")]
    [InlineData(Tie.NoChange, 100, "Gemensam nämnd IT röstar, enighet; vid lika röster ingen ändring")]
    public void The_vote_is_told(Tie tie, int share, string sentence) => Assert.Equal(sentence, Step(World.Vote("gemensam-namnd", tie: tie, share: share)));

    [Fact]
    public void The_older_words_are_used_where_the_union_chose_them() =>
        Assert.Equal("objektägare (äldre) beslutar", RightSentence.Step(World.Alone(World.Of(World.Owner)), new RuleWords(new World().OlderWords().Facts)));

    [Fact]
    public void Names_that_lead_nowhere_are_told_as_unknown() =>
        Assert.Equal("okänd roll beslutar", Step(World.Alone(World.Named("nobody"))));

    private static void Tells(string sentence, Covers covers, LadderStep[] steps) => Assert.Equal(sentence, Told(covers, steps));

    private static string Told(Covers covers, LadderStep[] steps)
    {
        var facts = new World().Right("r", covers, steps).Facts;
        return RightSentence.Of(facts.Rights.Single(), new RuleWords(facts)).Replace('\u00a0', ' ');
    }

    private static string Step(LadderStep step) => RightSentence.Step(step, new RuleWords(new World().Facts));
}
