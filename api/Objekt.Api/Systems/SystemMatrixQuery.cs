using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;

namespace Objekt.Api.Systems;

/// <summary>What stands along an edge of the matrix.</summary>
public enum MatrixAxis { Function, Object, System, Kommun }

/// <summary>The matrices of systems: where the kommuner have different systems for the same thing.</summary>
public static class SystemMatrixQuery
{
    private const int MostRows = 500;

    [Query, Describe("Matris: funktion, objekt eller system mot kommun eller objekt. Rows without a system are left out; more than 500 rows are cut and said. Systems in a grid.")]
    public static async Task<SystemMatrix> SystemMatrix(Ask ask, MatrixAxis rows, MatrixAxis columns, IReadOnlyList<string>? kommuner = null, string? text = null, DateOnly? day = null)
    {
        if (rows == columns || rows == MatrixAxis.Kommun || columns is MatrixAxis.System or MatrixAxis.Function) throw new AskRefused("INVALID", "Rader är funktion, objekt eller system; kolumner är kommun eller objekt, och inte samma som raderna.", "columns");
        var at = day ?? ask.Day;
        var cells = await Cells(ask.Db, rows, columns, kommuner is { Count: > 0 } ? kommuner : null, text?.Trim().ToLowerInvariant(), at).ToListAsync(ask.Stop);
        var notJudged = rows == MatrixAxis.Function ? await ask.Db.ItSystems.CountAsync(s => s.Functions.Count == 0, ask.Stop) : 0;

        var grouped = cells.GroupBy(c => c.Row).Select(g => (Head: Head(g), Cells: g.ToList())).OrderBy(g => g.Head.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), false)).ToList();
        var shown = grouped.Take(MostRows).ToList();
        return new SystemMatrix([.. shown.Select(g => g.Head)], await Columns(ask, columns, kommuner, at),
            [.. shown.SelectMany(g => g.Cells.GroupBy(c => c.Column).Select(c => new MatrixCell(g.Head.Key, c.Key, [.. c.DistinctBy(s => s.Slug).OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => new MatrixSystem(s.Slug, s.Name))], Sum(c))))],
            grouped.Count, notJudged);
    }

    /// <summary>One row per system and cell; the cost is the use's, so that a sum over a row counts each use once.</summary>
    private static IQueryable<Cell> Cells(ObjektDb db, MatrixAxis rows, MatrixAxis columns, IReadOnlyList<string>? kommuner, string? text, DateOnly at)
    {
        var uses = db.SystemUses.Where(u => (u.Since == null || u.Since <= at) && (u.Until == null || u.Until >= at));
        if (kommuner is not null) uses = uses.Where(u => kommuner.Contains(u.KommunCode));
        if (!string.IsNullOrEmpty(text)) uses = uses.Where(u => u.ItSystem!.NameFolded.Contains(text));
        var ties = db.SystemObjects.Where(x => x.From <= at && (x.To == null || x.To >= at));
        return (rows, columns) switch
        {
            (MatrixAxis.Function, MatrixAxis.Kommun) => from u in uses join f in db.Set<Domain.Systems.SystemFunction>() on u.ItSystemId equals f.ItSystemId
                                                        select new Cell(f.Function!.Slug, f.Function.Name, u.KommunCode, u.ItSystem!.Slug, u.ItSystem.Name, u.Id, u.YearlyCost),
            (MatrixAxis.Object, _) => from u in uses join t in ties on u.ItSystemId equals t.ItSystemId
                                      select new Cell(t.Object!.Slug, t.Object.Name, u.KommunCode, u.ItSystem!.Slug, u.ItSystem.Name, u.Id, u.YearlyCost),
            (MatrixAxis.Function, _) => from u in uses join f in db.Set<Domain.Systems.SystemFunction>() on u.ItSystemId equals f.ItSystemId join t in ties on u.ItSystemId equals t.ItSystemId
                                        select new Cell(f.Function!.Slug, f.Function.Name, t.Object!.Slug, u.ItSystem!.Slug, u.ItSystem.Name, u.Id, u.YearlyCost),
            (_, MatrixAxis.Object) => from u in uses join t in ties on u.ItSystemId equals t.ItSystemId
                                      select new Cell(u.ItSystem!.Slug, u.ItSystem.Name, t.Object!.Slug, u.ItSystem.Slug, u.ItSystem.Name, u.Id, u.YearlyCost),
            _ => uses.Select(u => new Cell(u.ItSystem!.Slug, u.ItSystem.Name, u.KommunCode, u.ItSystem.Slug, u.ItSystem.Name, u.Id, u.YearlyCost)),
        };
    }

    private static async Task<IReadOnlyList<MatrixHead>> Columns(Ask ask, MatrixAxis columns, IReadOnlyList<string>? kommuner, DateOnly at) => columns == MatrixAxis.Kommun
        ? await ask.Db.Kommun.Where(k => kommuner == null || kommuner.Count == 0 || kommuner.Contains(k.Code)).OrderBy(k => k.Order).Select(k => new MatrixHead(k.Code, k.Name, 0, null)).ToListAsync(ask.Stop)
        : await ask.Db.MaintenanceObjects.Where(o => o.From <= at && (o.To == null || o.To >= at)).OrderBy(o => o.Name).Select(o => new MatrixHead(o.Slug, o.Name, 0, null)).ToListAsync(ask.Stop);

    private static MatrixHead Head(IGrouping<string, Cell> row) => new(row.Key, row.First().RowName, row.Select(c => c.Slug).Distinct().Count(), Sum(row));

    /// <summary>Each use once, however many cells it stands in; unknown stays unknown.</summary>
    private static decimal? Sum(IEnumerable<Cell> cells)
    {
        var known = cells.DistinctBy(c => c.UseId).Where(c => c.Ore is not null).ToList();
        return known.Count == 0 ? null : known.Sum(c => c.Ore!.Value) / 100m;
    }

    private sealed record Cell(string Row, string RowName, string Column, string Slug, string Name, Guid UseId, long? Ore);
}

/// <summary>A grid.</summary>
[Describe("Matris: rader, kolumner och celler med system. A grid of systems.")]
public sealed record SystemMatrix(IReadOnlyList<MatrixHead> Rows, IReadOnlyList<MatrixHead> Columns, IReadOnlyList<MatrixCell> Cells,
    [property: Describe("Antal rader i allt; fler än de visade betyder att listan är kapad. Rows in all.")] int RowsTotal, [property: Describe("System som saknar funktion och inte kunde bedömas. Systems without a function.")] int NotJudged);

/// <summary>A row's or column's head.</summary>
[Describe("Rubrik på en rad eller kolumn. A head.")]
public sealed record MatrixHead(string Key, string Name, int SystemCount, decimal? YearlyCost);

/// <summary>A cell with something in it.</summary>
[Describe("Cell: systemen där raden möter kolumnen. A cell.")]
public sealed record MatrixCell(string Row, string Column, IReadOnlyList<MatrixSystem> Systems, decimal? YearlyCost);

/// <summary>A system in a cell.</summary>
[Describe("It-system i en cell. A system in a cell.")]
public sealed record MatrixSystem(string Slug, string Name);
