using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>What is done with decisions afterwards: they are corrected by new ones, given a diarienummer, and reported. None is ever changed.</summary>
public static class RegisterMutations
{
    /// <summary>Days of a closed list that lie in the past: a day that is not over may still bring decisions.</summary>
    private const int DaysOver = 1;

    [Mutation("decision", typeof(Decision)), Describe("Rätta ett skrivfel i ett beslut med ett nytt beslut som pekar tillbaka. Correct a clerical error by a new decision that points back.")]
    public static Task<Outcome> CorrectDecision(CorrectDecisionInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.CorrectDecision, input, input.IdempotencyKey, async now =>
        {
            if (await Decided(db, input.DecisionId, stop) is not { } decision || await db.Matter(decision.ChangeRequestId.ToString(), stop) is not { } matter) return new Refusal.NotFound("Beslutet", "decisionId");
            var faults = new Faults();
            faults.Text(input.Reason, "Skälet för rättelsen", "reason");
            faults.Text(input.CorrectedReason, "Det rättade skälet", "correctedReason", 4000);
            var amount = input.Amount is { } kronor ? Sek.From(kronor) : null;
            faults.Demand(input.Amount is null || amount is not null, "Skriv beloppet med högst två decimaler.", "amount");
            if (faults.Any) return faults.Outcome;

            var rules = await books.Now(db, stop);
            var deciding = new Deciding(matter, rules.Book, now);
            var (made, refused) = deciding.Correct(caller.PersonId, decision.Id, new CorrectionDraft(TextRules.Lines(input.Reason), TextRules.Lines(input.CorrectedReason), amount));
            if (made is null) return new Outcome(null, refused);
            await db.Kept(matter, deciding, rules.Facts, now, stop);
            return Outcome.Of("Decision", made.Number, made.Id);
        }, stop);

    [Mutation("decision", typeof(Decision)), Describe("Diarieför ett beslut: dess diarienummer i myndighetens eget register. Register a decision's reference.")]
    public static Task<Outcome> SetDiarienummer(SetDiarienummerInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.SetDiarienummer, input, input.IdempotencyKey, async now =>
        {
            if (await Decided(db, input.DecisionId, stop) is not { } decision) return new Refusal.NotFound("Beslutet", "decisionId");
            var faults = new Faults();
            var written = TextRules.Line(input.Diarienummer) ?? "";
            faults.Name(written, "Diarienumret", "diarienummer", 100);
            var kommun = await db.Kommun.Refer(faults, input.Kommun, "kommun", stop);
            faults.Demand(kommun is null || decision.Kommuner.Contains(kommun.Code), $"Beslutet gäller inte {kommun?.Name}.", "kommun");
            if (faults.Any) return faults.Outcome;

            var today = SwedishTime.DayOf(now);
            if (!MayRegister(caller, decision, kommun?.Code, (await books.Now(db, stop)).Book, today))
                return new Refusal.NoMandate("Diarienumret förs in av organets ordförande eller sekreterare, av kommunens registervårdare för den egna kommunen, eller av administratören.");
            var order = await db.Set<DecisionRegistration>().CountAsync(r => r.DecisionId == decision.Id, stop) + 1;
            db.Add(new DecisionRegistration { Id = Guid.CreateVersion7(now), DecisionId = decision.Id, ChangeRequestId = decision.ChangeRequestId, Order = order, KommunCode = kommun?.Code, Diarienummer = written, PersonId = caller.PersonId, Day = today, At = now });
            return Outcome.Of("Decision", decision.Number, decision.Id);
        }, stop);

