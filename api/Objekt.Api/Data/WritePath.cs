using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Audit;
using Objekt.Domain.Audit;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Data;

/// <summary>
/// The one door for everything that changes data: one transaction with key, decision, rows and audit entry. No audit, no change.
/// </summary>
public sealed class WritePath(ObjektDb db, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new OreConverter() },
    };

    /// <summary>Runs a change. The answer of a repeated call with the same key and input is the stored one.</summary>
    /// <param name="act">The act's name, e.g. saveItSystem.</param>
    /// <param name="input">What was asked; its hash tells whether a repeated key means the same.</param>
    /// <param name="key">The caller's idempotency key; null means the caller takes the risk of doing it twice.</param>
    /// <param name="decide">Loads, asks the Domain, changes the tracked rows. A refusal undoes everything.</param>
    public async Task<Outcome> Write(Caller by, string act, object input, string? key, Func<DateTimeOffset, Task<Outcome>> decide, CancellationToken stop = default)
    {
        if (by.ReadOnly) return new Refusal.NoMandate("Den här inloggningen får bara läsa. Logga in som dig själv för att ändra.");
        if (key is { Length: 0 or > 200 }) return new Refusal.Invalid("Nyckeln ska vara 1 till 200 tecken.", "idempotencyKey");

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var now = Moment(clock.GetUtcNow());
        var previous = await LastEntry(stop);
        var asked = JsonSerializer.SerializeToNode(input, Plain)!;
        var hash = key is null ? "" : Hash(act, asked);

        if (key is not null && await db.KeptAnswers.AsNoTracking().FirstOrDefaultAsync(a => a.PersonId == by.PersonId && a.Key == key, stop) is { } kept)
        {
            return kept.InputHash == hash ? JsonSerializer.Deserialize<Kept>(kept.Answer)!.Outcome : new Refusal.KeyReused();
        }

        var outcome = await decide(now);
        if (outcome.Refused) return outcome;

        db.AuditEntries.Add(Chain.Next(previous, now, by.PersonId == Guid.Empty ? null : by.PersonId, act, outcome.Subject ?? act, asked));
        if (key is not null)
        {
            db.KeptAnswers.Add(new KeptAnswer { PersonId = by.PersonId, Key = key, InputHash = hash, Answer = JsonSerializer.Serialize(new Kept(outcome.Subject)), At = now });
        }

        try
        {
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Refusal.Stale("Uppgiften");
        }
        return outcome;
    }

    /// <summary>The chain's head, locked so that writers queue up behind each other. SQLite's transaction is immediate already.</summary>
    private Task<AuditEntry?> LastEntry(CancellationToken stop)
    {
        var entries = db.Database.IsNpgsql()
            ? db.AuditEntries.FromSqlRaw("""SELECT * FROM "AuditEntries" ORDER BY "Number" DESC LIMIT 1 FOR UPDATE""")
            : db.AuditEntries.OrderByDescending(e => e.Number).Take(1);
        return entries.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(stop);
    }

    /// <summary>Whole microseconds: PostgreSQL keeps no more, and a hash must be the same after a round trip.</summary>
    private static DateTimeOffset Moment(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % 10), TimeSpan.Zero);

    private static string Hash(string act, JsonNode asked) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(act + CanonicalJson.Write(asked))));

    private sealed record Kept(string? Subject)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public Outcome Outcome => new(Subject, []);
    }

    /// <summary>Amounts enter the log as whole öre: a canonical text holds whole numbers only.</summary>
    private sealed class OreConverter : System.Text.Json.Serialization.JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetInt64() / 100m;
        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue((long)(value * 100m));
    }
}
