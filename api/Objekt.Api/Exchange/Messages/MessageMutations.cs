using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;

namespace Objekt.Api.Exchange.Messages;

/// <summary>What a person decides about their own messages.</summary>
public static class MessageMutations
{
    [Mutation("messageChoice", typeof(MessageChoice)), Describe("Välj när du vill ha ett slags mejl. Choose when a kind of mail is wanted.")]
    public static Task<Outcome> ChooseMessages(ChooseMessagesInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) =>
        door.Write(caller, MessageActs.Choose, input, input.IdempotencyKey, async now =>
        {
            var choice = await db.MessageChoices.FirstOrDefaultAsync(c => c.PersonId == caller.PersonId && c.Kind == input.Kind, stop);
            if (choice is null) db.Add(choice = new MessageChoice { Id = Guid.CreateVersion7(now), PersonId = caller.PersonId, Kind = input.Kind, Pace = input.Pace });
            choice.Pace = input.Pace;
            return Outcome.Of(choice.Id);
        }, stop);

    [Mutation("calendarAddress", typeof(CalendarAddress)), Describe("Ge dig en ny kalenderadress; den gamla slutar gälla genast. Make a new calendar address; the old one ends at once.")]
    public static Task<Outcome> RenewCalendarAddress(CalendarAddressInput input, Caller caller, WritePath door, ObjektDb db, Links links, ShownOnce shown, CancellationToken stop) =>
        door.Write(caller, MessageActs.RenewCalendar, input, input.IdempotencyKey, async now =>
        {
            foreach (var old in await db.CalendarAddresses.Where(c => c.PersonId == caller.PersonId && c.Revoked == null).ToListAsync(stop)) old.Revoked = now;
            var (secret, made) = CalendarSecrets.New(caller.PersonId, now);
            db.Add(made);
            shown.Add(made.Id, links.Calendar(secret));
            return Outcome.Of(made.Id);
        }, stop);

    [Mutation("calendarAddress", typeof(CalendarAddress)), Describe("Återkalla din kalenderadress. Revoke your calendar address.")]
    public static Task<Outcome> RevokeCalendarAddress(CalendarAddressInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) =>
        door.Write(caller, MessageActs.RevokeCalendar, input, input.IdempotencyKey, async now =>
        {
            if (await db.CalendarAddresses.FirstOrDefaultAsync(c => c.PersonId == caller.PersonId && c.Revoked == null, stop) is not { } address) return new Refusal.NotFound("Kalenderadressen");
            address.Revoked = now;
            return Outcome.Of(address.Id);
        }, stop);
}

/// <summary>A choice to make.</summary>
[Describe("Meddelandeval att göra. A choice to make.")]
public sealed record ChooseMessagesInput : Input
{
    [Describe("Meddelandeslag. The kind.")]
    public required MessageKind Kind { get; init; }

    [Describe("Meddelandetakt: genast, i dagens mejl eller aldrig. When.")]
    public required MessagePace Pace { get; init; }
}

/// <summary>The caller's own calendar address.</summary>
[Describe("Kalenderadress: din egen. The caller's own calendar address.")]
public sealed record CalendarAddressInput : Input;
