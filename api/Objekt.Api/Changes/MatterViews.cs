using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Whether a step has begun.</summary>
public enum StepState { Planned, Open, Ended }

/// <summary>Who decides a step, by name.</summary>
[Describe("Beslutsfattare i ett steg. The decider of a step.")]
public sealed record StepDeciderView(DeciderKind Kind, string Name, IReadOnlyList<Ref<Person>> Who);

/// <summary>A seat that is asked in a step, and what it said.</summary>
[Describe("Tillfrågad roll: vad den sagt, eller att den är tyst. A seat that is asked, and what it said.")]
public sealed record StepVoiceView(string Name, Ref<Kommun>? Kommun, PositionVerdict? Verdict, bool Counts, IReadOnlyList<Ref<Person>> Who);

/// <summary>One rung: climbed, open or to come.</summary>
[Describe("Steg i ärendet: vad som hänt, vad som pågår och vad som kommer om ingen är enig. A step of the matter.")]
public sealed record MatterStepView(int Order, int Round, StepState State, DateTimeOffset? StartedAt, DateOnly Deadline, DateTimeOffset? EndedAt, [property: Describe("Ledtid i arbetsdagar, för det öppna steget hittills. Working days taken.")] int? DaysTaken, StepOutcome? Outcome, string? Because,
    StepDeciderView Decider, Procedure Procedure, string Sentence, Silence Silence, Conclusive? Conclusive, DateOnly? AnswerBy, DateOnly? Meeting, IReadOnlyList<StepVoiceView> Consenting, IReadOnlyList<StepVoiceView> Heard);

/// <summary>A position as a page shows it.</summary>
[Describe("Ställningstagande: vem, i vilken roll, vad och varför. A position taken.")]
public sealed record PositionView(string Id, Ref<Person> Person, string Seat, Ref<Kommun>? Kommun, PositionVerdict Verdict, string? Reason, DateTimeOffset At, Ref<Person>? ActingFor, bool Counts, int StepOrder, int Round, Capacity Capacity);

/// <summary>What the reader may do now, or why not and who can.</summary>
[Describe("Handläggning: vad du får göra, i vilken egenskap, annars varför inte och vem i stället. What you may do.")]
public sealed record ActionView(string Act, bool May, string? Capacity, string? Code, string? Because, IReadOnlyList<Ref<Person>> Who);

/// <summary>One kommun's part of the amount.</summary>
[Describe("Berörd kommun och dess del av beloppet. One kommun's part of the amount.")]
public sealed record KommunPartView(Ref<Kommun> Kommun, decimal? Amount, bool Takes);

/// <summary>Shows a matter: everything is asked of the machine that decides it.</summary>
internal static class MatterViews
{
    public static IReadOnlyList<MatterStepView> Steps(ReadMatter read)
    {
        var (matter, deciding) = (read.Matter, read.Deciding);
        var climbed = matter.Steps.Select(s => Step(s, read));
        var coming = deciding.Coming().Select(s => new MatterStepView(s.Order, matter.Round, StepState.Planned, null, s.Deadline, null, null, null, null,
            new(s.Kind, s.DeciderName, People(s.Who)), s.Rule.Procedure, deciding.Sentence(s.Rule), s.Rule.Silence, s.Rule.Conclusive, null, s.Meeting, [], []));
        return [.. climbed.Concat(coming)];
    }

    public static IReadOnlyList<PositionView> Positions(ReadMatter read)
    {
        if (read.Recused) return [];
        var steps = read.Matter.Steps.ToDictionary(s => s.Id);
        var counting = read.Deciding.Counting();
        return [.. read.Matter.Positions.Select(p => new PositionView(p.Id.ToString(), new(p.PersonId), p.SeatName, Kommun(p.KommunCode), p.Verdict, p.Reason, p.At,
            p.ActingForId is { } principal ? new Ref<Person>(principal) : null, counting.Contains(p.Id), steps[p.StepId].Order, steps[p.StepId].Round, p.Capacity))];
    }

    public static IReadOnlyList<Ref<Person>> WaitingFor(ReadMatter read) => People(read.Deciding.WaitingFor());

    public static IReadOnlyList<KommunPartView> Parts(ReadMatter read) => [.. read.Matter.Kommuner.OrderBy(k => k.KommunCode, StringComparer.Ordinal).Select(k => new KommunPartView(new(k.KommunCode), k.Amount?.Kronor, k.Takes))];

    public static IReadOnlyList<ActionView> Actions(ReadMatter read)
    {
        var (deciding, by) = (read.Deciding, read.Reader);
        var capacity = deciding.CapacityOf(by)?.Name;
        var decides = read.Matter.Open is { DeciderKind: DeciderKind.Seat };
        var who = People(deciding.WaitingFor());
        return
        [
            .. decides ? [Of("APPROVE", deciding.MayApprove(by)), Of("REJECT", deciding.MayReject(by))] : (ActionView[])[],
            Of("POSITION", deciding.MayTakePosition(by)), Of("RETURN", deciding.MayReturn(by)), Of("AMEND", deciding.MayAmend(by)), Of("WITHDRAW", deciding.MayWithdraw(by)),
            Of("DECLARE_CONFLICT", deciding.MayDeclareConflict(by)), Of("TAKE_OVER", deciding.MayTakeOver(by)), Of("RECORD_MEETING", deciding.MayRecord(by)),
        ];

        ActionView Of(string act, Refusal? no) => no is null ? new(act, true, capacity, null, null, []) : new(act, false, capacity, no.Code, no.Message, who);
    }

    private static MatterStepView Step(ChangeStep step, ReadMatter read)
    {
        var open = step.EndedAt is null;
        var who = open ? read.Deciding.Speakers() : null;
        var decider = who?.Where(s => s.Capacity is Capacity.Decide or Capacity.Vote).Select(s => new Ref<Person>(s.Person)).ToList() ?? [];
        return new(step.Order, step.Round, open ? StepState.Open : StepState.Ended, step.StartedAt, step.Deadline, step.EndedAt, open ? read.Deciding.DaysOpen() : step.DaysTaken, step.Outcome, read.Recused ? null : step.Because,
            new(step.DeciderKind, step.DeciderName, decider), step.Rule.Procedure, read.Deciding.Sentence(step.Rule), step.Rule.Silence, step.IsLast ? step.Rule.Conclusive : null, step.AnswerBy, step.Meeting,
            Voices(step, step.Consenting, Capacity.Consent), Voices(step, step.Heard, Capacity.BeHeard));

        List<StepVoiceView> Voices(ChangeStep of, List<StepVoice> voices, Capacity capacity)
        {
            var said = read.Deciding.Said(of, capacity);
            return [.. voices.Select(v => new StepVoiceView(v.Name, Kommun(v.KommunCode), read.Recused ? null : v.For ? PositionVerdict.For : v.SeatId is { } id && said.TryGetValue(id, out var verdict) ? verdict : null, v.Counts,
                [.. who?.Where(s => s.Capacity == capacity && s.Seat == v.SeatId).Select(s => new Ref<Person>(s.Person)) ?? []]))];
        }
    }

    private static Ref<Kommun>? Kommun(string? code) => code is null ? null : new Ref<Kommun>(code);
    private static List<Ref<Person>> People(IEnumerable<PersonRef> people) => [.. people.Select(p => new Ref<Person>(p.Id))];
}
