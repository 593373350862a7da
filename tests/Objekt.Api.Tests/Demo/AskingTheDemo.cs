using System.Collections.Concurrent;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Xunit;

namespace Objekt.Tests.Demo;

/// <summary>Every combination that the demo's rules can be asked: matter type, object or none, each kommun alone and all that take part, and each band edge to the öre.</summary>
public sealed class AskingTheDemo
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly SeedFacts Facts = DemoData.Facts();
    private static readonly RuleBook Book = new(Facts.ToRuleFacts());

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2027-03-01")]
    public void One_right_answers_everything_but_the_three_planted_faults(string day)
    {
        string[] planted =
        [
            "eservice-publish|-|Shared|NO_RULE",
            "retention-plan|individ-och-familjeomsorg|Shared|UNLAWFUL",
            "trial-start|e-tjanster-och-integration|Shared|AMBIGUOUS",
        ];

        Assert.Equal(planted, Everything(DateOnly.Parse(day, null)).Unanswered());
    }

    [Fact]
    public void A_right_for_matters_without_object_never_steps_in_where_an_object_lacks_its_own()
    {
        var without = Facts.Rights.Where(r => r.Text.StartsWith("Utan objekt", StringComparison.Ordinal)).Select(r => r.Key).ToHashSet();

        Assert.Equal(12, without.Count);
        Assert.Empty(Everything(Today).Where(a => a.Object != "-" && a.Rights.Any(without.Contains)).Select(a => $"{a} {string.Join(' ', a.Rights)}").Distinct());
    }

    [Fact]
    public void The_first_rule_set_answered_everything_in_its_time() =>
        Assert.Empty(Everything(new DateOnly(2026, 3, 2)).Unanswered());

    [Fact]
    public void The_accepted_findings_are_the_planted_ones_each_with_a_reason()
    {
        var accepted = Facts.RuleSets.Single(s => s.Number == 2).Accepted;

        Assert.Equal(["GAP", "OVERLAP", "UNLAWFUL"], accepted.Select(a => a.Kind));
        Assert.All(accepted, a => Assert.True(a.Reason.Length > 20));
    }

    [Theory]
    [InlineData("system-acquire", "180000.00", "B-2", "objektägare Utbildning")]
    [InlineData("system-acquire", "180000.01", "B-3", "objektägare Utbildning")]
    [InlineData("system-acquire", "50000", "B-1", "objektledare Utbildning")]
    [InlineData("system-acquire", "2000000", "B-4", "ordförande Digitaliseringsrådet")]
    [InlineData("system-acquire", "2000000.01", "B-5", "Gemensamma nämnden för IT")]
    [InlineData("contract-sign", "50000.01", "B-20", "objektägare IT Utbildning")]
    [InlineData("contract-sign", "500000.01", "B-22", "IT-chef")]
    [InlineData("change-emergency", "2000000.01", "B-15", "objektledare IT Utbildning")]
    [InlineData("change-standard", "0", "B-12", "specialist Utbildning")]
    public void A_band_ends_at_its_upper_limit(string type, string amount, string key, string decider)
    {
        var answer = Book.Ask(new Question { MatterType = type, Object = "utbildning", Kommuner = ["2034"], Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Day = Today }).Given();

        Assert.Equal(key, answer.Right?.Key);
        Assert.Equal(decider, answer.Steps[0].Decider.Name);
    }

    [Fact]
    public void The_contested_finance_system_meets_the_whole_ladder_of_four_steps()
    {
        var answer = Book.Ask(new Question { MatterType = "system-replace", Object = "ekonomi", Amount = 4_800_000, Day = Today }).Given();

        Assert.Equal("B-62", answer.Right?.Key);
        Assert.Equal([Procedure.WithConsent, Procedure.WithConsent, Procedure.WithConsent, Procedure.Vote], answer.Steps.Select(s => s.Procedure));
        Assert.Equal(["objektledare Ekonomi", "objektägare Ekonomi", "IT-chef", "Gemensamma nämnden för IT"], answer.Steps.Select(s => s.Decider.Name));
        Assert.Equal(3, answer.Steps[1].ConsentOf);
        Assert.Equal(Tie.CastingVote, answer.Steps[3].Tie);
    }

    [Fact]
    public void Another_day_has_another_answer()
    {
        string? On(DateOnly day) => Book.Ask(new Question { MatterType = "system-acquire", Object = "utbildning", Amount = 60_000, Day = day }).Given().Right?.Key;

        Assert.Equal("A-1", On(new DateOnly(2026, 6, 30)));
        Assert.Equal("B-2", On(new DateOnly(2026, 7, 1)));
    }

    [Fact]
    public void Each_right_is_reached_by_some_question()
    {
        DateOnly[] days = [new(2026, 3, 2), Today, new(2027, 3, 1)];
        var reached = days.SelectMany(Everything).SelectMany(a => a.Rights).ToHashSet();

        Assert.Empty(Facts.Rights.Select(r => r.Key).Except(reached));
    }

    [Fact]
    public void A_ladder_never_returns_to_the_same_decider_and_always_ends()
    {
        Assert.All(Facts.Rights, right =>
        {
            var deciders = right.Steps.Select(s => s.Decider).ToList();
            Assert.Equal(deciders.Distinct().Count(), deciders.Count);
            Assert.NotNull(right.Steps[^1].Conclusive);
            Assert.All(right.Steps.SkipLast(1), s => Assert.Null(s.Conclusive));
            Assert.All(right.Steps.Where(s => s.Decider.Seat is not null), s => Assert.DoesNotContain(s.Decider.Seat!, s.Consenting.Concat(s.Heard)));
        });
    }

    private static readonly ConcurrentDictionary<DateOnly, Lazy<List<EveryQuestion.Answered>>> Walked = [];

    private static List<EveryQuestion.Answered> Everything(DateOnly day) => Walked.GetOrAdd(day, d => new(() => [.. EveryQuestion.Of(Facts.ToRuleFacts(), d)])).Value;
}
