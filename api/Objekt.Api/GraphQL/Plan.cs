using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Objekt.Api.GraphQL;

/// <summary>One row as read: the values of the whole projection, seen through the plan of one type.</summary>
internal sealed class Row(object?[] values, Plan plan)
{
    public object?[] Values { get; } = values;
    public Plan Plan { get; } = plan;
    public object? Key => Values[Plan.KeySlot];

    /// <summary>The value of a field that the selection asked for.</summary>
    public object? Read(GraphField field)
    {
        var slot = Plan.Slots[field.Index];
        switch (field.Kind)
        {
            case GraphFieldKind.Id:
                return Plan.Graph.GlobalId(Values[slot]!);
            case GraphFieldKind.Money:
                return Values[slot] is long ore ? ore / 100m : null;
            case GraphFieldKind.Made:
                return field.Make!(Values[slot], Plan.Ask);
            case GraphFieldKind.One:
                var one = new Row(Values, Plan.Children[field.Index]!);
                return one.Key is null ? null : one;
            default:
                return Values[slot];
        }
    }
}

/// <summary>
/// What a selection asks of one type: the columns of one projection, the to-one joins inside it, and the lists that are
/// read afterwards, one statement each for all rows together.
/// </summary>
internal sealed class Plan(Graph graph, Ask ask)
{
    private readonly List<GraphField> wanted = [];

    public Graph Graph { get; } = graph;
    public Ask Ask { get; } = ask;

    /// <summary>Where each field's value stands in the row; -1 when it was not asked for.</summary>
    public int[] Slots { get; } = [.. Enumerable.Repeat(-1, graph.Fields.Count)];
    public Plan?[] Children { get; } = new Plan?[graph.Fields.Count];
    public int KeySlot { get; private set; } = -1;

    /// <summary>Asks for a field; the child plan for one that leads on.</summary>
    public Plan? Want(GraphField field)
    {
        if (!wanted.Contains(field)) wanted.Add(field);
        if (field.IsScalar || field.Kind == GraphFieldKind.Made) return null;
        return Children[field.Index] ??= new Plan(Ask.Graphs.Of(field.Type), Ask);
    }

    /// <summary>What is asked for, as a text: two plans of the same shape read the same columns in the same order.</summary>
    public string Shape => $"{Graph.Name}({string.Join(',', wanted.Select(f => Children[f.Index] is { } child && f.Kind == GraphFieldKind.One ? f.Index + child.Shape : f.Index.ToString(CultureInfo.InvariantCulture)))})";

    /// <summary>Says where in the row each value will stand, and which place is the next free one.</summary>
    public int Place(int next)
    {
        KeySlot = next++;
        foreach (var field in wanted)
        {
            if (field.Kind == GraphFieldKind.One) next = Children[field.Index]!.Place(next);
            else if (field.Kind == GraphFieldKind.Id) Slots[field.Index] = KeySlot;
            else Slots[field.Index] = next++;
        }
        return next;
    }

    /// <summary>The projection from a row to its values, each at its place; the extra expressions come first.</summary>
    public Expression<Func<T, object?[]>> Projection<T>(ParameterExpression x, Expression source, Expression day, params IReadOnlyList<Expression> extra)
    {
        var columns = new List<Expression>(extra.Select(AsObject));
        Collect(source, day, columns);
        return Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), columns), x);
    }

    private void Collect(Expression source, Expression day, List<Expression> columns)
    {
        columns.Add(AsObject(Swap.Parameter(Graph.Key, source)));
        foreach (var field in wanted)
        {
            if (field.Kind == GraphFieldKind.One) Children[field.Index]!.Collect(Swap.Day(field.Value, source, day), day, columns);
            else if (field.Kind != GraphFieldKind.Id) columns.Add(field.IsLink ? Expression.Constant(null, typeof(object)) : AsObject(Swap.Day(field.Value, source, day)));
        }
    }

    /// <summary>Reads every list that was asked for, one statement per list, for all rows together.</summary>
    public async Task LoadLinks(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0) return;
        foreach (var field in wanted)
        {
            if (field.Kind == GraphFieldKind.One)
            {
                var child = Children[field.Index]!;
                await child.LoadLinks([.. rows.Select(r => new Row(r.Values, child)).Where(r => r.Key is not null)]);
                continue;
            }
            if (!field.IsLink) continue;

            var slot = Slots[field.Index];
            var found = await field.Link!.Fetch(Ask, Children[field.Index]!, [.. rows.Select(r => r.Key!).Distinct()]);
            foreach (var row in rows)
            {
                row.Values[slot] = field.Kind == GraphFieldKind.Many ? found[row.Key!].ToArray() : found[row.Key!].FirstOrDefault();
            }
            await Children[field.Index]!.LoadLinks([.. found.SelectMany(f => f)]);
        }
    }

    private static Expression AsObject(Expression value)
    {
        var type = value.Type;
        if (type.IsValueType && Nullable.GetUnderlyingType(type) is null) value = Expression.Convert(value, typeof(Nullable<>).MakeGenericType(type));
        return value.Type == typeof(object) ? value : Expression.Convert(value, typeof(object));
    }
}

