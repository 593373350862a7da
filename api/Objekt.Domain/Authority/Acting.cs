namespace Objekt.Domain.Authority;

/// <summary>What one person may do in the first step of an answer, and if nothing, who can.</summary>
internal static class Acting
{
    public static MayAct MayAct(Answer.Given answer, Guid caller)
    {
        if (answer is not Answer.DecidedBy) return new(false, null, null, "Ingen kan besluta förrän reglerna ger ett svar på frågan.", []);

        var first = answer.Steps[0];
        var who = first.Decider.Acting.Select(a => a.Person).Distinct().ToList();
        var own = first.Decider.Holders.Where(h => h.Person.Id == caller).OrderByDescending(h => h.Acts).FirstOrDefault();
        if (own is { Acts: true }) return InFirstStep(first, own);
        if (In(first.Consenting, caller) is { } consents)
            return new(true, Capacity.Consent, consents.Name, $"Du kan samtycka eller säga nej som {consents.Name}. {Instead(first, who)}", who);
        if (In(first.Heard, caller) is { } heard)
            return new(true, Capacity.BeHeard, heard.Name, $"Du kan svara på samråd som {heard.Name}. {Instead(first, who)}", who);
        if (own is not null) return new(false, null, first.Decider.Name, $"Du kan inte besluta: {WhyNot(own, who)}. {Instead(first, who)}", who);

        var later = answer.Steps.Skip(1).FirstOrDefault(s => s.Decider.Acting.Any(a => a.Person.Id == caller));
        var reason = later is null ? "du har ingen roll i första steget" : $"din roll ({later.Decider.Name}) beslutar först i steg {later.Order}, om ärendet går dit";
        return new(false, null, later?.Decider.Name, $"Du kan inte besluta: {reason}. {Instead(first, who)}", who);
    }

    private static MayAct InFirstStep(StepAnswer first, SeatPerson own)
    {
        if (first.Decider.Kind == DeciderKind.Forum)
            return new(true, Authority.Capacity.Vote, $"ledamot {first.Decider.Name}", $"Du röstar som ledamot i {first.Decider.Name}.", []);

        var capacity = own.As == HeldAs.Deputy ? $"ersättare för {first.Decider.Name}" : first.Decider.Name;
        var because = own.Because is { } stepsIn ? $"Du kan besluta som {capacity}: {stepsIn}." : $"Du kan besluta som {capacity}.";
        return new(true, Authority.Capacity.Decide, capacity, because, []);
    }

    private static SeatVoice? In(IReadOnlyList<SeatVoice> voices, Guid person) =>
        voices.FirstOrDefault(v => v.Holders.Any(h => h.Acts && h.Person.Id == person));

    private static string WhyNot(SeatPerson own, List<PersonRef> who) => own.Hindrance switch
    {
        null => who.Count > 0 ? $"du är ersättare, och {Swedish.Some([.. who.Select(w => w.Name)])} kan själv" : "du är ersättare och går inte in den dagen",
        Hindrance.Recused => "du har anmält jäv",
        Hindrance.Requester => "du har själv begärt ärendet",
        _ => $"du {own.Because}"
    };

    private static string Instead(StepAnswer first, List<PersonRef> who) =>
        first.Decider.Kind == DeciderKind.Forum ? $"{first.Decider.Name} beslutar, senast den {Swedish.Day(first.Deadline)}."
        : who.Count > 0 ? $"{Swedish.Some([.. who.Select(w => w.Name)])} ({first.Decider.Name}) beslutar, senast den {Swedish.Day(first.Deadline)}."
        : $"{Swedish.Upper(first.Decider.Name)} ska besluta, men ingen kan göra det den dagen.";
}
