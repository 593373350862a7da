namespace Objekt.Domain.Authority;

/// <summary>A decision right told as one Swedish sentence: what it covers, who decides, and what happens in disagreement.</summary>
public static class RightSentence
{
    /// <summary>The whole right, e.g. Ersätta system för Ekonomi, över 500 000 kr, gemensam: objektägare beslutar …; vid oenighet beslutar it-chef, därefter …; annars ingen ändring.</summary>
    public static string Of(DecisionRight right, RuleWords words)
    {
        if (right.Steps is not [var first, .. var later]) return $"{Swedish.Upper(Covers(right.Covers, words))}: ingen beslutar, trappan är tom.";

        var sentence = $"{Swedish.Upper(Covers(right.Covers, words))}: {Step(first, words)}";
        if (later is [])
            return right.Steps[^1].Conclusive is { } alone ? $"{sentence}; vid oenighet eller tystnad: {Stands(alone)}." : $"{sentence}.";

        var ladder = later.Select(s => Later(s, words)).ToList();
        var stands = later[^1].Conclusive is { } last ? $"; annars {Stands(last)}" : "";
        return $"{sentence}; vid oenighet {string.Join(", därefter ", ladder)}{stands}.";
    }

    /// <summary>What the right covers, e.g. ersätta system för Ekonomi, till och med 50 000 kr, lokal, Orsa.</summary>
    public static string Covers(Covers covers, RuleWords words) => Covers(covers, words,
        covers.MatterTypes.Count > 0 ? Swedish.Or([.. covers.MatterTypes.Select(t => Swedish.Inner(words.MatterType(t)))]) : null,
        covers.Objects.Count > 0 ? Swedish.And([.. covers.Objects.Select(words.Object)])
        : covers.Families.Count > 0 ? Families([.. covers.Families.Select(words.Family)])
        : null);

    /// <summary>What the right covers, told with the given words for matter type and object instead of all that it lists.</summary>
    internal static string Covers(Covers covers, RuleWords words, string? types, string? objects)
    {
        types ??= covers.Categories.Count > 0 ? $"alla beslut i kategorin {Swedish.Or(covers.Categories)}" : "alla beslut";
        var reach = covers.Reach switch { Reach.Local => "lokal", Reach.Shared => "gemensam", _ => "" };
        var kommuner = covers.Kommuner.Count > 0 ? Swedish.And([.. covers.Kommuner.Select(words.Kommun)]) : "";
        string[] parts = [objects is null ? types : $"{types} för {objects}", Swedish.Band(covers.Above, covers.UpTo), reach, kommuner];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    /// <summary>One family in whole, or several by name.</summary>
    internal static string Families(IReadOnlyList<string> names) => names.Count == 1 ? $"hela familjen {names[0]}" : $"familjerna {Swedish.Some(names, 8)}";

    /// <summary>One step, e.g. objektägare beslutar, med samtycke av en objektrepresentant per kommun; tystnad räknas som samtycke.</summary>
    public static string Step(LadderStep step, RuleWords words)
    {
        var decider = words.Named(step.Decider);
        var heard = Heard(step, words);
        return step.Procedure switch
        {
            Procedure.Vote => $"{decider} röstar{heard}, {Rule(step, words)}",
            Procedure.WithConsent => $"{decider} beslutar{heard}, {Rule(step, words)}",
            _ => $"{decider} beslutar{heard}"
        };
    }

    /// <summary>A later step in short, after the words for when it comes: beslutar it-chef, röstar nämnden.</summary>
    private static string Later(LadderStep step, RuleWords words)
    {
        var decider = words.Named(step.Decider);
        return step.Procedure switch
        {
            Procedure.Vote => $"röstar {decider}{Heard(step, words)}",
            Procedure.WithConsent => $"beslutar {decider}{Heard(step, words)}, {Consent(step, words)}",
            _ => $"beslutar {decider}{Heard(step, words)}"
        };
    }

    private static string Heard(LadderStep step, RuleWords words) => step.Heard.Count > 0 ? $" efter samråd med {Named(step.Heard, words)}" : "";

    /// <summary>The consent or vote rule in words; for a seat that decides alone, that it does.</summary>
    public static string Rule(LadderStep step, RuleWords words) => step.Procedure switch
    {
        Procedure.Vote => Vote(step.Vote ?? new(Tie.NoChange)),
        Procedure.WithConsent => $"{Consent(step, words)}; {(step.Silence == Silence.Consent ? "tystnad räknas som samtycke" : "tystnad för ärendet vidare")}",
        _ => step.Heard.Count > 0 ? "beslutar ensam efter samråd" : "beslutar ensam"
    };

    /// <summary>What stands when the last step is over without a decision.</summary>
    internal static string Stands(Conclusive conclusive) => conclusive switch
    {
        Conclusive.NoChange => "ingen ändring",
        Conclusive.Reject => "avslag",
        _ => "de som vill går vidare"
    };

    internal static string Consent(LadderStep step, RuleWords words)
    {
        var seats = Named(step.Consenting, words);
        var rule = step.Consent ?? new(ConsentMeasure.All, false);
        var counted = rule.PerKommun ? ", en röst per kommun" : "";
        return rule.Measure switch
        {
            ConsentMeasure.Majority => $"med samtycke av fler än hälften av: {seats}{counted}",
            ConsentMeasure.AtLeast => $"med samtycke av minst {rule.AtLeast} av: {seats}{counted}",
            _ => $"med samtycke av {seats}"
        };
    }

    private static string Vote(VoteRule rule)
    {
        var majority = rule.SharePercent switch
        {
            null => "fler för än emot",
            100 => "enighet",
            { } share => $"minst {share} procent för"
        };
        var tie = rule.Tie switch
        {
            Tie.CastingVote => "vid lika röster avgör den som leder mötet",
            Tie.MovesUp => "vid lika röster går ärendet vidare",
            _ => "vid lika röster ingen ändring"
        };
        return $"{majority}; {tie}";
    }

    private static string Named(IEnumerable<SeatRef> seats, RuleWords words) => Swedish.And([.. seats.Select(words.Named)]);
}
