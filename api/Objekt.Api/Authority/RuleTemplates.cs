using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>A ready first rule set that the set-up offers.</summary>
/// <param name="Key">Stable key: cautious, delegating or one-kommun-decides.</param>
/// <param name="Name">What it is called, in Swedish.</param>
/// <param name="Description">Who decides what, in Swedish, before anybody has chosen it.</param>
public sealed record RuleTemplate(string Key, string Name, string Description);

/// <summary>What a template makes of one union.</summary>
/// <param name="Rights">The rights; none while something that they need is missing.</param>
/// <param name="Missing">What the union must have first, as Swedish sentences that say how to mend it.</param>
/// <param name="LeftOut">What the template does without, as Swedish sentences; nothing that stops it.</param>
public sealed record TemplateRights(IReadOnlyList<DecisionRight> Rights, IReadOnlyList<string> Missing, IReadOnlyList<string> LeftOut);

/// <summary>
/// The three ready rule sets. Each answers every matter type that the union has, in every object and without one, for one
/// kommun and for several, with exactly one lawful right, from the forums, seats and families that the union already has.
/// </summary>
public static class RuleTemplates
{
    private const string Later = " Ändra eller lägg till beslutsrätter när ni har prövat den.";

    public static IReadOnlyList<RuleTemplate> All { get; } =
    [
        new("cautious", "Försiktig", "Objektledaren beslutar till och med 50 000 kr och objektägaren till och med 200 000 kr, med samtycke av en representant per kommun. Allt däröver avgör det gemensamma beslutande organet." + Later),
        new("delegating", "Delegerande", "Objektledaren beslutar till och med 180 000 kr, objektägaren till och med 500 000 kr och digitaliseringsrådets ordförande eller IT-chefen till och med 2 000 000 kr. Allt däröver avgör det gemensamma beslutande organet." + Later),
        new("one-kommun-decides", "En kommun avgör sitt själv", "Det som rör en enda kommun avgör kommunens egen representant till och med 500 000 kr, och däröver kommunstyrelsen. Det som rör flera avgör objektledaren till och med 50 000 kr, objektägaren till och med 500 000 kr och däröver det gemensamma beslutande organet." + Later),
    ];

    /// <summary>The template with the key; null when there is none.</summary>
    public static RuleTemplate? Find(string key) => All.FirstOrDefault(t => t.Key == key);

    /// <summary>The template's rights for this union, valid from the day, resting on its rules body and the source named.</summary>
    public static TemplateRights Make(string key, RuleFacts facts, Guid ruleSetId, string source, DateOnly from)
    {
        var limits = key switch
        {
            "cautious" => new TemplateLimits(50_000, 200_000, null, OwnKommun: false),
            "delegating" => new TemplateLimits(180_000, 500_000, 2_000_000, OwnKommun: false),
            "one-kommun-decides" => new TemplateLimits(50_000, 500_000, null, OwnKommun: true),
            _ => throw new ArgumentException($"There is no template {key}.", nameof(key)),
        };
        var place = TemplatePlace.Read(facts, limits.OwnKommun, from);
        if (place.Missing.Count > 0) return new TemplateRights([], place.Missing, place.LeftOut);

        var writer = new TemplateWriter(facts, place, limits);
        writer.InObjects();
        writer.WithoutObject();
        writer.OfBodies();
        return new TemplateRights(writer.Rights(ruleSetId, source, from), [], place.LeftOut);
    }
}

/// <summary>Upper ends of the bands, in kronor, each included.</summary>
/// <param name="Manager">What the object's leader decides.</param>
/// <param name="Owner">What its owner decides above that; a kommun's own people too.</param>
/// <param name="Chief">What the council's chair or the named chef decides above that; null for nothing.</param>
/// <param name="OwnKommun">Whether a matter of one kommun is that kommun's own.</param>
internal sealed record TemplateLimits(long Manager, long Owner, long? Chief, bool OwnKommun);
