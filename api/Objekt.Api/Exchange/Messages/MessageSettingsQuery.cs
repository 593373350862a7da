using Microsoft.EntityFrameworkCore;
using Objekt.Api.GraphQL;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;

namespace Objekt.Api.Exchange.Messages;

/// <summary>What reaches the caller, and how.</summary>
public static class MessageSettingsQuery
{
    [Query, Describe("Meddelandeinställningar: vilka mejl du får, vart, och din kalender. What mails you get, and your calendar.")]
    public static async Task<MessageSettings> MessageSettings(Ask ask, Caller caller, Settings settings)
    {
        var chosen = await ask.Db.MessageChoices.Where(c => c.PersonId == caller.PersonId).ToDictionaryAsync(c => c.Kind, c => c.Pace, ask.Stop);
        var address = await ask.Db.People.Where(p => p.Id == caller.PersonId).Select(p => p.Email).FirstOrDefaultAsync(ask.Stop);
        var calendar = await ask.Db.CalendarAddresses.Where(c => c.PersonId == caller.PersonId && c.Revoked == null).OrderByDescending(c => c.Created).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ask.Stop);
        return new MessageSettings(settings.Mail.Configured, address, [.. Enum.GetValues<MessageKind>().Select(k => new ChosenPace(k, chosen.TryGetValue(k, out var pace) ? pace : MessageTimes.Usual(k), MessageTimes.IsDuty(k)))],
            calendar is { } id ? new Ref<CalendarAddress>(id) : null);
    }
}

/// <summary>What reaches the caller, and how.</summary>
[Describe("Meddelandeinställningar för den som är inloggad. What reaches the caller, and how.")]
public sealed record MessageSettings([property: Describe("Mejl skickas från installationen. Mail is sent at all.")] bool MailIsSent,
    [property: Describe("E-postadress som mejlen går till. The address.")] string? Email,
    [property: Describe("Meddelandetakt för varje slag. When each kind is wanted.")] IReadOnlyList<ChosenPace> Choices,
    [property: Describe("Kalenderadress som gäller; tomt när du ingen har. The address in force.")] Ref<CalendarAddress>? Calendar);

/// <summary>When one kind of message is wanted.</summary>
[Describe("Meddelandeval för ett slags mejl, valt av dig eller det vanliga. When one kind is wanted.")]
public sealed record ChosenPace(MessageKind Kind, MessagePace Pace, [property: Describe("Plikt: du ombeds göra något. Asks you to act.")] bool Duty);
