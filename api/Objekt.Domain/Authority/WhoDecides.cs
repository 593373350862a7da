namespace Objekt.Domain.Authority;

/// <summary>The one function that answers who decides: the page shows it, the button follows it, and it is asked again in the transaction that decides.</summary>
public static class WhoDecides
{
    /// <summary>Answers the question from the facts and rules of its day. Nothing is guessed: no rule, several rules and an unlawful rule are answers.</summary>
    public static Answer Ask(this RuleBook book, Question question)
    {
        var reading = new QuestionReading(book, question);
        if (reading.Read() is not { } read) return new Answer.Refused(reading.Faults);

        var (asked, rules) = read;
        var covering = rules is null ? [] : CoveringAnyAmount(book, rules, asked);
        var answer = At(book, question, asked, rules, covering, whole: true);
        // Only the asked amount needs everyone who consents and is heard; its neighbours are told by who decides.
        return answer with
        {
            Near = NearOutcomes.Of(asked, covering, near => At(book, question, near, rules, covering, whole: false)),
            MayAct = question.Caller is { } caller ? Acting.MayAct(answer, caller) : null
        };
    }

    /// <summary>The rights of the highest rank among those that also cover the amount, and the lower ones.</summary>
    internal static (List<IndexedRight> Top, List<IndexedRight> Lost) Rank(IEnumerable<IndexedRight> covering, Benefits.Sek? amount)
    {
        var ranked = covering.Where(r => r.Right.Covers.CoversAmount(amount))
            .OrderByDescending(r => r.Rank).ThenBy(r => r.Place).ToList();
        var top = ranked.TakeWhile(r => r.Rank == ranked[0].Rank).ToList();
        return (top, ranked[top.Count..]);
    }

    internal static List<IndexedRight> CoveringAnyAmount(RuleBook book, RuleIndex rules, AskedMatter asked)
    {
        var category = book.MatterType(asked.MatterType)!.Category;
        var family = asked.ObjectId is { } id ? book.Family(id, asked.Day) : null;
        return [.. rules.About(asked.MatterType, category, asked.ObjectId, family).Where(r => Organisation.Periods.Holds(r.Right, asked.Day)
            && r.Right.Covers.CoversReach(asked.Kommuner.Count) && r.CoversKommuner(asked.Kommuner))];
    }

    private static Answer.Given At(RuleBook book, Question question, AskedMatter asked, RuleIndex? rules, List<IndexedRight> covering, bool whole)
    {
        var words = new AnswerWords(book, asked);
        var (top, lower) = Rank(covering, asked.Amount);
        if (rules is null || top.Count == 0)
        {
            var closest = rules is null ? [] : new ClosestRights(book, asked, rules).Find();
            return new Answer.NoRule { Asked = asked, Because = words.NoRule(closest), Closest = closest, SettledBy = book.RulesBody };
        }

        var lost = lower.Select(l => new LostRight(RefTo(l, rules), words.Lost(top[0], l))).ToList();
        if (top.Count > 1)
        {
            var conflicts = top.Select(t => RefTo(t, rules)).ToList();
            return new Answer.Ambiguous { Asked = asked, Because = words.Ambiguous(conflicts), Conflicts = conflicts, Lost = lost, SettledBy = book.RulesBody };
        }

        var right = RefTo(top[0], rules);
        var ladder = new LadderReading(book, asked, top[0].Right, question, voices: whole);
        var stops = Law.Stops(book.MatterType(asked.MatterType)!, top[0].Right, ladder.Deciders, book, asked.IsLocal);
        if (stops.Count > 0)
            return new Answer.Unlawful { Asked = asked, Because = AnswerWords.Unlawful(right, stops), Right = right, Stops = stops, Lost = lost, SettledBy = book.RulesBody };

        return new Answer.DecidedBy
        {
            Asked = asked,
            Because = words.DecidedBy(top[0].Right, right, ladder.Steps, lost),
            Right = right,
            Steps = ladder.Steps,
            Heard = ladder.Heard,
            Informed = ladder.Informed,
            Lost = lost
        };
    }

    internal static RightRef RefTo(IndexedRight indexed, RuleIndex rules)
    {
        var right = indexed.Right;
        return new(right.Id, right.Key, right.Text, right.Source.Text, right.From, right.To, rules.Set.Id, rules.Set.Number);
    }
}
