using Objekt.Api.OData;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>A right as the answer names it.</summary>
internal sealed record RightRow(
    [property: Says("Id / Id")] Guid Id,
    [property: Says("Beteckning / Short name")] string Key,
    [property: Says("Regeln som en mening / The rule as one sentence")] string Text,
    [property: Says("Källa / Source")] string Source,
    [property: Says("Gäller från och med / Valid from")] DateOnly ValidFrom,
    [property: Says("Gäller till och med; tom tills vidare / Valid to; null until further notice")] DateOnly? ValidTo)
{
    public static RightRow? Of(RightRef? right) => right is null ? null : new RightRow(right.Id, right.Key, right.Text, right.Source, right.ValidFrom, right.ValidTo);
}

/// <summary>A right that lost.</summary>
internal sealed record LostRightRow(
    [property: Says("Regeln / The right")] RightRow Right,
    [property: Says("Varför den vek / Why it lost")] string Because);

/// <summary>One of several rights of equal rank.</summary>
internal sealed record ConflictRow([property: Says("Regeln / The right")] RightRow Right);

/// <summary>A person by id and name.</summary>
internal sealed record PersonRow([property: Says("Id / Id")] Guid Id, [property: Says("Namn / Name")] string Name);

/// <summary>A kommun by code and name.</summary>
internal sealed record KommunNameRow([property: Says("Kommunkod / Code")] string Code, [property: Says("Namn / Name")] string Name)
{
    public static KommunNameRow? Of(KommunRef? kommun) => kommun is null ? null : new KommunNameRow(kommun.Code, kommun.Name);
}

/// <summary>A person in a chair.</summary>
internal sealed record HolderRow(
    [property: Says("Personen / The person")] PersonRow Person,
    [property: Says("Innehavare eller ersättare / Holder or deputy")] HeldAs As,
    [property: Says("Kommun som stolen talar för / The kommun it speaks for")] KommunNameRow? Kommun,
    [property: Says("Kan agera den dagen / May act that day")] bool Acts,
    [property: Says("Varför inte, eller varför ersättaren / Why not, or why the deputy")] string? Because)
{
    public static IReadOnlyList<HolderRow> Of(IEnumerable<SeatPerson> persons) =>
        [.. persons.Select(p => new HolderRow(new PersonRow(p.Person.Id, p.Person.Name), p.As, KommunNameRow.Of(p.Kommun), p.Acts, p.Because))];
}

/// <summary>The one who decides a step.</summary>
internal sealed record DeciderRow(
    [property: Says("Stol eller forum / Seat or forum")] DeciderKind Kind,
    [property: Says("Roll och plats, eller forumets namn / Role and place, or the forum's name")] string Name,
    [property: Says("Kortnamn / Short name")] string? Slug,
    [property: Says("De som sitter där / Those who sit there")] IReadOnlyList<HolderRow> Holders,
    [property: Says("Vakant: ingen den dagen / Nobody that day")] bool Vacant,
    [property: Says("Tomma stolar / Empty chairs")] IReadOnlyList<string> EmptyChairs);

/// <summary>A seat that consents, is heard or is informed.</summary>
internal sealed record VoiceRow(
    [property: Says("Roll och plats / Role and place")] string Name,
    [property: Says("Rollens namn / The role's name")] string RoleName,
    [property: Says("Kommun / Kommun")] KommunNameRow? Kommun,
    [property: Says("De som sitter där / Those who sit there")] IReadOnlyList<HolderRow> Holders,
    [property: Says("Vakant: ingen den dagen / Nobody that day")] bool Vacant)
{
    public static IReadOnlyList<VoiceRow> Of(IEnumerable<SeatVoice> voices) =>
        [.. voices.Select(v => new VoiceRow(v.Name, v.RoleName, KommunNameRow.Of(v.Kommun), HolderRow.Of(v.Holders), v.Vacant))];
}

/// <summary>One step of the ladder, with persons and dates.</summary>
internal sealed record StepRow(
    [property: Says("Ordning, från 1 / Order, from 1")] int Order,
    [property: Says("Beslutsfattare / Decider")] DeciderRow Decider,
    [property: Says("Förfarande / Procedure")] Procedure Procedure,
    [property: Says("Samtycker / Consenting seats")] IReadOnlyList<VoiceRow> Consenting,
    [property: Says("Rådfrågas / Heard seats")] IReadOnlyList<VoiceRow> Heard,
    [property: Says("Regel för samtycke eller omröstning / Consent or vote rule")] string Rule,
    [property: Says("Steget som en mening / The step as one sentence")] string Sentence,
    [property: Says("Vad tystnad betyder / What silence means")] Silence Silence,
    [property: Says("Arbetsdagar / Working days")] int WorkingDays,
    [property: Says("Börjar / Starts")] DateOnly Starts,
    [property: Says("Sista dag / Last day")] DateOnly Deadline,
    [property: Says("Mötesdag / Meeting")] DateOnly? Meeting,
    [property: Says("Vid lika röstetal / At equal votes")] Tie? Tie,
    [property: Says("Vad som gäller efter sista steget / What stands after the last step")] Conclusive? Conclusive)
{
    public static StepRow Of(StepAnswer step, LoadedRules rules) => new(step.Order,
        new DeciderRow(step.Decider.Kind, step.Decider.Name, rules.DeciderSlug(step.Decider.Id), HolderRow.Of(step.Decider.Holders), step.Decider.Vacant, step.Decider.EmptyChairs),
        step.Procedure, VoiceRow.Of(step.Consenting), VoiceRow.Of(step.Heard), step.Rule, step.Sentence, step.Silence,
        step.WorkingDays, step.Starts, step.Deadline, step.Meeting, step.Tie, step.Conclusive);
}

/// <summary>Whether the caller may act in the first step.</summary>
internal sealed record MayActRow(
    [property: Says("Får besluta / May act")] bool May,
    [property: Says("I vilken egenskap / In which capacity")] string? Capacity,
    [property: Says("Skäl / Because")] string Because,
    [property: Says("De som kan, när du inte kan / Those who can, when you cannot")] IReadOnlyList<PersonRow> Who);
