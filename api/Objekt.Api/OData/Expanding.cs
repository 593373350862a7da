using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Objekt.Api.OData;

/// <summary>
/// Reads what the page's rows lead to: after the page, by the page's keys, one statement for each link. Joined into the
/// page's own statement, the rows of several links would multiply each other.
/// </summary>
internal sealed class Expanding
{
    private static readonly MethodInfo ReadTied = typeof(Expanding).GetMethod(nameof(Tied), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly Ask ask;
    private readonly List<(ExpandedLink Link, int Slot)> links = [];

    /// <param name="values">What is read of each row: each link adds the key that its rows are found by.</param>
    public Expanding(Ask ask, RowScope from, IReadOnlyList<ExpandedLink> expand, List<Expression> values)
    {
        this.ask = ask;
        foreach (var link in expand)
        {
            links.Add((link, values.Count));
            values.Add(Placing.In(link.Link.Mine, from.Row, ask));
        }
        Shapes = links.Count == 0 ? Shape.NoLinks : [.. links.Select(l => (l.Link.Link.Name, l.Link.Link.Many, l.Slot, new Shape(GuardedQuery.Columns(l.Link.Columns), Shape.NoLinks)))];
    }

    public IReadOnlyList<(string Name, bool Many, int Slot, Shape Shape)> Shapes { get; }

    /// <summary>Puts the rows of each link in the slot where its key was.</summary>
    public async Task Fill(List<object?[]> rows)
    {
        foreach (var (link, slot) in links)
        {
            var keys = rows.Select(r => r[slot]).OfType<object>().ToHashSet();
            var found = keys.Count == 0 ? [] : await (Task<Dictionary<object, List<object?[]>>>)ReadTied.MakeGenericMethod(link.Link.Tie).Invoke(this, [link, keys])!;
            foreach (var row in rows) row[slot] = row[slot] is { } key && found.TryGetValue(key, out var rest) ? rest : (List<object?[]>)[];
        }
    }

    private async Task<Dictionary<object, List<object?[]>>> Tied<L>(ExpandedLink expanded, HashSet<object> from) where L : class
    {
        var (link, target) = (expanded.Link, expanded.Target);
        var tie = Expression.Parameter(typeof(L), "t");
        var theirs = Placing.In(link.Theirs, tie, ask);
        var scope = new RowScope(target, Placing.In(link.Item, tie, ask), ask);

        var condition = Among(theirs, from);
        if (link.Holds is { } holds) condition = Expression.AndAlso(condition, Placing.In(holds, tie, ask));
        if (link.Many && scope.Today() is { } today) condition = Expression.AndAlso(condition, today);
        var rows = GuardedQuery.Where(ask.Db.Set<L>().AsNoTracking(), condition, tie);

        var dialect = new Dialect(ask, false);
        var keys = target.Keys.Select(k => SortKey.Of(scope.Read(k), false, k.Name, dialect)).ToList();
        rows = Ordering.Sorted(rows, keys, tie, dialect);
        Expression[] values = [.. expanded.Columns.Select(c => scope.Read(c).Value), .. keys.Select(k => k.Value), theirs];
        var read = await GuardedQuery.Run(rows.Take(Limits.Expanded + 1).Select(GuardedQuery.Projection<L>(values, tie)), ask.Stop);
        if (read.Count > Limits.Expanded) throw new Refused($"$expand={link.Name} ger fler än {Limits.Expanded} rader på en sida. Be om färre rader med $top, eller fråga {link.Target} för sig.", path: "$expand");

        var found = new Dictionary<object, List<object?[]>>();
        foreach (var row in read)
        {
            if (!found.TryGetValue(row[^1]!, out var under)) found.Add(row[^1]!, under = []);
            // Two ties between the same pair are one link; the rows come sorted by key.
            if (under.Count == 0 || !under[^1].AsSpan(expanded.Columns.Count).SequenceEqual(row.AsSpan(expanded.Columns.Count))) under.Add(row);
        }
        return found;
    }

    private static Expression Among(Expression column, HashSet<object> keys)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(column.Type))!;
        foreach (var key in keys) list.Add(key);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [column.Type], Lifted.Parameter(list, list.GetType()), column);
    }
}
