using System.Linq.Expressions;
using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>One key of an order, in a form that both databases sort alike. Null comes first, as OData says; last when descending.</summary>
internal sealed record SortKey(Expression Value, bool Down, bool Optional, string Name)
{
    public static SortKey Of(Term term, bool down, string name, Dialect dialect)
    {
        var value = term.Kind switch
        {
            ColumnKind.Text => dialect.Ordered(term),
            ColumnKind.Code => Codes.Place(term.Value),
            ColumnKind.YesNo => Expression.Condition(Expression.Equal(term.Value, Expression.Constant(true, term.Value.Type)), Expression.Constant(1), Expression.Constant(0)),
            _ => term.Value,
        };
        return new SortKey(value, down, term.Optional && term.Kind != ColumnKind.YesNo, name);
    }
}

/// <summary>Sorting, and where a page begins: after the last row's keys, so that no row is lost or doubled while data change.</summary>
internal static class Ordering
{
    /// <summary>What was asked for, then what makes the order complete.</summary>
    public static List<SortKey> Keys(OrderByClause? asked, Filtering filtering, IEnumerable<(string Name, Term Term)> complete, Dialect dialect)
    {
        var keys = new List<SortKey>();
        for (var one = asked; one is not null; one = one.ThenBy)
        {
            if (keys.Count == Limits.OrderBy) throw new Refused($"Sortera på högst {Limits.OrderBy} kolumner.");
            FilterLimits.Check(one.Expression);
            keys.Add(SortKey.Of(filtering.Operand(one.Expression), one.Direction == OrderByDirection.Descending, NameOf(one.Expression), dialect));
        }
        foreach (var (name, term) in complete)
        {
            if (keys.TrueForAll(k => k.Name != name)) keys.Add(SortKey.Of(term, false, name, dialect));
        }
        return keys;
    }

    public static IQueryable<T> Sorted<T>(IQueryable<T> rows, List<SortKey> keys, ParameterExpression row, Dialect dialect)
    {
        var first = true;
        foreach (var key in keys)
        {
            if (key.Optional && dialect.Postgres) rows = By(rows, Expression.Not(Lifted.IsNull(key.Value)), row, key.Down, ref first, dialect);
            rows = By(rows, key.Value, row, key.Down, ref first, dialect);
        }
        return rows;
    }

    /// <summary>Further on than the values in the first key, or equal there and further on in the rest.</summary>
    public static Expression After(List<SortKey> keys, object?[] at, Dialect dialect)
    {
        Expression after = Expression.Constant(false);
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var further = Further(keys[i], at[i], dialect);
            after = i == keys.Count - 1 ? further : Expression.OrElse(further, Expression.AndAlso(Same(keys[i], at[i]), after));
        }
        return after;
    }

    private static Expression Same(SortKey key, object? at) =>
        at is null ? Lifted.IsNull(key.Value) : Expression.Equal(key.Value, Lifted.Parameter(at, key.Value.Type));

    private static Expression Further(SortKey key, object? at, Dialect dialect)
    {
        if (at is null) return key.Down ? Expression.Constant(false) : Expression.Not(Lifted.IsNull(key.Value));

        var (left, right) = key.Value.Type == typeof(string)
            ? (dialect.Compared(key.Value, Lifted.Parameter(at, typeof(string))), Expression.Constant(0))
            : (key.Value, Lifted.Parameter(at, key.Value.Type));
        var further = key.Down ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
        return key.Down && key.Optional ? Expression.OrElse(further, Lifted.IsNull(key.Value)) : further;
    }

    private static IQueryable<T> By<T>(IQueryable<T> rows, Expression value, ParameterExpression row, bool down, ref bool first, Dialect dialect)
    {
        var method = (first ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (down ? "Descending" : "");
        first = false;
        var by = Expression.Quote(Expression.Lambda(value, row));
        Expression[] arguments = dialect.InMemory && value.Type == typeof(string)
            ? [rows.Expression, by, Expression.Constant(StringComparer.Ordinal, typeof(IComparer<string>))]
            : [rows.Expression, by];
        return rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), method, [typeof(T), value.Type], arguments));
    }

    private static string NameOf(QueryNode node) => node switch
    {
        ConvertNode convert => NameOf(convert.Source),
        SingleValuePropertyAccessNode { Source: SingleNavigationNode one } column => one.NavigationProperty.Name + "/" + column.Property.Name,
        SingleValuePropertyAccessNode column => column.Property.Name,
        SingleValueOpenPropertyAccessNode made => made.Name,
        SingleValueFunctionCallNode call => $"{call.Name}({string.Join(',', call.Parameters.Select(NameOf))})",
        _ => "",
    };
}
