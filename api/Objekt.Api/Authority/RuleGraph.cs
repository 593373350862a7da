using System.Linq.Expressions;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>How a matter type is shown.</summary>
public sealed class MatterTypeGraph : Graph<MatterType, Guid>
{
    public MatterTypeGraph() : base("MatterType", t => t.Id, "Beslutstyp: vad som beslutas. What kind of thing is decided.")
    {
        ListRoot = "matterTypes";
        DefaultOrder = [("order", false)];
        SlugField(t => t.Key, "key", "Nyckel, till exempel system-replace. Stable key.");
        Field("name", t => t.Name, "Namn. Name.");
        Field("category", t => t.Category, "Kategori som rätter kan omfatta. Category.");
        Field("legalClass", t => t.LegalClass, "Rättslig klass: nämndbeslut, delegationsbeslut eller verkställighet. Legal class.");
        Field("hasAmount", t => t.HasAmount, "Har belopp. Has an amount.");
        Field("amountCounts", t => t.AmountCounts, "Vad beloppet räknar. What the amount counts.");
        Field("flavour", t => t.Flavour, "Slag: normal, standard eller nöd. Flavour.");
        Field("fourEyes", t => t.FourEyes, "Fyra ögon: den som begär ett ärende beslutar det inte. Nobody decides their own request.");
        Field("ratifiedAs", t => t.RatifiedAs, "Prövas efteråt som: nyckeln för den ordinarie beslutstypen. Key of the type that ratifies an emergency.");
        Field("ratifyWithin", t => t.RatifyWithin, "Arbetsdagar inom vilka nödändringen ska prövas. Working days to ratify it.");
        Field("order", t => t.Order, "Ordning. Order.");
        Version(t => t.Version);
    }
}

/// <summary>How a rule set is shown.</summary>
public sealed class RuleSetGraph : Graph<RuleSet, Guid>
{
    public RuleSetGraph() : base("RuleSet", s => s.Id, "Regelverk: alla beslutsrätter vid en tid. All decision rights at one moment.")
    {
        ListRoot = "ruleSets";
        DefaultOrder = [("number", true)];
        Field("number", s => s.Number, "Versionsnummer. Version number.");
        Field("name", s => s.Name, "Namn. Name.");
        Field("state", s => s.State, "Läge: utkast, antaget eller ersatt. State.");
        Field("from", s => s.From, "Gäller från och med. In force from.");
        Field("to", s => s.To, "Gäller till och med. In force to.");
        Field("source", s => s.Source, "Källa: vem som antog det och var. Who adopted it.");
        Made("accepted", s => s.Accepted, (accepted, _) => accepted, "Godtagna brister, med skäl. Findings accepted by name.");
        Version(s => s.Version);
        Many<DecisionRight, DecisionRight>("rights", r => r.RuleSetId, r => r, "Beslutsrätter. Its rights.", null, r => r.Key);
    }
}

/// <summary>How a right is shown: those of the set in force that day, or of a named set.</summary>
public sealed class DecisionRightGraph : Graph<DecisionRight, Guid>
{
    public DecisionRightGraph() : base("DecisionRight", r => r.Id, "Beslutsrätt: en regel från vad den omfattar till trappans slut. One rule.")
    {
        ListRoot = "decisionRights";
        DefaultOrder = [("key", false)];
        Argument = new RootArgument("ruleSet", typeof(int?), "Regelverk: versionsnummer; annars det som gäller den dagen. Rule set by number.", Narrow);
        Field("key", r => r.Key, "Beteckning, till exempel B-12. Short name.");
        Field("text", r => r.Text, "Regeln som en mening. The rule as one sentence.");
        Field("source", r => RightParts.Source((string)(object)r.Source), "Källa: punkt i delegationsordning, avtal eller mötesbeslut. Where it comes from.");
        Made("sourceLink", r => r.Source, (source, _) => source.Link, "Länk till källan. Where it can be read.", optional: true);
        Made("diarienummer", r => r.Source, (source, _) => source.Diarienummer, "Diarienummer hos källans myndighet. Reference in that authority's register.", optional: true);
        Field("validFrom", r => r.From, "Gäller från och med. Valid from.");
        Field("validTo", r => r.To, "Gäller till och med. Valid to.");
        Money("above", r => RightParts.Above((string)(object)r.Covers), "Över, i kronor. Above, in SEK.");
        Money("upTo", r => RightParts.UpTo((string)(object)r.Covers), "Till och med, i kronor. Up to and including.");
        Field("reach", r => RightParts.Reach((string)(object)r.Covers), "Räckvidd: lokal, gemensam eller alla. Reach.");
        Made("covers", r => r.Covers, (covers, ask) => RightViews.Covers(covers, ask), "Omfattar; tom lista betyder alla. What it covers; an empty list means any.");
        Made("steps", r => r.Steps, (steps, ask) => RightViews.Steps(steps, ask), "Trappa: alla steg. The ladder.");
        Made("informed", r => r.Informed, (informed, ask) => RightViews.Names(informed, ask), "Informeras. Those who are told.");
        Made("sentence", r => r, (right, ask) => RightViews.Sentence(right, ask), "Mening: regeln i ord, med dagens namn. The rule in words.");
        One("ruleSet", r => r.RuleSet, "Regelverk. Its rule set.");
    }

    private static LambdaExpression Narrow(Ask ask, object? number)
    {
        if (number is int version) return (Expression<Func<DecisionRight, bool>>)(r => r.RuleSet!.Number == version);
        var day = ask.Day;
        return (Expression<Func<DecisionRight, bool>>)(r => r.RuleSet!.State != RuleSetState.Draft && r.RuleSet.From <= day && (r.RuleSet.To == null || r.RuleSet.To >= day));
    }
}
