using System.Text.Json;
using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Tests.Authority;

/// <summary>What must hold for every rule set, tried on generated ones.</summary>
public sealed class WhateverTheRules
{
    private const int Sets = 40;
    private const int Questions = 40;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Sets)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_answer_does_not_depend_on_the_order_of_the_rules(int seed)
    {
        var made = new GeneratedRules(seed);
        var world = made.WorldWith(rights: 4 + seed);
        var questions = Enumerable.Range(0, Questions).Select(_ => made.Question()).ToList();
        var first = questions.Select(world.Book.Ask).Select(Written).ToList();

        var mixed = world.Shuffled(new Random(seed)).Book;

        Assert.Equal(first, questions.Select(mixed.Ask).Select(Written));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Adding_a_losing_rule_never_changes_the_winner(int seed)
    {
        var made = new GeneratedRules(seed);
        var world = made.WorldWith(rights: 4 + seed);
        var rights = world.Facts.Rights.ToList();
        var questions = Enumerable.Range(0, Questions).Select(_ => made.Question()).ToList();
        var before = questions.Select(world.Book.Ask).Cast<Answer.Given>().ToList();

        var added = made.Right();
        var after = world.Add(added).Book;

        for (var i = 0; i < Questions; i++)
        {
            var asked = before[i].Asked;
            var best = rights.Where(r => PlainReading.Covers(r, asked)).Select(r => PlainReading.Rank(r.Covers)).DefaultIfEmpty(-1).Max();
            if (best < 0 || (PlainReading.Covers(added, asked) && PlainReading.Rank(added.Covers) >= best)) continue;

            var now = (Answer.Given)after.Ask(questions[i]);
            Assert.Equal((before[i].Outcome, before[i].Right?.Id), (now.Outcome, now.Right?.Id));
            Assert.Equal(before[i].Conflicts.Select(c => c.Id), now.Conflicts.Select(c => c.Id));
            Assert.Equal(JsonSerializer.Serialize(before[i].Steps), JsonSerializer.Serialize(now.Steps));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_indexed_answer_is_the_one_a_plain_reading_of_every_rule_gives(int seed)
    {
        var made = new GeneratedRules(seed);
        var world = made.WorldWith(rights: 4 + seed);
        var rights = world.Facts.Rights.ToList();
        var book = world.Book;

        for (var i = 0; i < Questions; i++)
        {
            var answer = (Answer.Given)book.Ask(made.Question());
            var covering = rights.Where(r => PlainReading.Covers(r, answer.Asked)).GroupBy(r => PlainReading.Rank(r.Covers)).OrderByDescending(g => g.Key).ToList();
            var top = covering.FirstOrDefault()?.Select(r => r.Id).Order().ToList() ?? [];
            var named = answer switch
            {
                Answer.NoRule => [],
                Answer.Ambiguous => answer.Conflicts.Select(c => c.Id).Order().ToList(),
                _ => [answer.Right!.Id]
            };
            Assert.Equal(top, named);
            Assert.Equal(covering.Skip(1).Sum(g => g.Count()), answer.Lost.Count);
        }
    }

    [Fact]
    public void The_generated_questions_meet_every_kind_of_answer()
    {
        var outcomes = Enumerable.Range(1, Sets).SelectMany(seed =>
        {
            var made = new GeneratedRules(seed);
            var book = made.WorldWith(rights: 4 + seed).Book;
            return Enumerable.Range(0, Questions).Select(_ => ((Answer.Given)book.Ask(made.Question())).Outcome);
        }).GroupBy(o => o).ToDictionary(g => g.Key, g => g.Count());

        Assert.All(Enum.GetValues<AnswerOutcome>(), o => Assert.True(outcomes.GetValueOrDefault(o) > 100, $"{o}: {outcomes.GetValueOrDefault(o)}"));
    }

    private static string Written(Answer answer) => JsonSerializer.Serialize(answer, answer.GetType());

    /// <summary>Section 3 of the decision model read rule by rule, without index: the other opinion.</summary>
    private static class PlainReading
    {
        public static bool Covers(DecisionRight right, AskedMatter asked)
        {
            var c = right.Covers;
            var category = asked.MatterType.StartsWith("system", StringComparison.Ordinal) ? "system"
                : asked.MatterType switch { "priority-order" => "plan", "contract-sign" => "purchase", _ => "rules" };
            var family = asked.ObjectSlug == "skola" ? World.Id("larande") : World.Id("stod");
            var type = c.MatterTypes.Count > 0 ? c.MatterTypes.Contains(asked.MatterType) : c.Categories.Count == 0 || c.Categories.Contains(category);
            var about = c.Objects.Count > 0 ? asked.ObjectId is { } id && c.Objects.Contains(id)
                : c.Families.Count == 0 || (asked.ObjectId is not null && c.Families.Contains(family));
            var kommuner = c.Kommuner.Count == 0 || asked.Kommuner.All(k => c.Kommuner.Contains(k.Code));
            var reach = c.Reach == Reach.Any || (c.Reach == Reach.Local) == (asked.Kommuner.Count == 1);
            var day = right.From <= asked.Day && asked.Day <= (right.To ?? DateOnly.MaxValue);
            return type && about && kommuner && reach && day && InBand(c, asked.Amount);
        }

        /// <summary>The four comparisons as one four-figure number.</summary>
        public static int Rank(Covers c) =>
            1000 * (c.Objects.Count > 0 ? 2 : c.Families.Count > 0 ? 1 : 0) + 100 * (c.Kommuner.Count > 0 ? 1 : 0)
            + 10 * (c.Reach != Reach.Any ? 1 : 0) + (c.MatterTypes.Count > 0 ? 2 : c.Categories.Count > 0 ? 1 : 0);

        private static bool InBand(Covers c, Sek? amount)
        {
            if (c.Above is null && c.UpTo is null) return true;
            if (amount is null) return false;
            var over = c.Above is null || amount.Value.Ore > c.Above.Value.Ore || (c.Above.Value.Ore == 0 && amount.Value.Ore == 0);
            return over && (c.UpTo is null || amount.Value.Ore <= c.UpTo.Value.Ore);
        }
    }
}
