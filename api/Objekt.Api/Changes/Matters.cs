using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Loads whole matters for the machine, and writes what it made: numbers, rows and what others are told.</summary>
internal static class Matters
{
    /// <summary>Everything that decides how a matter stands, beyond the walls: the caller has been let see the matter itself.</summary>
    public static async Task<List<ChangeRequest>> Whole(this ObjektDb db, IReadOnlyCollection<Guid> ids, bool track, CancellationToken stop)
    {
        var all = db.ChangeRequests.IgnoreQueryFilters().Where(c => ids.Contains(c.Id))
            .Include(c => c.Kommuner).Include(c => c.Systems).Include(c => c.Steps.OrderBy(s => s.Id)).Include(c => c.Positions.OrderBy(p => p.Order))
            .Include(c => c.Conflicts).Include(c => c.Decisions.OrderBy(d => d.Round)).Include(c => c.Events.OrderBy(e => e.Order)).AsSplitQuery();
        return await (track ? all : all.AsNoTracking()).ToListAsync(stop);
    }

    /// <summary>The tracked matter that the input names, if the caller sees it.</summary>
    public static async Task<ChangeRequest?> Matter(this ObjektDb db, string? reference, CancellationToken stop)
    {
        if (Lookup.Bare(reference) is not { } name) return null;
        var seen = Guid.TryParse(name, out var id) ? db.ChangeRequests.Where(c => c.Id == id) : db.ChangeRequests.Where(c => c.Number == name);
        return await seen.Select(c => (Guid?)c.Id).FirstOrDefaultAsync(stop) is { } found ? (await db.Whole([found], track: true, stop)).FirstOrDefault() : null;
    }

    /// <summary>Gives numbers to what has none yet, and adds a matter that undoes another.</summary>
    public static async Task Kept(this ObjektDb db, ChangeRequest matter, Deciding deciding, RuleFacts facts, DateTimeOffset now, CancellationToken stop)
    {
        if (deciding.Undo is { } undo)
        {
            db.Add(undo);
            undo.Number = await Number(db, now, stop);
        }
        if (matter.State != ChangeState.Draft) matter.Number ??= await Number(db, now, stop);
        foreach (var decision in matter.Decisions.Where(d => d.Number.Length == 0)) await Register(db, decision, facts, stop);
    }

    /// <summary>Gives the decision the next number of its series.</summary>
    internal static async Task Register(ObjektDb db, Decision decision, RuleFacts facts, CancellationToken stop)
    {
        var series = Registered.SeriesOf(decision, facts);
        Registered.Number(decision, facts, await Next(db, series, decision.Year, stop));
    }

    private static async Task<string> Number(ObjektDb db, DateTimeOffset now, CancellationToken stop)
    {
        var year = SwedishTime.DayOf(now).Year;
        return $"Ä{year}-{await Next(db, "change", year, stop)}";
    }

    /// <summary>The write path lets one writer in at a time, so the row is read and raised without a gap or a double.</summary>
    internal static async Task<int> Next(ObjektDb db, string series, int year, CancellationToken stop)
    {
        var row = db.NumberSeries.Local.FirstOrDefault(n => n.Series == series && n.Year == year)
            ?? await db.NumberSeries.IgnoreQueryFilters().FirstOrDefaultAsync(n => n.Series == series && n.Year == year, stop);
        if (row is null) db.Add(row = new NumberSeries { Series = series, Year = year });
        return ++row.Last;
    }
}
