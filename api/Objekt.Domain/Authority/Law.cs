namespace Objekt.Domain.Authority;

/// <summary>
/// The law tried on the whole ladder of a right, for the legal class of the matter type. An engineer's reading of
/// kommunallagen (2017:725) 5, 6, 7 and 9 kap., to be confirmed by a jurist. A deputy is not sub-delegation.
/// </summary>
internal static class Law
{
    public static IReadOnlyList<LawStop> Stops(MatterType type, DecisionRight right, IReadOnlyList<FoundDecider> deciders, RuleBook book, bool local)
    {
        if (right.Steps.Count == 0) return [new(null, "Regeln har inga steg, så ingen beslutar.")];

        var stops = new List<LawStop>();
        for (var at = 0; at < right.Steps.Count; at++)
        {
            if (InStep(type, right, right.Steps[at], deciders[at], local) is { } because) stops.Add(new(at + 1, $"Steg {at + 1}: {because}"));
        }
        if (type.LegalClass == LegalClass.DelegatedDecision) stops.AddRange(Delegation(type, right, deciders[^1], book).Select(b => new LawStop(null, b)));
        return stops;
    }

    private static string? InStep(MatterType type, DecisionRight right, LadderStep step, FoundDecider decider, bool local)
    {
        if (decider.Kind == DeciderKind.Forum) return ForForum(right, step, decider, local);

        var name = decider.Name;
        if (type.LegalClass == LegalClass.NamndDecision)
            return $"{Swedish.Inner(type.Name)} är ett nämndbeslut, och {name} är en roll. Bara ett beslutande organ kan fatta det.";
        if (decider.Seats.Count == 0) return "ingen är utpekad att besluta.";
        if (decider.Seats.Count > 1)
            return $"regeln pekar på {decider.Seats.Count} roller ({name}). Beslutanderätt kan ges till en anställd, aldrig till flera tillsammans (KL 6 kap. 37–38 §§).";
        return step.Procedure == Procedure.Vote ? $"{name} är en roll och kan inte rösta; bara ett beslutande organ röstar." : null;
    }

    private static string? ForForum(DecisionRight right, LadderStep step, FoundDecider decider, bool local)
    {
        var ofOneKommun = step.Decider.AffectedKommunBody is not null;
        if (!decider.LegalBody && (decider.Forum is not null || ofOneKommun))
            return $"{decider.Name} är rådgivande. En grupp anställda kan inte få beslutanderätt (KL 6 kap. 37–38 §§); en roll i den, eller ett beslutande organ, måste besluta.";
        if (ofOneKommun && !local)
            return $"regeln pekar på {decider.Name}, men flera kommuner berörs och ett ärende har ett enda beslutande organ. Dela ärendet: ett för varje kommun.";
        if (step.Procedure != Procedure.Vote) return $"{decider.Name} är ett organ och beslutar genom röstning i möte, inte ensamt eller med samtycke.";
        return step.Vote?.SharePercent is { } share ? Qualified(right, decider, share) : null;
    }

    private static string? Qualified(DecisionRight right, FoundDecider decider, int share)
    {
        if (share is <= 50 or > 100) return $"{share} procent är ingen kvalificerad majoritet; ange 51 till 100.";

        var ownReglemente = right.Source.QualifiedVoteInReglemente
            && (right.Source.BodyId is null || decider.Forum is null || right.Source.BodyId == decider.Forum.Id);
        return ownReglemente ? null
            : $"{decider.Name} ska rösta med {(share == 100 ? "enighet" : $"{share} procents majoritet")}, men regelns källa är inte dess reglemente. Utan stöd där gäller enkel majoritet.";
    }

    private static IEnumerable<string> Delegation(MatterType type, DecisionRight right, FoundDecider last, RuleBook book)
    {
        if (last.Kind != DeciderKind.Forum)
            yield return $"Trappan slutar hos {last.Name}, som är en roll. {type.Name} är ett delegationsbeslut, och trappan ska då sluta hos ett beslutande organ.";

        var source = right.Source;
        if (source.BodyId is { } body && book.Forum(body) is { LegalKind: ForumLegalKind.Advisory } advisory)
            yield return $"Rätten vilar på {advisory.Name}, som är rådgivande och inte kan delegera.";
        if (source.SubDelegations > 1)
            yield return $"Delegationen har lämnats vidare {source.SubDelegations} gånger. Vidaredelegation får ske högst en gång, av förvaltningschefen (KL 7 kap. 6 §).";
        else if (source.SubDelegations == 1 && !source.SubDelegationAllowed)
            yield return "Delegationen har lämnats vidare utan att nämnden har medgett det (KL 7 kap. 6 §).";
    }
}