    [Mutation("delegationReport", typeof(DelegationReport)), Describe("Anmäl delegationsbeslut: stäng och numrera listan över dem som ännu inte anmälts. Close and number the list of delegated decisions.")]
    public static Task<Outcome> CloseDelegationReport(CloseDelegationReportInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.CloseDelegationReport, input, input.IdempotencyKey, async now =>
        {
            if (await db.Forums.ByName(input.Forum, stop) is not { } forum) return new Refusal.NotFound("Forumet", "forum");
            var today = SwedishTime.DayOf(now);
            var book = (await books.Now(db, stop)).Book;
            if (!book.SpeaksFor(forum.Id, today).Any(p => p.Id == caller.PersonId)) return new Refusal.NoMandate($"Bara ordföranden eller sekreteraren i {forum.Name} stänger listan.");
            if (forum.LegalKind != ForumLegalKind.LegalBody) return new Refusal.Invalid($"{forum.Name} är rådgivande och har inte delegerat något.", "forum");
            var through = input.Through ?? today.AddDays(-DaysOver);
            if (through > today.AddDays(-DaysOver)) return new Refusal.Invalid("Listan kan gälla till och med igår. En dag som pågår kan ännu få beslut.", "through");
            if (input.Meeting is { } meeting && meeting > today) return new Refusal.Invalid("Mötet har inte varit ännu. Stäng listan när den anmäls.", "meeting");

            var end = SwedishTime.EndOf(through);
            var open = await db.Decisions.Where(d => d.BodyId == forum.Id && d.LegalClass == LegalClass.DelegatedDecision && d.DeciderId != null && d.DecidedAt < end && d.Reported == null)
                .OrderBy(d => d.DecidedAt).ThenBy(d => d.Id).Select(d => new { d.Id, d.ChangeRequestId, d.DecidedAt }).ToListAsync(stop);
            if (open.Count == 0) return new Refusal.Invalid($"Det finns inget att anmäla till och med {through:yyyy-MM-dd}.", "through");

            var last = await db.DelegationReports.Where(r => r.ForumId == forum.Id).OrderByDescending(r => r.Through).Select(r => (DateOnly?)r.Through).FirstOrDefaultAsync(stop);
            var first = SwedishTime.DayOf(open[0].DecidedAt);
            var report = new DelegationReport
            {
                Id = Guid.CreateVersion7(now), ForumId = forum.Id, Year = today.Year, From = last is { } before && before < first ? before.AddDays(1) : first, Through = through, MeetingDay = input.Meeting, Count = open.Count, PersonId = caller.PersonId, At = now,
            };
            report.Serial = await Matters.Next(db, $"delegation:{forum.Id}", report.Year, stop);
            report.Number = $"{forum.Name}, lista {report.Year}:{report.Serial}";
            report.Items.AddRange(open.Select((d, i) => new DelegationReportItem { DecisionId = d.Id, ReportId = report.Id, ChangeRequestId = d.ChangeRequestId, Order = i + 1 }));
            db.Add(report);
            if (input.Meeting is { } day) await MinutesProof.Number(db, Told(report, day, caller, now), stop);
            return Outcome.Of("DelegationReport", report.Number, report.Id);
        }, stop);

    private static MinutesParagraph Told(DelegationReport report, DateOnly day, Caller by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), ForumId = report.ForumId, Day = day, Year = day.Year, Kind = MinutesKind.DelegationReport, ReportId = report.Id, RecordedById = by.PersonId, At = now,
        Text = $"Anmälan av delegationsbeslut: {report.Count} beslut från och med {report.From:yyyy-MM-dd} till och med {report.Through:yyyy-MM-dd}, {report.Number}.",
    };

    private static bool MayRegister(Caller caller, Decision decision, string? kommun, RuleBook book, DateOnly today) => caller.Roles.Contains(RoleKeys.UnionAdmin)
        || (kommun is not null && caller.Held.Any(h => h.Role == RoleKeys.KommunEditor && h.Kommun == kommun))
        || new[] { decision.ForumId, decision.BodyId }.OfType<Guid>().Any(body => book.SpeaksFor(body, today).Any(p => p.Id == caller.PersonId));

    private static async Task<Decision?> Decided(ObjektDb db, string? reference, CancellationToken stop)
    {
        // A number has a colon in it, as ids have.
        if (Lookup.Bare(reference) is not { } bare || reference is not { } name) return null;
        return Guid.TryParse(bare, out var id) ? await db.Decisions.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, stop) : await db.Decisions.AsNoTracking().FirstOrDefaultAsync(d => d.Number == name, stop);
    }
}

/// <summary>A correction.</summary>
[Describe("Rättelse av ett beslut. A correction.")]
public sealed record CorrectDecisionInput : Input
{
    [Id, Describe("Beslutets id eller nummer. Id or number of the decision.")]
    public required string DecisionId { get; init; }

    [Describe("Skäl: vad som är fel. What is wrong.")]
    public required string Reason { get; init; }

    [Describe("Skälet som det ska stå; utelämnat står det kvar. The reason as it should read.")]
    public string? CorrectedReason { get; init; }

    [Describe("Beloppet i kronor som det ska vara; utelämnat står det kvar. The amount as it should be.")]
    public decimal? Amount { get; init; }
}

/// <summary>A reference in a register.</summary>
[Describe("Diarienummer för ett beslut. A decision's reference.")]
public sealed record SetDiarienummerInput : Input
{
    [Id, Describe("Beslutets id eller nummer. Id or number of the decision.")]
    public required string DecisionId { get; init; }

    [Describe("Diarienummer, som myndigheten skriver det. The reference.")]
    public required string Diarienummer { get; init; }

    [Describe("Kommunkod: vems register; utelämnad är den organets eget. Whose register.")]
    public string? Kommun { get; init; }
}

/// <summary>A list to close.</summary>
[Describe("Lista över delegationsbeslut att stänga. A list to close.")]
public sealed record CloseDelegationReportInput : Input
{
    [Describe("Forumets kortnamn eller id. Slug or id of the forum.")]
    public required string Forum { get; init; }

    [Describe("Till och med: sista dag; utelämnad är den igår. Last day; yesterday when left out.")]
    public DateOnly? Through { get; init; }

    [Describe("Mötesdag då listan anmäldes; den får då en paragraf i protokollet. Day of the meeting it was reported at.")]
    public DateOnly? Meeting { get; init; }
}
