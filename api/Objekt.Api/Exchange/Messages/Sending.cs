using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>
/// Sends what the outbox holds. What is to be sent stands in the database, so a restart loses nothing; each row is claimed
/// before it is sent, so that several nodes send it once. A row whose sender died is taken up again when its claim runs out.
/// </summary>
public sealed partial class Sending(IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime life, ILogger<Sending> log) : BackgroundService
{
    /// <summary>How long a message may lie before it is noticed.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>How long one who has claimed a row may take.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(10);

    /// <summary>How long the delivery log is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private DateOnly cleaned;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Begun(stoppingToken);
        // Mail and webhooks wait for nobody but themselves.
        await Task.WhenAll(Round(SendMail), Round(SendOutside));

        async Task Round(Func<CancellationToken, Task<int>> send)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await send(stoppingToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    Failed(log, failure);
                }
                // The real clock paces the rounds; the product's clock says what is due.
                await Task.Delay(Pace, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Sends the mails that are due.</summary>
    /// <returns>How many mails left.</returns>
    public async Task<int> SendMail(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Mailing>().Round(stop);
    }

    /// <summary>Sends the webhooks and cards that are due, and once a day forgets what is old.</summary>
    /// <returns>How many arrived.</returns>
    public async Task<int> SendOutside(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<ObjektDb>(), clock.GetUtcNow());
        db.SeeEverything();
        if (DateOnly.FromDateTime(now.UtcDateTime) is var today && today != cleaned)
        {
            cleaned = today;
            var oldest = now - Kept;
            await db.Deliveries.Where(d => d.CreatedAt < oldest && d.State != DeliveryState.Waiting).ExecuteDeleteAsync(stop);
        }
        return await scope.ServiceProvider.GetRequiredService<Calling>().Round(stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Messages could not be sent; they are tried again.")]
    private static partial void Failed(ILogger log, Exception failure);
}

/// <summary>Taking a delivery, so that nobody else sends it, and noting how it went.</summary>
internal static class Claims
{
    /// <summary>Rows of one channel that are due and nobody's.</summary>
    public static IQueryable<Delivery> Due(this ObjektDb db, DateTimeOffset now) =>
        db.Deliveries.Where(d => d.State == DeliveryState.Waiting && d.DueAt <= now && (d.ClaimedUntil == null || d.ClaimedUntil < now));

    /// <summary>Claims rows for a sender; the rows it got carry its mark afterwards.</summary>
    public static Task<int> Claim(this IQueryable<Delivery> rows, Guid sender, DateTimeOffset now, CancellationToken stop)
    {
        var until = now + Sending.ClaimLasts;
        return rows.ExecuteUpdateAsync(s => s.SetProperty(d => d.ClaimedBy, sender).SetProperty(d => d.ClaimedUntil, until), stop);
    }

    /// <summary>Notes a try: arrived, to be tried again after a pause, or given up.</summary>
    public static async Task Note(this ObjektDb db, IReadOnlyCollection<Delivery> sent, bool arrived, string answer, DateTimeOffset now, CancellationToken stop)
    {
        var said = answer.ReplaceLineEndings(" ");
        if (said.Length > 500) said = said[..500];
        foreach (var delivery in sent)
        {
            delivery.Attempts++;
            delivery.Problem = arrived ? null : said;
            (delivery.ClaimedBy, delivery.ClaimedUntil) = (null, null);
            if (!arrived && MessageTimes.PauseAfter(delivery.Attempts) is { } pause) delivery.DueAt = now + pause;
            else (delivery.State, delivery.EndedAt) = (arrived ? DeliveryState.Sent : DeliveryState.GivenUp, now);
            db.Add(new DeliveryAttempt { Id = Guid.CreateVersion7(now), DeliveryId = delivery.Id, At = now, Arrived = arrived, Answer = said });
        }
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Lays aside what need not be sent.</summary>
    public static void Skip(this Delivery delivery, string because, DateTimeOffset now)
    {
        (delivery.State, delivery.EndedAt, delivery.Problem) = (DeliveryState.Skipped, now, because);
        (delivery.ClaimedBy, delivery.ClaimedUntil) = (null, null);
    }
}
