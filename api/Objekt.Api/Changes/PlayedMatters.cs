using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Audit;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>
/// Matters of a made union, played by the machine itself under the union's own rules: the demo and generate hold what the
/// product would have written, with numbers without gaps and a chain that holds, but many at a time.
/// </summary>
internal sealed class PlayedMatters(RuleFacts facts, AuditEntry? last)
{
    private readonly RuleBook book = new(facts);
    private readonly Dictionary<(string, int), NumberSeries> series = [];
    private readonly List<ChangeRequest> matters = [];
    private readonly List<AuditEntry> log = [];
    private AuditEntry? last = last;

    /// <summary>Matters that are not yet written.</summary>
    public int Waiting => matters.Count;

    /// <summary>Submits a draft; false when the rules do not take it in.</summary>
    public bool Submit(ChangeRequest matter, DateTimeOffset now)
    {
        if (!Act(matter, MatterActs.Submit, matter.RequesterId, now, d => d.Submit(matter.RequesterId) is [var no, ..] ? no : null)) return false;
        matters.Add(matter);
        return true;
    }

    /// <summary>Keeps a draft as it is.</summary>
    public void Keep(ChangeRequest draft, DateTimeOffset now)
    {
        matters.Add(draft);
        Log(MatterActs.Submit, draft.RequesterId, now, "utkast", draft);
    }

    /// <summary>One act of a person; false, and nothing is written, when the machine refuses it.</summary>
    public bool Act(ChangeRequest matter, string kind, Guid by, DateTimeOffset now, Func<Deciding, Refusal?> doing)
    {
        var deciding = new Deciding(matter, book, now);
        if (doing(deciding) is not null) return false;
        if (deciding.Undo is { } undo) throw new InvalidOperationException($"A played matter asks for another, {undo.Title}: it is not played.");
        matter.Number ??= $"Ä{SwedishTime.DayOf(now).Year}-{Next("change", SwedishTime.DayOf(now).Year)}";
        foreach (var decision in matter.Decisions.Where(d => d.Number.Length == 0))
        {
            var name = Registered.SeriesOf(decision, facts);
            Registered.Number(decision, facts, Next(name, decision.Year));
        }
        Log(kind, by, now, matter.Number, matter);
        return true;
    }

    /// <summary>Lets time do what was due, as the product's timer would have.</summary>
    public void Advance(ChangeRequest matter, DateTimeOffset now) => Act(matter, MatterActs.Clock, Guid.Empty, now, d => d.Advance() ? null : new Refusal.Invalid("Inget att göra."));

    /// <summary>Those who may speak in the open step, and in which capacity.</summary>
    public IReadOnlyList<(Capacity Capacity, Guid? Seat, Guid Person)> Speakers(ChangeRequest matter, DateTimeOffset now) => new Deciding(matter, book, now).Speakers();

    /// <summary>Writes what has been played since the last time; the caller opens the transaction.</summary>
    public async Task Write(ObjektDb db, CancellationToken stop)
    {
        // A matter points at its decision and the decision at its matter: the first is set when both are there.
        foreach (var matter in matters) matter.DecisionId = null;
        await SeedWriter.Insert(db, matters, stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Kommuner), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Systems), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Steps), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Positions), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Conflicts), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Decisions), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Messages), stop);
        await SeedWriter.Insert(db, matters.SelectMany(m => m.Events), stop);
        await SeedWriter.Insert(db, log, stop);
        matters.Clear();
        log.Clear();
    }

    /// <summary>The number series as they stand, and each matter's decision; after the last <see cref="Write"/>.</summary>
    public async Task Finish(ObjektDb db, CancellationToken stop)
    {
        await SeedWriter.Insert(db, series.Values, stop);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "ChangeRequests" SET "DecisionId" = (SELECT d."Id" FROM "Decisions" d WHERE d."ChangeRequestId" = "ChangeRequests"."Id" ORDER BY d."Round" DESC LIMIT 1)
            WHERE "DecisionId" IS NULL AND "State" IN ('DECIDED', 'EMERGENCY_DECIDED', 'CLOSED_NO_CHANGE')
            """, stop);
    }

    private int Next(string name, int year)
    {
        if (!series.TryGetValue((name, year), out var row)) series[(name, year)] = row = new NumberSeries { Series = name, Year = year };
        return ++row.Last;
    }

    private void Log(string kind, Guid by, DateTimeOffset now, string subject, ChangeRequest matter)
    {
        var body = new JsonObject { ["changeRequestId"] = matter.Id.ToString(), ["state"] = EnumCodes.Code(matter.State), ["invented"] = true };
        log.Add(last = Chain.Next(last, now, by == Guid.Empty ? null : by, kind, $"ChangeRequest:{subject}", body));
    }
}
