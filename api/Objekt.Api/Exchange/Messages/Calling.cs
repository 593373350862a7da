using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>One round of webhooks and cards.</summary>
public sealed class Calling(ObjektDb db, IServiceScopeFactory scopes, OutsideRoad road, IDataProtectionProvider seals, TimeProvider clock)
{
    private const int AtATime = 100;

    /// <summary>Receivers called at the same time: a slow one must not hold up the others.</summary>
    private const int Together = 4;

    /// <summary>Seals the secrets that sign events.</summary>
    internal const string Seal = "webhook";

    /// <summary>Sends what is due.</summary>
    /// <returns>How many arrived.</returns>
    public async Task<int> Round(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var due = await db.Due(now).Where(d => d.Channel != DeliveryChannel.Mail).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(AtATime).Select(d => d.Id).ToListAsync(stop);
        var arrived = 0;
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = stop }, async (id, halt) =>
        {
            if (await One(id, now, halt)) Interlocked.Increment(ref arrived);
        });
        return arrived;
    }

    private async Task<bool> One(Guid id, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        own.SeeEverything();
        if (await own.Due(now).Where(d => d.Id == id).Claim(Guid.CreateVersion7(now), now, stop) == 0) return false;

        var delivery = await own.Deliveries.Include(d => d.Subscription).SingleAsync(d => d.Id == id, stop);
        if (delivery is not { Subscription: { Active: true } to, Body: { } body })
        {
            delivery.Skip("Prenumerationen är avstängd.", now);
            await own.SaveChangesAsync(stop);
            return false;
        }
        var mediaType = delivery.Channel == DeliveryChannel.Teams ? "application/json" : "application/cloudevents+json";
        var (arrived, answer) = await Send(to, body, mediaType, id, now, stop);
        await own.Note([delivery], arrived, answer, now, stop);
        return arrived;
    }

    private async Task<(bool, string)> Send(Subscription to, string body, string mediaType, Guid id, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            return await road.Post(to.Address, body, mediaType, to.SealedSecret is { } sealedSecret ? seals.CreateProtector(Seal).Unprotect(sealedSecret) : null, id, now, stop);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return (false, "Hemligheten går inte att läsa: nyckelkatalogen är en annan. Förnya hemligheten.");
        }
    }
}
