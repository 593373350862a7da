using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>One thing that a mail tells: the act first, then what, how much, in which capacity and what follows, and one link to the matter.</summary>
/// <param name="Subject">Begins with the act.</param>
/// <param name="Duty">The recipient is asked to act.</param>
internal sealed record Letter(string Subject, IReadOnlyList<string> Lines, string Link, bool Duty)
{
    public static readonly IReadOnlyDictionary<DecisionOutcome, string> Outcomes = new Dictionary<DecisionOutcome, string>
    {
        [DecisionOutcome.Approved] = "Godkänt", [DecisionOutcome.Rejected] = "Avslaget", [DecisionOutcome.PartlyApproved] = "Delvis godkänt", [DecisionOutcome.NoChange] = "Ingen ändring",
    };

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>What a delivery tells its recipient now; null when it is not needed any more.</summary>
    /// <param name="about">Name of the matter's object; null when it has none.</param>
    /// <param name="secretAmount">The amount is marked secret: it stays on the matter's page.</param>
    public static Letter? Of(Delivery delivery, ChangeRequest matter, Deciding deciding, string? about, bool secretAmount, Links links)
    {
        if (matter.Number is not { } number || delivery is not { PersonId: { } person, Kind: { } kind }) return null;

        var link = links.Matter(number);
        if (kind == MessageKind.Outcome) return matter.Closed ? new(OutcomeOf(matter), [.. About(matter, about, secretAmount), Because(matter)], link, false) : null;
        if (kind == MessageKind.Question)
        {
            var said = matter.Events.Find(e => e.Id == delivery.About);
            var verb = said?.Kind == ChangeHappening.Answered ? "Svar" : "Fråga";
            return said is null || matter.Closed || matter.Conflicts.Exists(c => c.PersonId == person) ? null : new($"{verb} i ärendet: {matter.Title}", [.. About(matter, about, secretAmount), $"{(said.Kind == ChangeHappening.Answered ? "Svaret" : "Frågan")} står på ärendets sida."], link, false);
        }

        // A task that has been done, or that has become another one, is not told of.
        if (deciding.Tasks().FirstOrDefault(t => t.Person.Id == person && Outbox.KindOf(t) == kind) is not { } task) return null;
        if (kind != MessageKind.Returned && matter.Open?.Id != delivery.About) return null;
        return new($"{Act(task)}{(task.Deadline is { } day ? $" senast {Short(day)}" : "")}: {matter.Title}",
            [.. About(matter, about, secretAmount), .. task.Capacity is { } capacity ? [$"I egenskap av: {capacity}"] : (string[])[], .. task.Because is { } wait ? [wait] : (string[])[], task.Otherwise], link, MessageTimes.IsDuty(kind));
    }

    /// <summary>The text of a mail with one letter or several.</summary>
    public static string Plain(IReadOnlyList<Letter> letters, string choices)
    {
        var text = new StringBuilder();
        foreach (var letter in letters)
        {
            if (letters.Count > 1) text.Append(letter.Subject).Append("\r\n");
            foreach (var line in letter.Lines) text.Append(line).Append("\r\n");
            text.Append("\r\nÖppna ärendet: ").Append(letter.Link).Append("\r\n\r\n");
        }
        return text.Append("-- \r\nObjekt. Beslut fattas bara inloggad på ärendets sida, aldrig genom mejlet.\r\nVälj vilka mejl du får: ").Append(choices).Append("\r\n").ToString();
    }

    /// <summary>The same as simple HTML.</summary>
    public static string Html(IReadOnlyList<Letter> letters, string choices)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Objekt</title></head><body style=\"font-family:sans-serif;line-height:1.5;max-width:40em\">");
        foreach (var letter in letters)
        {
            html.Append("<h1 style=\"font-size:1.2em\">").Append(Safe(letter.Subject)).Append("</h1>");
            foreach (var line in letter.Lines) html.Append("<p>").Append(Safe(line)).Append("</p>");
            html.Append("<p><a href=\"").Append(Safe(letter.Link)).Append("\">Öppna ärendet</a></p>");
        }
        return html.Append("<hr><p style=\"font-size:.9em\">Beslut fattas bara inloggad på ärendets sida, aldrig genom mejlet. <a href=\"").Append(Safe(choices)).Append("\">Välj vilka mejl du får</a></p></body></html>").ToString();
    }

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);

    private static string OutcomeOf(ChangeRequest matter) => $"{(matter.State == ChangeState.Withdrawn ? "Återkallat" : matter.Final is { } final ? Outcomes[final.Outcome] : "Avslutat")}: {matter.Title}";

    private static IEnumerable<string> About(ChangeRequest matter, string? about, bool secretAmount)
    {
        yield return $"{matter.Number}: {matter.Title}";
        if (about is not null) yield return $"Objekt: {about}";
        if (!secretAmount && matter.Amount is { } amount) yield return $"Belopp: {amount}";
    }

    private static string Because(ChangeRequest matter)
    {
        if (matter.Final is not { } final || matter.State == ChangeState.Withdrawn) return "Ärendet återkallades utan beslut.";
        return $"Beslut {final.Number}{(final.DeciderName is { } who ? $", {who}" : "")}, den {Domain.Organisation.SwedishTime.Local(final.DecidedAt).ToString("d MMMM yyyy", Swedish)}.";
    }

    private static string Act(MatterTask task) => task.Kind switch
    {
        TaskKind.Ratify => "Pröva nödändring", TaskKind.Consent => "Ta ställning", TaskKind.BeHeard => "Svara på samråd", TaskKind.Vote => "Rösta", TaskKind.AnswerReturn => "Svara på återremiss",
        _ => task.Ready ? "Besluta" : "På väg till dig för beslut",
    };

    /// <summary>27/11: the form of a subject line.</summary>
    private static string Short(DateOnly day) => $"{day.Day}/{day.Month}";
}
