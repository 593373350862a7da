using System.Globalization;
using static Objekt.Domain.Exchange.FieldForm;

namespace Objekt.Domain.Exchange;

/// <summary>The columns of a rule set in a spreadsheet: one row per step of the ladder, with what the right covers beside it.</summary>
public static class RightColumns
{
    private static readonly Choice[] YesNo = [new("YES", "Ja", "yes", "x", "1"), new("NO", "Nej", "no", "0")];

    /// <summary>Every consent rule that can be written: who must be for, and whether each kommun has one voice.</summary>
    public static readonly IReadOnlyList<Choice> ConsentRules =
    [
        .. new[] { ("ALL", "Alla"), ("MAJORITY", "Majoritet") }.Concat(Enumerable.Range(1, 20).Select(n => (string.Create(CultureInfo.InvariantCulture, $"AT_LEAST_{n}"), string.Create(CultureInfo.InvariantCulture, $"Minst {n}"))))
            .SelectMany(m => new[] { new Choice(m.Item1, m.Item2), new Choice(m.Item1 + PerKommun, m.Item2 + ", per kommun") }),
    ];

    internal const string PerKommun = "_PER_KOMMUN";

    public static readonly ImportKind Kind = new("rights", "Beslutsrätter",
    [
        new("right", "Beslutsrätt", Line) { Also = ["Nyckel", "Right"], Required = true, Longest = 60 },
        new("step", "Steg", Whole) { Also = ["Step"], Required = true },
        new("text", "Lydelse", Text) { Also = ["Text"], Leads = true },
        new("matterTypes", "Beslutstyper", References) { Also = ["Beslutstyp", "Matter types"], Of = "matter-types", Leads = true },
        new("categories", "Kategorier", List) { Also = ["Kategori", "Categories"], Leads = true },
        new("objects", "Objekt", References) { Also = ["Objects"], Of = "objects", Leads = true },
        new("families", "Familjer", References) { Also = ["Familj", "Families"], Of = "families", Leads = true },
        new("reach", "Räckvidd", FieldForm.Choice) { Also = ["Reach"], Choices = [new("ANY", "Alla", "any"), new("LOCAL", "Lokal", "en kommun"), new("SHARED", "Gemensam", "flera kommuner")], Leads = true },
        new("kommuner", "Kommuner", FieldForm.Kommuner) { Also = ["Kommun"], Leads = true },
        new("above", "Över belopp", Kronor) { Also = ["Över", "Above"], Leads = true },
        new("upTo", "Till och med belopp", Kronor) { Also = ["T.o.m. belopp", "Högst", "Up to"], Leads = true },
        new("procedure", "Sätt", FieldForm.Choice) { Required = true, Also = ["Procedur", "Procedure"], Choices = [new("ALONE", "Ensam", "själv"), new("WITH_CONSENT", "Med samtycke", "samtycke"), new("VOTE", "Omröstning", "votering")] },
        new("decider", "Beslutar", Reference) { Required = true, Also = ["Beslutsfattare", "Decider"], Of = "deciders" },
        new("consenting", "Samtycker", References) { Also = ["Samtycke av", "Consenting"], Of = "deciders" },
        new("consent", "Samtycke räknas", FieldForm.Choice) { Also = ["Samtyckesregel", "Consent rule"], Choices = ConsentRules },
        new("heard", "Hörs", References) { Also = ["Samråd", "Heard"], Of = "deciders" },
        new("silence", "Tystnad", FieldForm.Choice) { Also = ["Silence"], Choices = [new("MOVES_UP", "Går uppåt"), new("CONSENT", "Räknas som samtycke", "samtycke")] },
        new("days", "Arbetsdagar", Whole) { Required = true, Also = ["Frist", "Working days"] },
        new("tie", "Lika röster", FieldForm.Choice) { Also = ["Tie"], Choices = [new("CASTING_VOTE", "Ordförandens utslagsröst", "utslagsröst"), new("MOVES_UP", "Går uppåt"), new("NO_CHANGE", "Ingen ändring")] },
        new("share", "Andel av rösterna", Whole) { Also = ["Procent", "Share"] },
        new("noMovesUp", "Nej går uppåt", FieldForm.Choice) { Also = ["No moves up"], Choices = YesNo },
        new("conclusive", "Sist gäller", FieldForm.Choice) { Also = ["Conclusive"], Choices = [new("NO_CHANGE", "Ingen ändring"), new("REJECT", "Avslag"), new("WILLING_GO_AHEAD", "De som vill går vidare")] },
        new("informed", "Informeras", References) { Also = ["Informed"], Of = "deciders", Leads = true },
        new("source", "Källa", Text) { Also = ["Source"], Leads = true },
        new("body", "Beslutat av", Reference) { Also = ["Organ", "Body"], Of = "forums", Leads = true },
        new("diarienummer", "Diarienummer", Line) { Also = ["Dnr"], Leads = true },
        new("link", "Länk", Line) { Also = ["Link"], Leads = true },
        new("otherEmployers", "Andra arbetsgivare får", FieldForm.Choice) { Choices = YesNo, Leads = true },
        new("qualifiedVote", "Kvalificerad röst i reglemente", FieldForm.Choice) { Choices = YesNo, Leads = true },
        new("subDelegations", "Vidaredelegerad gånger", Whole) { Leads = true },
        new("subDelegationAllowed", "Får delegeras vidare", FieldForm.Choice) { Choices = YesNo, Leads = true },
        new("from", "Från", Day) { Also = ["Gäller från", "From"], Leads = true },
        new("to", "Till", Day) { Also = ["Gäller till", "To"], Leads = true },
    ])
    { Keys = [["right", "step"]], NameField = "right" };
}
