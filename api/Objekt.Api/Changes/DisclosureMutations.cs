using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Secrecy marks, and copies that are given out. Who asks for a copy is never written down (TF 2 kap. 18 §).</summary>
public static class DisclosureMutations
{
    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Sekretessmarkera en del av ärendet, eller häv markeringen. Mark a part of the matter secret, or lift the mark.")]
    public static Task<Outcome> MarkSecret(MarkSecretInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.MarkSecret, input, input.IdempotencyKey, async now =>
        {
            if (await Papers(db, input.ChangeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
            if (await MayNot(db, books, caller, matter, now, stop) is { } no) return no;
            var target = input.Target is null ? (Guid?)null : Guid.TryParse(Lookup.Bare(input.Target), out var id) ? id : Guid.Empty;
            var ground = TextRules.Line(input.Ground);
            if (Disclosure.Check(matter, input.Part, target, input.Secret, ground) is { } wrong) return wrong;
            var order = await db.Set<SecrecyMark>().CountAsync(m => m.ChangeRequestId == matter.Id, stop) + 1;
            db.Add(new SecrecyMark { Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, Order = order, Part = input.Part, TargetId = target, Secret = input.Secret, Ground = input.Secret ? ground : null, PersonId = caller.PersonId, At = now });
            return Outcome.Of("ChangeRequest", matter.Number ?? "utkast", matter.Id);
        }, stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Lämna ut: gör en kopia av ärendet utan det som är sekretessmarkerat. Make a copy to give out.")]
    public static Task<Outcome> DiscloseMatter(MatterInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.Disclose, input, input.IdempotencyKey, async now =>
        {
            if (await Papers(db, input.ChangeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
            if (matter.State == ChangeState.Draft) return new Refusal.Invalid("Ett utkast är ingen allmän handling. Lämna in ärendet först.", "changeRequestId");
            if (await MayNot(db, books, caller, matter, now, stop) is { } no) return no;
            var marks = await db.Set<SecrecyMark>().AsNoTracking().Where(m => m.ChangeRequestId == matter.Id).ToListAsync(stop);
            var parts = new Disclosure(matter, marks, (await books.Now(db, stop)).Book).Parts();
            var order = await db.DisclosureCopies.CountAsync(c => c.ChangeRequestId == matter.Id, stop) + 1;
            db.Add(new DisclosureCopy { Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, Order = order, Parts = [.. parts], LeftOut = parts.Count(p => p.Ground is not null), PersonId = caller.PersonId, At = now });
            return Outcome.Of("ChangeRequest", matter.Number ?? "", matter.Id);
        }, stop);

    /// <summary>The matter with every paper in it; read, not changed.</summary>
    private static async Task<ChangeRequest?> Papers(ObjektDb db, string? reference, CancellationToken stop)
    {
        if (Lookup.Bare(reference) is not { } name) return null;
        var seen = Guid.TryParse(name, out var id) ? db.ChangeRequests.Where(c => c.Id == id) : db.ChangeRequests.Where(c => c.Number == name);
        return await seen.AsNoTracking().Include(c => c.Kommuner).Include(c => c.Positions).Include(c => c.Documents).Include(c => c.Messages).Include(c => c.Decisions).Include(c => c.Steps).Include(c => c.Conflicts).AsSplitQuery().FirstOrDefaultAsync(stop);
    }

    private static async Task<Refusal?> MayNot(ObjektDb db, RuleBooks books, Caller caller, ChangeRequest matter, DateTimeOffset now, CancellationToken stop)
    {
        if (matter.Conflicts.Exists(c => c.PersonId == caller.PersonId)) return new Refusal.Recused("Du har anmält jäv i ärendet och hanterar inte dess handlingar.");
        var (book, today) = ((await books.Now(db, stop)).Book, SwedishTime.DayOf(now));
        var bodies = matter.Steps.Select(s => s.ForumId).Concat(matter.Decisions.Select(d => d.BodyId)).OfType<Guid>().Distinct();
        var may = matter.RequesterId == caller.PersonId || caller.Roles.Contains(RoleKeys.UnionAdmin) || caller.Held.Any(h => h.Role == RoleKeys.KommunEditor && matter.Kommuner.Exists(k => k.KommunCode == h.Kommun))
            || bodies.Any(b => book.SpeaksFor(b, today).Any(p => p.Id == caller.PersonId));
        return may ? null : new Refusal.NoMandate("Sekretess prövas och kopior lämnas ut av den som begärt ärendet, organets ordförande eller sekreterare, kommunens registervårdare eller administratören.");
    }
}

/// <summary>A secrecy mark.</summary>
[Describe("Sekretessmarkering av en del av ärendet. A secrecy mark.")]
public sealed record MarkSecretInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Del av ärendet. Which part.")]
    public required MatterPart Part { get; init; }

    [Id, Describe("Id på underlaget, meddelandet, ställningstagandet eller beslutet. Id of the document, message, position or decision.")]
    public string? Target { get; init; }

    [Describe("Sekretess, eller falskt för att häva markeringen. Secret, or false to lift the mark.")]
    public required bool Secret { get; init; }

    [Describe("Grund: kapitel och paragraf i OSL. The legal ground.")]
    public string? Ground { get; init; }
}
