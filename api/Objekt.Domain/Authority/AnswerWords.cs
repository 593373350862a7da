namespace Objekt.Domain.Authority;

/// <summary>Answers and their reasons in plain Swedish.</summary>
internal sealed class AnswerWords(RuleBook book, AskedMatter asked)
{
    public string NoRule(IReadOnlyList<ClosestRight> closest)
    {
        if (asked.RuleSetNumber is null) return $"Inget regelverk gäller den {Swedish.Day(asked.Day)}, så ingen regel täcker detta.";

        var place = asked.ObjectName is { } name ? $"{asked.MatterTypeName} i {name}" : $"{asked.MatterTypeName} utan objekt";
        var amount = asked.Amount is { } sum ? $", {sum}" : "";
        var nearest = closest.Count > 0 ? $" Närmast: {closest[0].Because}" : "";
        return $"Ingen regel täcker detta: {place} för {Swedish.Some([.. asked.Kommuner.Select(k => k.Name)])}{amount}, den {Swedish.Day(asked.Day)}.{nearest}";
    }

    public string Ambiguous(IReadOnlyList<RightRef> conflicts)
    {
        var settles = book.RulesBody is { } body ? $" {body} avgör vilken som ska gälla." : "";
        var number = conflicts.Count == 2 ? "Två" : $"{conflicts.Count}";
        return $"{number} regler gäller lika: {Swedish.And([.. conflicts.Select(c => c.Key)])}. Ingen av dem går före.{settles}";
    }

    public static string Unlawful(RightRef right, IReadOnlyList<LawStop> stops) =>
        $"Lagen hindrar regel {right.Key}, och ingen annan regel tar dess plats. {string.Join(' ', stops.Select(s => s.Because))}";

    public string DecidedBy(DecisionRight right, RightRef reference, IReadOnlyList<StepAnswer> steps, IReadOnlyList<LostRight> lost)
    {
        var heard = steps[0].Heard.Count > 0 ? " efter samråd" : "";
        var consent = right.Steps[0].Procedure == Procedure.WithConsent ? $", {RightSentence.Consent(right.Steps[0], book.Words)}" : "";
        var won = $"Regel {reference.Key} version {reference.RuleSetNumber} gäller: {Matching(right.Covers)}.";
        var before = lost.Count == 0 ? ""
            : $" Den gick före {lost[0].Because}" + (lost.Count > 1 ? $" {lost.Count - 1} till förlorade också." : "");
        return $"{First(steps, heard + consent)} {won}{before}";
    }

    /// <summary>Why the loser lost, told by the first thing in which the winner is more specific; begins with the loser's key.</summary>
    public string Lost(IndexedRight winner, IndexedRight loser)
    {
        var (w, l) = (winner.Rank, loser.Rank);
        var (won, lost) = (winner.Right.Covers, loser.Right.Covers);
        var key = winner.Right.Key;
        var why = w.Object != l.Object ? $"som gäller {Objects(lost)}, medan {key} gäller {Objects(won)}"
            : w.Kommuner != l.Kommuner ? $"som gäller alla kommuner, medan {key} namnger {Swedish.Some([.. won.Kommuner.Select(book.Words.Kommun)])}"
            : w.Reach != l.Reach ? $"som gäller både lokala och gemensamma ärenden, medan {key} gäller just {(won.Reach == Reach.Local ? "lokala" : "gemensamma")}"
            : $"som gäller {Types(lost)}, medan {key} gäller {Types(won)}";
        return $"{loser.Right.Key}, {why}.";
    }

    /// <summary>What another amount would have meant, after words for that amount.</summary>
    public static string Near(string amount, Answer.Given answer) => answer switch
    {
        Answer.DecidedBy { Steps: [var first, ..] } => first.Decider.Kind == DeciderKind.Forum
            ? $"{amount} hade {first.Decider.Name} beslutat genom röstning."
            : $"{amount} hade {Who(first)} beslutat{(first.Procedure == Procedure.WithConsent ? $", {first.Rule}" : "")}.",
        Answer.Ambiguous => $"{amount} gäller flera regler lika: {Swedish.And([.. answer.Conflicts.Select(c => c.Key)])}.",
        Answer.Unlawful => $"{amount} hindrar lagen regel {answer.Right!.Key}.",
        _ => $"{amount} täcker ingen regel."
    };

    private static string First(IReadOnlyList<StepAnswer> steps, string consent)
    {
        var first = steps[0];
        var latest = Swedish.Day(first.Deadline);
        if (first.Decider.Kind == DeciderKind.Forum)
        {
            var when = first.Meeting is not null ? $"på mötet den {latest}" : $"senast den {latest}";
            return first.Decider.Vacant
                ? $"{Swedish.Upper(first.Decider.Name)} ska rösta, men har inga ledamöter den dagen. {Next(steps)}"
                : $"{Swedish.Upper(first.Decider.Name)} beslutar genom röstning {when}, {first.Rule}.";
        }
        if (first.Decider.Acting.FirstOrDefault() is { } acts)
        {
            var stepsIn = acts is { As: HeldAs.Deputy, Because: { } why } ? $" ({why})" : "";
            return $"{Who(first)} beslutar{stepsIn}{consent}. Senast den {latest}.";
        }

        var hindered = first.Decider.CannotAct.Select(h => $"{h.Person.Name} {h.Because}").ToList();
        var reason = first.Decider.Vacant ? "rollen är vakant och ersättare saknas"
            : hindered.Count > 0 ? Swedish.And(hindered) : "ingen kan det den dagen";
        return $"{Swedish.Upper(first.Decider.Name)} ska besluta, men {reason}. {Next(steps)}";
    }

    private static string Who(StepAnswer step)
    {
        if (step.Decider.Acting.FirstOrDefault() is not { } acts) return step.Decider.Name;
        return acts.As == HeldAs.Deputy ? $"{acts.Person.Name} (ersättare för {step.Decider.Name})" : $"{acts.Person.Name} ({step.Decider.Name})";
    }

    private static string Next(IReadOnlyList<StepAnswer> steps)
    {
        var first = steps[0];
        if (steps.Count > 1) return $"Ärendet går vidare till steg 2: {steps[1].Decider.Name}.";
        return first.Conclusive is { } stands ? $"Då gäller: {RightSentence.Stands(stands)}." : "Regeln säger inte vad som då gäller.";
    }

    /// <summary>What the right covers, with only the matter type and the object asked about out of all that it lists.</summary>
    private string Matching(Covers covers) => RightSentence.Covers(covers, book.Words,
        covers.MatterTypes.Count > 0 ? Swedish.Inner(asked.MatterTypeName) : null,
        covers.Objects.Count > 0 ? asked.ObjectName : covers.Families.Count > 0 ? RightSentence.Families([Family(covers)]) : null);

    private string Objects(Covers covers) =>
        covers.Objects.Count > 0 ? asked.ObjectName is { } name ? $"just {name}" : "vissa objekt"
        : covers.Families.Count > 0 ? RightSentence.Families([Family(covers)])
        : "alla objekt";

    private string Family(Covers covers) =>
        book.Words.Family(asked.ObjectId is { } id && book.Family(id, asked.Day) is { } family ? family : covers.Families[0]);

    private string Types(Covers covers) =>
        covers.MatterTypes.Count > 0 ? $"just {Swedish.Inner(asked.MatterTypeName)}"
        : covers.Categories.Count > 0 ? $"hela kategorin {book.MatterType(asked.MatterType)!.Category}"
        : "alla beslut";
}
