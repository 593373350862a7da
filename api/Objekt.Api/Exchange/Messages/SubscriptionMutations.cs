using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Messages;

/// <summary>What the administrator decides about what leaves the house.</summary>
public static class SubscriptionMutations
{
    [Mutation("subscription", typeof(Subscription)), Describe("Lägg till eller ändra en prenumeration: webhook eller Teams. Save a subscription.")]
    public static Task<Outcome> SaveSubscription(SaveSubscriptionInput input, Caller caller, WritePath door, ObjektDb db, OutsideRoad road, IDataProtectionProvider seals, ShownOnce shown, TimeProvider clock, CancellationToken stop) =>
        door.Save(caller, MessageActs.SaveSubscription, input, async _ =>
        {
            var faults = new Faults();
            var subscription = input.Id is null ? null : await db.Subscriptions.ByName(input.Id, stop);
            if (input.Id is not null && subscription is null) return new Refusal.NotFound("Prenumerationen", "id");
            if (subscription is not null && Saving.Stale(input.Version, subscription.Version, "Prenumerationen", $"Subscription:{subscription.Id}") is { } stale) return stale;

            var isNew = subscription is null;
            subscription ??= new Subscription { Id = Guid.CreateVersion7(clock.GetUtcNow()), Channel = input.Channel ?? DeliveryChannel.Webhook, Name = "", Address = "", CreatedAt = clock.GetUtcNow() };
            if (input.Name is not null || isNew) subscription.Name = TextRules.Line(input.Name) ?? "";
            if (input.Address is not null || isNew) subscription.Address = (input.Address ?? "").Trim();
            if (input.Active is { } active) subscription.Active = active;
            if (input.Has(nameof(input.Kommun))) subscription.KommunCode = (await db.Kommun.Refer(faults, input.Kommun, "kommun", stop))?.Code;
            faults.Name(subscription.Name, "Namnet", "name", 200);
            faults.Demand(subscription.Channel is DeliveryChannel.Webhook or DeliveryChannel.Teams, "En prenumeration är en webhook eller Teams.", "channel");
            faults.Demand(isNew || input.Channel is null || input.Channel == subscription.Channel, "Kanalen kan inte ändras. Lägg till en ny prenumeration.", "channel");
            if (road.Refuses(subscription.Address) is { } no) faults.Add(no, "address");
            if (faults.Any) return faults.Outcome;

            if (subscription.Channel == DeliveryChannel.Webhook && (isNew || input.RenewSecret == true))
            {
                var secret = "whsec_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
                subscription.SealedSecret = seals.CreateProtector(Calling.Seal).Protect(secret);
                shown.Add(subscription.Id, secret);
            }
            if (isNew) db.Add(subscription);
            return Outcome.Of("Subscription", subscription.Name, subscription.Id);
        }, stop);

    [Mutation("delivery", typeof(Delivery)), Describe("Skicka ett utskick igen: ett uppgivet, eller ett som mottagaren tappat. Send a delivery again.")]
    public static Task<Outcome> ResendDelivery(ResendDeliveryInput input, Caller caller, WritePath door, ObjektDb db, TimeProvider clock, CancellationToken stop) =>
        door.Save(caller, MessageActs.Resend, input, async _ =>
        {
            if (await db.Deliveries.ByName(input.Id, stop) is not { } delivery) return new Refusal.NotFound("Utskicket", "id");
            if (delivery.State == DeliveryState.Waiting) return new Refusal.Invalid("Utskicket väntar redan på att skickas.", "id");
            (delivery.State, delivery.DueAt, delivery.EndedAt, delivery.Attempts) = (DeliveryState.Waiting, clock.GetUtcNow(), null, 0);
            return Outcome.Of(delivery.Id);
        }, stop);
}

/// <summary>A subscription to save.</summary>
[Describe("Prenumeration att spara. A subscription to save.")]
public sealed record SaveSubscriptionInput : Input
{
    [Id, Describe("Id; tomt för en ny. Id.")]
    public string? Id { get; init; }

    [Describe("Kanal: webhook eller Teams. Channel.")]
    public DeliveryChannel? Channel { get; init; }

    [Describe("Namn. Name.")]
    public string? Name { get; init; }

    [Describe("Adress som anropas, https. The address.")]
    public string? Address { get; init; }

    [Describe("Kommunkod; tomt betyder alla kommuner. Kommun.")]
    public string? Kommun { get; init; }

    [Describe("Påslagen. Active.")]
    public bool? Active { get; init; }

    [Describe("Förnya hemligheten. Renew the secret.")]
    public bool? RenewSecret { get; init; }
    public string? Version { get; init; }
}

/// <summary>A delivery to send again.</summary>
[Describe("Utskick att skicka igen. A delivery to send again.")]
public sealed record ResendDeliveryInput : Input
{
    [Id, Describe("Utskickets id. Its id.")]
    public required string Id { get; init; }
}
