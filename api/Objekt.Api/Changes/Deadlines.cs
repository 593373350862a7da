using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.Exchange.Messages;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Changes;

/// <summary>
/// Lets time do what is due, also when nobody is signed in. What is due stands in the database, so nothing is lost by a
/// restart; each matter is looked at again inside its transaction, so that several nodes do it once.
/// </summary>
public sealed partial class Deadlines(IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime life, ILogger<Deadlines> log) : BackgroundService
{
    /// <summary>How long a deadline may have passed before it is noticed.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>Matters in one sweep; the rest are taken in the next.</summary>
    private const int AtATime = 100;

    private long rulesSeen = -1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Begun(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(log, failure);
            }
            // The real clock paces the sweeps; the product's clock says what is due.
            await Task.Delay(Pace, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Does what is due now.</summary>
    /// <returns>How many matters something happened to.</returns>
    public async Task<int> Sweep(CancellationToken stop = default)
    {
        List<Guid> due;
        using (var scope = scopes.CreateScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
            db.SeeEverything();
            var now = clock.GetUtcNow();
            due = await db.ChangeRequests.Where(c => c.DueAt <= now).OrderBy(c => c.DueAt).Select(c => c.Id).Take(AtATime).ToListAsync(stop);
            var rules = await scope.ServiceProvider.GetRequiredService<RuleBooks>().Now(db, stop);
            if (rules.Loaded != rulesSeen)
            {
                // Rules, seats or bodies have changed: what waits may have an answer, what is open may have lost its last voter.
                due = [.. due, .. await db.ChangeRequests.Where(c => c.State == ChangeState.AwaitingRule || c.State == ChangeState.InStep || c.State == ChangeState.EmergencyDecided).Select(c => c.Id).ToListAsync(stop)];
                rulesSeen = rules.Loaded;
            }
        }
        var happened = 0;
        foreach (var id in due.Distinct())
        {
            try
            {
                if (await Advance(id, stop)) happened++;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One matter that fails must not hold up the others; it is due still, and tried again in the next sweep.
                Failed(log, failure);
            }
        }
        return happened;
    }

    private async Task<bool> Advance(Guid id, CancellationToken stop)
    {
        using var scope = scopes.CreateScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        var outcome = await services.GetRequiredService<WritePath>().Write(Caller.Program, MatterActs.Clock, new { matter = id }, null, async now =>
        {
            if ((await db.Whole([id], track: true, stop)) is not [var matter]) return new Refusal.NotFound("Ärendet");
            var rules = await services.GetRequiredService<RuleBooks>().Now(db, stop);
            var deciding = new Deciding(matter, rules.Book, now);
            var before = matter.DueAt;
            // Another node may have been first; then there is nothing to write, unless somebody new is waited for and has not been told.
            if (!deciding.Advance() && matter.DueAt == before && !await services.GetRequiredService<Outbox>().Owes(matter, deciding, stop)) return new Refusal.Invalid("Inget att göra.");
            await db.Kept(matter, deciding, rules.Facts, now, stop);
            return Outcome.Of("ChangeRequest", matter.Number!, matter.Id);
        }, stop);
        return !outcome.Refused;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was due could not be done; it is tried again.")]
    private static partial void Failed(ILogger log, Exception failure);
}
