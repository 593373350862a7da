using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Changes;

/// <summary>The write path for acts in a matter: loads it whole, asks the machine under the rules as they stand inside the transaction, and keeps what came of it.</summary>
public sealed class MatterDoor(WritePath door, ObjektDb db, RuleBooks books)
{
    /// <param name="reference">Id or number of the matter.</param>
    /// <param name="act">From the machine to refusals; none means done.</param>
    internal async Task<Outcome> Act(Caller by, string name, Input input, string reference, string? version, Func<Deciding, ChangeRequest, Guid?, IReadOnlyList<Refusal>> act, CancellationToken stop)
    {
        // Read before the writers' queue: whoever is first in it should not have to wait for a connection to read rules with.
        await books.Now(db, stop);
        return await door.Write(by, name, input, input.IdempotencyKey, async now =>
        {
            if (await db.Matter(reference, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
            if (version is not null && !Guid.TryParse(version, out _)) return new Refusal.Invalid("Versionen är ingen version. Läs om ärendet och skicka den du fick.", "version");

            var rules = await books.Now(db, stop);
            var deciding = new Deciding(matter, rules.Book, now);
            var refused = act(deciding, matter, version is null ? null : Guid.Parse(version));
            if (refused.Count > 0) return new Outcome(null, refused);
            await db.Kept(matter, deciding, rules.Facts, now, stop);
            return Outcome.Of("ChangeRequest", matter.Number ?? "utkast", matter.Id);
        }, stop);
    }

    /// <summary>As above, for an act that has one refusal or none.</summary>
    internal Task<Outcome> Act(Caller by, string name, Input input, string reference, string? version, Func<Deciding, ChangeRequest, Guid?, Refusal?> act, CancellationToken stop) =>
        Act(by, name, input, reference, version, (deciding, matter, seen) => act(deciding, matter, seen) is { } no ? [no] : (IReadOnlyList<Refusal>)[], stop);
}
