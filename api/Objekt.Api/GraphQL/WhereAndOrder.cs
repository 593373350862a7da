using System.Collections;
using System.Linq.Expressions;

namespace Objekt.Api.GraphQL;

/// <summary>Turns where and order, as the client wrote them, into expressions that the database answers.</summary>
/// <param name="day">The day that temporal values are read on.</param>
internal sealed class WhereAndOrder(Ask ask, Expression day)
{
    private const int MaxNodes = 60, MaxNesting = 5, MaxValues = 100, MaxText = 200;
    private int nodes;

    /// <summary>Whether the order goes through another table, which is read through this request's own context.</summary>
    public bool ThroughOthers { get; private set; }

    /// <summary>The condition; null when nothing is asked.</summary>
    public Expression? Where(Graph graph, Expression x, IDictionary<string, object?> filter, int depth = 0)
    {
        if (depth > MaxNesting) throw new AskRefused("INVALID", $"Filtret är nästlat djupare än {MaxNesting} nivåer.", "where");
        Expression? all = null;
        foreach (var (name, value) in filter)
        {
            Count();
            if (value is null) continue;
            var part = name switch
            {
                "and" => Each(graph, x, (IEnumerable)value, depth, Expression.AndAlso),
                "or" => Each(graph, x, (IEnumerable)value, depth, Expression.OrElse),
                _ => Condition(graph.Fields.First(f => f.Name == name), x, (IDictionary<string, object?>)value, depth),
            };
            if (part is not null) all = all is null ? part : Expression.AndAlso(all, part);
        }
        return all;
    }

    /// <summary>The keys to sort by, in the order the client wrote them.</summary>
    public List<SortKey> Order(Graph graph, Expression x, IEnumerable<object?> order)
    {
        var keys = new List<SortKey>();
        foreach (var part in order.OfType<IDictionary<string, object?>>()) Sort(graph, x, part, keys, optional: false, prefix: "");
        if (keys.Count == 0)
        {
            foreach (var (field, descending) in graph.DefaultOrder) keys.Add(Key(graph.Fields.First(f => f.Name == field), x, descending, false, field));
        }
        if (keys.Count > 5) throw new AskRefused("INVALID", "Högst fem sorteringsnycklar.", "order");
        keys.Add(new SortKey(Swap.Parameter(graph.Key, x), false, false, "id"));
        return keys;
    }

    private void Sort(Graph graph, Expression x, IDictionary<string, object?> part, List<SortKey> keys, bool optional, string prefix)
    {
        foreach (var (name, value) in part)
        {
            if (value is null) continue;
            var field = graph.Fields.First(f => f.Name == name);
            if (field.Kind == GraphFieldKind.One)
            {
                Sort(ask.Graphs.Of(field.Type), Swap.Day(field.Value, x, day), (IDictionary<string, object?>)value, keys, true, $"{prefix}{name}.");
            }
            else if (field.Kind == GraphFieldKind.OneOn)
            {
                SortThrough(field, x, (IDictionary<string, object?>)value, keys, $"{prefix}{name}.");
            }
            else
            {
                keys.Add(Key(field, x, (SortDirection)value == SortDirection.DESC, optional, prefix + name));
            }
        }
    }

    /// <summary>Sorts by a value of the one thing on the day: a subquery per row, read from the tie's index.</summary>
    private void SortThrough(GraphField field, Expression x, IDictionary<string, object?> part, List<SortKey> keys, string prefix)
    {
        ThroughOthers = true;
        foreach (var (name, value) in part)
        {
            if (value is null) continue;
            var target = ask.Graphs.Of(field.Type).Fields.First(f => f.Name == name);
            if (!target.IsScalar) throw new AskRefused("INVALID", "Sortering går ett steg in, inte längre.", "order");
            var link = field.Link!;
            var l = Expression.Parameter(link.Row, "l");
            var rows = Call(nameof(Queryable.Where), [link.Row], Set(link.Row), Expression.Quote(Expression.Lambda(Tied(field, x, l, null), l)));
            var selected = Swap.Day(target.Value, Swap.Parameter(link.Item, l), day);
            if (selected.Type.IsValueType && Nullable.GetUnderlyingType(selected.Type) is null) selected = Expression.Convert(selected, typeof(Nullable<>).MakeGenericType(selected.Type));
            rows = Call(nameof(Queryable.Select), [link.Row, selected.Type], rows, Expression.Quote(Expression.Lambda(selected, l)));
            keys.Add(SortKey.Of(Call(nameof(Queryable.FirstOrDefault), [selected.Type], rows), (SortDirection)value == SortDirection.DESC, true, prefix + name));
        }
    }

