using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Audit;
using Objekt.Api.Exchange.Messages;
using Objekt.Api.GraphQL;
using Objekt.Domain.Audit;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>
/// The one door for everything that changes data: one transaction with key, decision, rows and audit entry. No audit, no change.
/// </summary>
/// <param name="outbox">Notes who is to be told; null in verbs, which tell nobody.</param>
public sealed partial class WritePath(ObjektDb db, TimeProvider clock, ILogger<WritePath> log, Outbox? outbox = null)
{
    /// <summary>How long a repeated key is answered with the first answer.</summary>
    public static readonly TimeSpan KeysLive = TimeSpan.FromDays(30);

    /// <summary>The kind of an entry that tells of an attempt without mandate.</summary>
    public const string Denial = "denied";

    /// <summary>Any number, the same for every node: writers to one PostgreSQL queue up on it.</summary>
    private const long Queue = 4_711_2062;

    /// <summary>Saves a register input: asks <see cref="Permits"/> whether the caller may at all, then runs the change.</summary>
    /// <param name="act">The mutation's name.</param>
    /// <param name="decide">From the Swedish day to the outcome: loads, asks the Domain, changes the tracked rows.</param>
    internal Task<Outcome> Save(Caller by, string act, Input input, Func<DateOnly, Task<Outcome>> decide, CancellationToken stop) =>
        Write(by, act, input, input.IdempotencyKey, async now => Permits.Of(by, act) is { May: false } no
            ? new Refusal.NoMandate(no.Because!)
            : await decide(SwedishTime.DayOf(now)), stop);

