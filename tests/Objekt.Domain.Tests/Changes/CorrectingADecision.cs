using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>Eva has approved 100 000 kr as objektägare; something was written wrong.</summary>
public sealed class Correcting_a_decision
{
    private static Story Decided() => new Story(new World().Right("A-1", new Covers { UpTo = Sek.From(150_000m) }, steps: [World.Alone(World.Of(World.Owner)), World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)])).Approves("Eva");

    private static (Decision? Made, IReadOnlyList<Refusal> Refused) Correct(Story story, string by = "Eva", string? because = "Fel belopp.", string? reason = null, decimal? amount = 90_000m) =>
        story.Deciding.Correct(World.Id(by), story.Matter.Decisions[^1].Id, new(because, reason, amount is { } kronor ? Sek.From(kronor) : null));

    [Fact]
    public void Is_a_new_decision_that_points_back_and_the_old_one_stays_as_it_was()
    {
        var story = Decided();
        var old = story.Decision;
        var made = Correct(story).Made!;
        Assert.Equal((old.Id, 1, old.Outcome, old.RightId, 9_000_000L), (made.CorrectsId, made.Correction, made.Outcome, made.RightId, made.AmountOre));
        Assert.Equal((10_000_000L, null, 0), (old.AmountOre, old.CorrectsId, old.Correction));
        Assert.Equal(made.Id, story.Matter.DecisionId);
        story.Ended(ChangeState.Decided, DecisionOutcome.Approved);
    }

    [Fact]
    public void A_corrected_decision_is_corrected_through_its_correction_only()
    {
        var story = Decided();
        var old = story.Decision.Id;
        Correct(story);
        Assert.IsType<Refusal.AlreadyDecided>(Assert.Single(story.Deciding.Correct(World.Id("Eva"), old, new("Fel igen.", "Ny text.", null)).Refused));
        Assert.Equal(2, Correct(story, amount: 80_000m).Made!.Correction);
    }

    [Fact]
    public void Only_whoever_may_decide_in_the_same_seat_corrects() => Assert.IsType<Refusal.NoMandate>(Assert.Single(Correct(Decided(), by: "Jonas").Refused));

    [Fact]
    public void What_was_wrong_is_said() => Assert.IsType<Refusal.ReasonMissing>(Assert.Single(Correct(Decided(), because: " ").Refused));

    [Fact]
    public void An_amount_that_another_right_would_have_answered_is_no_clerical_error() => Assert.Contains("annan beslutsrätt", Assert.Single(Correct(Decided(), amount: 150_000.01m).Refused).Message, StringComparison.Ordinal);

    [Fact]
    public void A_correction_that_corrects_nothing_is_refused()
    {
        Assert.IsType<Refusal.Invalid>(Assert.Single(Correct(Decided(), amount: null).Refused));
        Assert.IsType<Refusal.Invalid>(Assert.Single(Correct(Decided(), amount: 100_000m).Refused));
    }

    [Fact]
    public void What_the_clock_closed_without_a_body_nobody_corrects()
    {
        var story = new Story(new World().Right("A-1", steps: [World.Alone(World.Of(World.Owner), stands: Conclusive.NoChange)])).PastDeadline();
        Assert.IsType<Refusal.NoMandate>(Assert.Single(Correct(story, reason: "Nytt.", amount: null).Refused));
    }
}
