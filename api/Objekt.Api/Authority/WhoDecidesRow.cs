using Objekt.Api.OData;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>The answer: flat values first, for a table, and then the whole of it.</summary>
internal sealed record WhoDecidesRow
{
    [Says("Utfall: beslutas av, ingen regel, flera regler eller olagligt / Outcome")]
    public required AnswerOutcome Outcome { get; init; }

    [Says("Skäl: svaret i klartext / Because: the answer in plain words")]
    public required string Because { get; init; }

    [Says("Beslutsfattare i första steget / Decider of the first step")]
    public required string? DeciderName { get; init; }

    [Says("Stol eller forum / Seat or forum")]
    public required DeciderKind? DeciderKind { get; init; }

    [Says("De som kan besluta den dagen, med komma emellan / Those who may act that day, separated by comma")]
    public required string? ActingNames { get; init; }

    [Says("Första stegets sista dag / Last day of the first step")]
    public required DateOnly? Deadline { get; init; }

    [Says("Regelns beteckning / The right's short name")]
    public required string? RightKey { get; init; }

    [Says("Beslutstypens nyckel / Key of the matter type")]
    public required string MatterType { get; init; }

    [Says("Beslutstyp / Matter type")]
    public required string MatterTypeName { get; init; }

    [Says("Objektets kortnamn / Object's short name")]
    public required string? ObjectSlug { get; init; }

    [Says("Objekt / Object")]
    public required string? ObjectName { get; init; }

    [Says("Berörda kommuners koder, med komma emellan / Codes of the affected kommuner, separated by comma")]
    public required string KommunCodes { get; init; }

    [Says("Belopp i kronor / Amount in SEK")]
    public required decimal? Amount { get; init; }

    [Says("Dagen som frågan gäller / The day asked about")]
    public required DateOnly Day { get; init; }

    [Says("Regelverkets versionsnummer / Rule set's version number")]
    public required int? RuleSetNumber { get; init; }

    [Says("Organ som kan ändra reglerna, när det är de som brister / Body that may mend the rules, when they are at fault")]
    public required string? SettledBy { get; init; }

    [Says("Regeln som gäller / The right that answers")]
    public required RightRow? Right { get; init; }

    [Says("Trappan: alla steg, det första med / The ladder, first step included")]
    public required IReadOnlyList<StepRow> Steps { get; init; }

    [Says("Rådfrågas i något steg / Heard in some step")]
    public required IReadOnlyList<VoiceRow> Heard { get; init; }

    [Says("Informeras / Told, not asked")]
    public required IReadOnlyList<VoiceRow> Informed { get; init; }

    [Says("Regler som vek, och varför / Rights that lost, and why")]
    public required IReadOnlyList<LostRightRow> Lost { get; init; }

    [Says("Regler som gäller lika / Rights of equal rank")]
    public required IReadOnlyList<ConflictRow> Conflicts { get; init; }

    [Says("Får du besluta, och annars vem / Whether you may act, and else who")]
    public required MayActRow? MayAct { get; init; }

    public static WhoDecidesRow Of(Answer.Given answer, LoadedRules rules)
    {
        var first = answer.Steps is [var step, ..] ? step : null;
        return new WhoDecidesRow
        {
            Outcome = answer.Outcome,
            Because = answer.Because,
            DeciderName = first?.Decider.Name,
            DeciderKind = first?.Decider.Kind,
            ActingNames = first is null ? null : string.Join(", ", first.Decider.Acting.Select(a => a.Person.Name)),
            Deadline = first?.Deadline,
            RightKey = answer.Right?.Key,
            MatterType = answer.Asked.MatterType,
            MatterTypeName = answer.Asked.MatterTypeName,
            ObjectSlug = answer.Asked.ObjectSlug,
            ObjectName = answer.Asked.ObjectName,
            KommunCodes = string.Join(",", answer.Asked.Kommuner.Select(k => k.Code)),
            Amount = answer.Asked.Amount?.Kronor,
            Day = answer.Asked.Day,
            RuleSetNumber = answer.Asked.RuleSetNumber,
            SettledBy = answer.SettledBy,
            Right = RightRow.Of(answer.Right),
            Steps = [.. answer.Steps.Select(s => StepRow.Of(s, rules))],
            Heard = VoiceRow.Of(answer.Heard),
            Informed = VoiceRow.Of(answer.Informed),
            Lost = [.. answer.Lost.Select(l => new LostRightRow(RightRow.Of(l.Right)!, l.Because))],
            Conflicts = [.. answer.Conflicts.Select(c => new ConflictRow(RightRow.Of(c)!))],
            MayAct = answer.MayAct is { } may ? new MayActRow(may.May, may.Capacity, may.Because, [.. may.Who.Select(p => new PersonRow(p.Id, p.Name))]) : null,
        };
    }
}