    /// <summary>Runs a change. The answer of a repeated call with the same key and input is the stored one.</summary>
    /// <param name="act">The act's name, e.g. saveItSystem.</param>
    /// <param name="input">What was asked; its hash tells whether a repeated key means the same.</param>
    /// <param name="key">The caller's idempotency key; null means the caller takes the risk of doing it twice.</param>
    /// <param name="decide">Loads, asks the Domain, changes the tracked rows. A refusal undoes everything.</param>
    public async Task<Outcome> Write(Caller by, string act, object input, string? key, Func<DateTimeOffset, Task<Outcome>> decide, CancellationToken stop = default)
    {
        if (key is not null && (key.Length is 0 or > 200 || key.Any(c => char.IsControl(c) || char.IsSurrogate(c)))) return new Refusal.Invalid("Nyckeln ska vara 1 till 200 tecken. Skapa en ny.", "idempotencyKey");

        // What an earlier change of the same request left behind must not slip into this one.
        db.ChangeTracker.Clear();
        try
        {
            var outcome = by.ReadOnly
                ? new Refusal.NoMandate("Den här inloggningen får bara läsa. Logga in som dig själv för att ändra.")
                : await InTransaction(by, act, Asked.Of(input), key, decide, stop);
            if (outcome.Errors.Any(e => e is Refusal.NoMandate)) await Deny(by, act, outcome.Errors[0], stop);
            return outcome;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Outcome> InTransaction(Caller by, string act, JsonObject asked, string? key, Func<DateTimeOffset, Task<Outcome>> decide, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var previous = await LastEntry(stop);
        var now = Moment(clock.GetUtcNow());
        var hash = key is null ? "" : Asked.Hash(act, asked);
        if (key is not null && await Kept(by, key, now, stop) is { } kept) return kept.InputHash == hash ? KeptOutcome.Read(kept.Answer) : new Refusal.KeyReused();

        try
        {
            var outcome = await decide(now);
            if (outcome.Refused) return outcome.Errors[0] is Refusal.Stale stale ? await Told(stale, stop) : outcome;

            if (outcome.Subject is { } id && Guid.TryParse(id, out _)) asked["id"] = id;
            db.AuditEntries.Add(Chain.Next(previous, now, by.PersonId == Guid.Empty ? null : by.PersonId, act, outcome.Named ?? outcome.Subject ?? act, asked));
            if (key is not null) db.KeptAnswers.Add(new KeptAnswer { PersonId = by.PersonId, Key = key, InputHash = hash, Answer = KeptOutcome.Write(outcome), At = now });
            if (outbox is not null) await outbox.Fill(by, now, stop);
            NewVersions();
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Refusal.Stale("Uppgiften");
        }
        catch (DbUpdateException failed) when (UniqueViolation.Of(failed) is { } taken)
        {
            return taken;
        }
    }

    /// <summary>The chain's head, read when no other writer can add to it.</summary>
    /// <remarks>
    /// SQLite's transaction is immediate: it has the database to itself already. On PostgreSQL a row lock would lock nothing
    /// while the log is empty, and would hand over the row that was newest before the wait, not after it; so writers queue on
    /// an advisory lock first, and read the head in a statement of its own.
    /// </remarks>
    private async Task<AuditEntry?> LastEntry(CancellationToken stop)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Queue})", stop);
        return await db.AuditEntries.IgnoreQueryFilters().AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop);
    }

    /// <summary>The answer kept for the key; old ones are thrown away on the same occasion, by an index.</summary>
    private async Task<KeptAnswer?> Kept(Caller by, string key, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = now - KeysLive;
        await db.KeptAnswers.IgnoreQueryFilters().Where(a => a.At < oldest).ExecuteDeleteAsync(stop);
        return await db.KeptAnswers.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(a => a.PersonId == by.PersonId && a.Key == key, stop);
    }

    /// <summary>Who was first, and when: the log's last word on the thing.</summary>
    private async Task<Refusal.Stale> Told(Refusal.Stale stale, CancellationToken stop)
    {
        var named = stale.Named;
        var last = await db.AuditEntries.IgnoreQueryFilters().Where(e => e.Subject == named).OrderByDescending(e => e.Number).Select(e => new { e.At, Name = e.Person == null ? null : e.Person.Name }).FirstOrDefaultAsync(stop);
        return last?.Name is null ? stale : new Refusal.Stale(stale.What, named, $"av {last.Name} {SwedishTime.DayOf(last.At):yyyy-MM-dd}");
    }

    /// <summary>A new version token on every row that the change touched.</summary>
    private void NewVersions()
    {
        foreach (var row in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            if (row.Metadata.FindProperty("Version") is { IsConcurrencyToken: true } version) row.Property(version).CurrentValue = Guid.CreateVersion7();
        }
    }

    /// <summary>An attempt without mandate leaves one line in the server's log and one in the chain.</summary>
    private Task Deny(Caller by, string act, Refusal refusal, CancellationToken stop)
    {
        Denied(log, act, by.Slug, refusal.Message);
        return Note(by, Denial, act, new JsonObject { ["because"] = refusal.Message, ["code"] = refusal.Code }, stop);
    }

    /// <summary>Writes an entry about something that changed nothing else.</summary>
    internal async Task Note(Caller by, string kind, string subject, JsonObject body, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var previous = await LastEntry(stop);
        db.AuditEntries.Add(Chain.Next(previous, Moment(clock.GetUtcNow()), by.PersonId == Guid.Empty ? null : by.PersonId, kind, subject, body));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
    }

    /// <summary>Whole microseconds: PostgreSQL keeps no more, and a hash must be the same after a round trip.</summary>
    private static DateTimeOffset Moment(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % 10), TimeSpan.Zero);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Denied: {Act} by {Person}: {Because}")]
    private static partial void Denied(ILogger log, string act, string person, string because);

    /// <summary>A stored outcome.</summary>
    private sealed record KeptOutcome(string? Subject)
    {
        public static string Write(Outcome outcome) => JsonSerializer.Serialize(new KeptOutcome(outcome.Subject));
        public static Outcome Read(string stored) => new(JsonSerializer.Deserialize<KeptOutcome>(stored)!.Subject, []);
    }
}