    private SortKey Key(GraphField field, Expression x, bool descending, bool optional, string name)
    {
        var value = Swap.Day(field.Value, x, day);
        return SortKey.Of(value, descending, optional || !field.NonNull, name);
    }

    private Expression? Each(Graph graph, Expression x, IEnumerable parts, int depth, Func<Expression, Expression, Expression> join)
    {
        Expression? all = null;
        foreach (var part in parts.OfType<IDictionary<string, object?>>())
        {
            // An empty alternative holds for every row; leaving it out would turn "or" into something narrower.
            var one = Where(graph, x, part, depth + 1) ?? Expression.Constant(true);
            all = all is null ? one : join(all, one);
        }
        return all;
    }

    private Expression? Condition(GraphField field, Expression x, IDictionary<string, object?> ops, int depth)
    {
        switch (field.Kind)
        {
            case GraphFieldKind.One:
                return Where(ask.Graphs.Of(field.Type), Swap.Day(field.Value, x, day), ops, depth + 1);
            case GraphFieldKind.OneOn:
                return ops.Count == 0 ? null : Exists(field, x, ops, depth, negated: false, inner: false);
            case GraphFieldKind.Many:
                Expression? all = null;
                foreach (var (op, value) in ops)
                {
                    Count();
                    if (value is null) continue;
                    var part = op switch
                    {
                        "some" => Exists(field, x, (IDictionary<string, object?>)value, depth, negated: false, inner: false),
                        "none" => Exists(field, x, (IDictionary<string, object?>)value, depth, negated: true, inner: false),
                        "all" => Exists(field, x, (IDictionary<string, object?>)value, depth, negated: true, inner: true),
                        _ => Exists(field, x, new Dictionary<string, object?>(), depth, negated: !(bool)value, inner: false),
                    };
                    all = all is null ? part : Expression.AndAlso(all, part);
                }
                return all;
            default:
                return Values(field, Swap.Day(field.Value, x, day), ops);
        }
    }

    private Expression Exists(GraphField field, Expression x, IDictionary<string, object?> filter, int depth, bool negated, bool inner)
    {
        var link = field.Link!;
        var l = Expression.Parameter(link.Row, "l" + depth);
        var item = Swap.Parameter(link.Item, l);
        var graph = ask.Graphs.Of(field.Type);
        var condition = Where(graph, item, filter, depth + 1);
        if (inner) condition = condition is null ? Expression.Constant(false) : Expression.Not(condition);
        Expression any = Call(nameof(Queryable.Any), [link.Row], Set(link.Row), Expression.Quote(Expression.Lambda(Tied(field, x, l, condition), l)));
        return negated ? Expression.Not(any) : any;
    }

    private Expression Tied(GraphField field, Expression x, ParameterExpression l, Expression? condition)
    {
        var link = field.Link!;
        Expression tied = Expression.Equal(Swap.Parameter(link.Parent, l), Swap.Day(field.Value, x, day));
        if (link.Where is not null) tied = Expression.AndAlso(tied, Swap.Day(link.Where, l, day));
        var item = Swap.Parameter(link.Item, l);
        if (item is MemberExpression) tied = Expression.AndAlso(tied, Expression.NotEqual(item, Expression.Constant(null, item.Type)));
        return condition is null ? tied : Expression.AndAlso(tied, condition);
    }

    private Expression? Values(GraphField field, Expression value, IDictionary<string, object?> ops)
    {
        Expression? all = null;
        foreach (var (op, raw) in ops)
        {
            Count();
            var part = Comparison.Of(op, value, field, raw, ask.Graphs, MaxValues, MaxText);
            all = all is null ? part : Expression.AndAlso(all, part);
        }
        return all;
    }

    private Expression Set(Type row) => ((IQueryable)typeof(Microsoft.EntityFrameworkCore.DbContext).GetMethod(nameof(Microsoft.EntityFrameworkCore.DbContext.Set), [])!
        .MakeGenericMethod(row).Invoke(ask.Db, null)!).Expression;

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) => Expression.Call(typeof(Queryable), method, types, arguments);

    private void Count()
    {
        if (++nodes > MaxNodes) throw new AskRefused("INVALID", $"Filtret har fler än {MaxNodes} villkor.", "where");
    }
}

/// <summary>Direction of an order, named as clients write it.</summary>
public enum SortDirection { ASC, DESC }
