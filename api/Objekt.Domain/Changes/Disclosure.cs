using System.Globalization;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>Utlämnande av allmän handling: a copy of a matter without what is marked secret. It says what was left out and on which ground, never the text.</summary>
public sealed class Disclosure(ChangeRequest matter, IReadOnlyCollection<SecrecyMark> marks, RuleBook book)
{
    private readonly List<DisclosedPart> parts = [];

    /// <summary>The ground of the mark that holds for a part; null when it is open.</summary>
    public static string? Ground(IEnumerable<SecrecyMark> marks, MatterPart part, Guid? target) =>
        marks.Where(m => m.Part == part && m.TargetId == target).MaxBy(m => m.Order) is { Secret: true } last ? last.Ground ?? "OSL" : null;

    /// <summary>What is wrong with a mark; null when nothing is.</summary>
    public static Refusal? Check(ChangeRequest matter, MatterPart part, Guid? target, bool secret, string? ground)
    {
        var there = part switch
        {
            MatterPart.Document => matter.Documents.Exists(d => d.Id == target), MatterPart.Message => matter.Messages.Exists(m => m.Id == target),
            MatterPart.Position => matter.Positions.Exists(p => p.Id == target), MatterPart.Decision => matter.Decisions.Exists(d => d.Id == target), _ => target is null,
        };
        if (!there) return new Refusal.NotFound("Det som ska markeras", "target");
        if (!secret) return null;
        return IsParagraph(ground) ? null : new Refusal.Invalid("Ange grunden som kapitel och paragraf i offentlighets- och sekretesslagen, till exempel OSL 18 kap. 8 §.", "ground");
    }

    /// <summary>Every part of the copy, in the order it is read.</summary>
    public IReadOnlyList<DisclosedPart> Parts()
    {
        Open("Ärende", $"{matter.Number}: {matter.Title}");
        Open("Begärt av", $"{Name(matter.RequesterId)}{(matter.SubmittedAt is { } at ? $", {Day(at)}" : "")}");
        Open("Läge", ChangeWords.Of(matter.State));
        if (matter.ObjectId is { } about) Open("Objekt", book.Object(about.ToString())?.Name);
        Open("Berörda kommuner", string.Join(", ", matter.Kommuner.Where(k => k.Takes).Select(k => book.Words.Kommun(k.KommunCode))));
        Say(MatterPart.Summary, null, "Sammanfattning", matter.Summary);
        Say(MatterPart.Why, null, "Varför", matter.Why);
        Say(MatterPart.Amount, null, "Belopp", Amounts());
        foreach (var document in matter.Documents.OrderBy(d => d.Id)) Say(MatterPart.Document, document.Id, "Underlag", document.Link is { } link ? $"{document.Name}: {link}" : document.Name);
        foreach (var message in matter.Messages.OrderBy(m => m.Id)) Say(MatterPart.Message, message.Id, $"{(message.AnswersId is null ? "Fråga" : "Svar")} av {Name(message.PersonId)}, {Day(message.At)}", message.Text);
        foreach (var position in matter.Positions.OrderBy(p => p.Order)) Say(MatterPart.Position, position.Id, $"Ställningstagande av {Name(position.PersonId)} ({position.SeatName}), {Day(position.At)}", Said(position));
        foreach (var decision in matter.Decisions.OrderBy(d => d.Round).ThenBy(d => d.Correction)) Decision(decision);
        return parts;
    }

    private void Decision(Decision decision)
    {
        Open($"Beslut {decision.Number}", $"{ChangeWords.Of(decision.Outcome)}, {Day(decision.DecidedAt)}{(decision.DeciderName is { } by ? $", av {by}" : "")}");
        Say(MatterPart.Decision, decision.Id, $"Skäl i beslut {decision.Number}", string.Join(" ", new[] { decision.Reason, decision.Because }.Where(t => !string.IsNullOrWhiteSpace(t))));
        if (decision.Dissent is null) return;
        // A reservation repeats what a position said: the secret of the one is the other's.
        var said = matter.Positions.Where(p => p.StepId == decision.StepId).Select(p => Ground(marks, MatterPart.Position, p.Id)).FirstOrDefault(g => g is not null);
        Say(MatterPart.Decision, decision.Id, $"Reservation i beslut {decision.Number}", decision.Dissent, said);
    }

    private void Open(string heading, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) parts.Add(new(null, heading, text, null));
    }

    private void Say(MatterPart part, Guid? target, string heading, string? text, string? also = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var ground = Ground(marks, part, target) ?? also;
        parts.Add(ground is null ? new(part, heading, text, null) : new(part, heading, null, ground));
    }

    private string? Amounts()
    {
        if (matter.AmountOre is null && matter.YearlyCostOre is null) return null;
        var said = new List<string>();
        if (matter.AmountOre is { } once) said.Add($"{Kronor(once)} en gång");
        if (matter.YearlyCostOre is { } yearly) said.Add($"{Kronor(yearly)} per år");
        said.AddRange(matter.Kommuner.Where(k => k.AmountOre is not null).Select(k => $"{book.Words.Kommun(k.KommunCode)} {Kronor(k.AmountOre!.Value)}"));
        return string.Join("; ", said);
    }

    private static string Said(Position position)
    {
        var verdict = position.Verdict switch { PositionVerdict.For => "För", PositionVerdict.Against => "Emot", _ => "Avstår" };
        return position.Reason is { } reason ? $"{verdict}: {reason}" : verdict;
    }

    private string Name(Guid person) => book.Person(person)?.Name ?? "någon";

    private static string Day(DateTimeOffset at) => Swedish.Day(SwedishTime.DayOf(at));

    private static string Kronor(long ore) => (ore / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') + " kr";

    /// <summary>OSL, a chapter and a paragraph; a longer text may follow.</summary>
    private static bool IsParagraph(string? ground) =>
        ground is { Length: > 8 and <= 200 } && ground.StartsWith("OSL ", StringComparison.Ordinal) && ground.Contains(" kap. ", StringComparison.Ordinal) && ground.Contains('§', StringComparison.Ordinal) && ground.Any(char.IsAsciiDigit);
}
