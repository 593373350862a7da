using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Changes;

/// <summary>What a decision should have said.</summary>
/// <param name="Because">What was wrong; always stated.</param>
/// <param name="Reason">The reason as it should read; null leaves it as it was.</param>
/// <param name="Amount">The amount as it should be; null leaves it as it was.</param>
public sealed record CorrectionDraft(string? Because, string? Reason, Sek? Amount);

/// <summary>Rättelse: a new decision that points back. The outcome is never corrected: another outcome is a new matter.</summary>
public sealed partial class Deciding
{
    /// <summary>Correcting a decision: whoever may decide in the same seat today, or the chair or secretary of the body; null means yes.</summary>
    public Refusal? MayCorrect(Guid by, Decision decision)
    {
        if (matter.Decisions.Find(d => d.CorrectsId == decision.Id) is { } later)
            return new Refusal.AlreadyDecided($"Beslut {decision.Number} är redan rättat genom beslut {later.Number} {When(later.DecidedAt)}. Rätta det i stället.");
        if (IsRecused(by) is { } recused) return recused;
        if (decision is { DeciderId: not null, SeatId: { } seat } && book.Chairs.ById(seat) is { } chair)
        {
            var acting = StepRoster.Reading(book, matter, today).InChair(chair, deciding: true).Where(p => p.Acts).ToList();
            if (acting.Exists(p => p.Person.Id == by)) return null;
            return OwnRequest(by) ?? (Refusal)new Refusal.NoMandate($"Beslutet rättas av {chair.Name}{(acting.Count > 0 ? $": {Swedish.Some([.. acting.Select(p => p.Person.Name)])}" : ", som ingen har i dag")}.");
        }
        if ((decision.ForumId ?? decision.BodyId) is not { } id || book.Forum(id) is not { } body) return new Refusal.NoMandate("Tiden avslutade ärendet, och rätten vilar inte på något organ som kan rätta beslutet.");
        return SpeaksFor(id, by) ? null : new Refusal.NoMandate($"Bara ordföranden eller sekreteraren i {body.Name} kan föra in en rättelse.");
    }

    /// <summary>Corrects a clerical error (FL 36 §) by a new decision. The old one stays as it is.</summary>
    public (Decision? Made, IReadOnlyList<Refusal> Refused) Correct(Guid by, Guid decisionId, CorrectionDraft draft)
    {
        if (matter.Decisions.Find(d => d.Id == decisionId) is not { } old) return (null, [new Refusal.NotFound("Beslutet", "decisionId")]);
        if (MayCorrect(by, old) is { } no) return (null, [no]);
        if (string.IsNullOrWhiteSpace(draft.Because)) return (null, [new Refusal.ReasonMissing("Skriv vad som är fel i beslutet.")]);

        var faults = new Faults();
        var reason = string.IsNullOrWhiteSpace(draft.Reason) ? null : draft.Reason.Trim();
        faults.Demand(reason is not null || draft.Amount is not null, "Skriv vad som ska stå i stället: skälet eller beloppet. Ett annat utfall är ett nytt beslut i sak; lägg ett nytt ärende.", "correctedReason");
        faults.Demand((reason is null || reason != old.Reason) && (draft.Amount is null || draft.Amount.Value.Ore != old.AmountOre), "Rättelsen säger samma sak som beslutet. Skriv vad som ska stå i stället.", reason is null ? "amount" : "correctedReason");
        faults.Demand(draft.Amount is null || old.AmountOre is not null, "Beslutet har inget belopp att rätta.", "amount");
        if (draft.Amount is { } amount && !InBand(old, amount)) faults.Add("Med det beloppet hade en annan beslutsrätt svarat, och då är det inget skrivfel. Lägg ett nytt ärende.", "amount");
        if (faults.Any) return (null, faults.All);

        var forum = old.DeciderId is null ? old.ForumId ?? old.BodyId : null;
        var made = new Decision
        {
            Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, Round = old.Round, Correction = old.Correction + 1, Outcome = old.Outcome, DecidedAt = now,
            DeciderId = old.DeciderId is null ? null : by, DeciderName = old.DeciderName ?? (forum is { } body ? book.Forum(body)?.Name : null), SeatId = old.SeatId, ForumId = old.ForumId, RightId = old.RightId, RuleSetId = old.RuleSetId,
            StepId = old.StepId, StepOrder = old.StepOrder, LegalClass = old.LegalClass, Source = old.Source, BodyId = old.BodyId, Reason = reason ?? old.Reason,
            Because = $"Rättelse av beslut {old.Number}, införd av {Name(by)}: {draft.Because.Trim()}", Dissent = old.Dissent, AmountOre = draft.Amount?.Ore ?? old.AmountOre, Kommuner = [.. old.Kommuner], CorrectsId = old.Id, RatifiesId = old.RatifiesId,
        };
        matter.Decisions.Add(made);
        if (matter.DecisionId == old.Id) matter.DecisionId = made.Id;
        Tell(ChangeHappening.Corrected, $"{Name(by)} rättade beslut {old.Number}.", by);
        return (made, []);
    }

    private bool InBand(Decision decision, Sek amount) => amount.Ore >= 0 && (decision is not { RuleSetId: { } set, RightId: { } id } || book.Right(set, id) is not { Covers: var covers }
        || (covers.Above is not { } above || amount.Ore > above.Ore || (above.Ore == 0 && amount.Ore == 0)) && (covers.UpTo is not { } upTo || amount.Ore <= upTo.Ore));
}