/// <summary>Puts one expression in the place of a lambda's parameters.</summary>
internal sealed class Swap(Dictionary<ParameterExpression, Expression> with) : ExpressionVisitor
{
    public static Expression Parameter(LambdaExpression lambda, Expression source) =>
        new Swap(new() { [lambda.Parameters[0]] = source }).Visit(lambda.Body);

    /// <summary>As Parameter, and the day in the place of the second.</summary>
    public static Expression Day(LambdaExpression lambda, Expression source, Expression day) =>
        new Swap(new() { [lambda.Parameters[0]] = source, [lambda.Parameters[1]] = day }).Visit(lambda.Body);

    /// <summary>The day as a value of the question, so that the statement's shape stays the same every day.</summary>
    public static Expression DayOf(Ask ask) => Expression.Property(Expression.Constant(ask), nameof(Ask.Day));

    protected override Expression VisitParameter(ParameterExpression node) => with.GetValueOrDefault(node, node);
}

/// <summary>Reading the rows that hang on others.</summary>
internal static class Links
{
    /// <summary>More than this on one row is refused rather than cut: the list's own root pages.</summary>
    public const int Longest = 500;

    public static async Task<ILookup<object, Row>> Fetch<L, R, K>(Ask ask, Plan plan, IReadOnlyCollection<object> keys, Expression<Func<L, K>> parent,
        Expression<Func<L, R?>> item, Expression<Func<L, DateOnly, bool>>? where, Expression<Func<L, object?>>[] order) where L : class where R : class where K : notnull
    {
        plan.Place(1);
        var read = ask.Graphs.Reads.Of(parent, plan.Shape, () => Reads.Translate<L, K[]>((rows, asked, day) =>
        {
            var l = parent.Parameters[0];
            var condition = Among(asked, parent.Body);
            if (where is not null) condition = Expression.AndAlso(condition, Swap.Day(where, l, day));
            rows = rows.Where(condition, l);
            for (var i = 0; i < order.Length; i++) rows = rows.By(i == 0, Swap.Parameter(order[i], l), l, false);
            return rows.Select(plan.Projection<L>(l, Swap.Parameter(item, l), day, parent.Body));
        }));
        var values = await Reads.All(read(ask.Db, [.. keys.Cast<K>()], ask.Day), ask.Stop);
        var found = values.Where(v => v[plan.KeySlot] is not null).ToLookup(v => v[0]!, v => new Row(v, plan));
        if (found.Any(f => f.Count() > Longest))
        {
            throw new AskRefused("TOO_LARGE", $"En lista i svaret är längre än {Longest}. Fråga listans egen rot, som bläddrar.");
        }
        return found;
    }

    /// <summary>value is among the keys.</summary>
    public static Expression Among(Expression keys, Expression value) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [value.Type], keys, value);
}

/// <summary>A question that cannot be answered as it was put: its code and a sentence in Swedish.</summary>
public sealed class AskRefused(string code, string message, string? path = null) : Exception(message)
{
    public string Code { get; } = code;
    public string? Field { get; } = path;
}
