using System.Linq.Expressions;
using System.Reflection;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;

namespace Objekt.Api.OData;

/// <summary>Up to four columns that rows are grouped by.</summary>
internal sealed record GroupKey<A, B, C, D>(A One, B Two, C Three, D Four);

/// <summary>$apply: groups and sums, worked out by the database.</summary>
internal sealed class Applying<T>(Asked<T> asked, RowQuestion question) where T : class
{
    private readonly ParameterExpression row = asked.Row;
    private static readonly string[] Places = ["One", "Two", "Three", "Four"];
    private readonly Grouping grouping = question.Grouping!;

    public Task<RowAnswer> Read() => (Task<RowAnswer>)Grouped(nameof(ReadGroups));

    public Task<long> Count() => (Task<long>)Grouped(nameof(CountGroups));

    private object Grouped(string method)
    {
        var columns = grouping.Columns;
        var terms = columns.Select(c => asked.Scope.Of(c)).ToList();
        Type[] types = [.. terms.Select(t => t.Value.Type), .. Enumerable.Repeat(typeof(bool), Limits.Groups - terms.Count)];
        Expression[] values = [.. terms.Select(t => t.Value), .. Enumerable.Repeat(Expression.Constant(true), Limits.Groups - terms.Count)];
        var type = typeof(GroupKey<,,,>).MakeGenericType(types);
        var members = Places.Select(n => (MemberInfo)type.GetProperty(n)!).ToArray();
        var key = Expression.Lambda(Expression.New(type.GetConstructors()[0], values, members), row);
        return typeof(Applying<T>).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type).Invoke(this, [key, terms])!;
    }

    private (IQueryable<IGrouping<K, T>> Groups, ParameterExpression Group, Dictionary<string, Term> Made, Filtering Filtering) Group<K>(Expression<Func<T, K>> key, List<Term> terms)
    {
        var (columns, aggregates) = (grouping.Columns, grouping.Aggregates);
        var groups = asked.Rows.GroupBy(key);
        var group = Expression.Parameter(typeof(IGrouping<K, T>), "g");
        var made = new Dictionary<string, Term>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            var value = Expression.Property(Expression.Property(group, nameof(IGrouping<K, T>.Key)), ((NewExpression)key.Body).Members![i].Name);
            made.Add(columns[i], terms[i] with { Value = value, Folded = null });
        }
        foreach (var aggregate in aggregates) made.Add(aggregate.Alias, new Aggregating<T>(asked.Scope, row, group).Of(aggregate));

        var filtering = new Filtering(asked.Dialect, Sets.None).Knowing("$it", new GroupScope(made));
        foreach (var filter in question.GroupFilters)
        {
            FilterLimits.Check(filter.Expression);
            groups = GuardedQuery.Where(groups, filtering.Knowing(filter.RangeVariable.Name, new GroupScope(made)).Condition(filter.Expression), group);
        }
        return (groups, group, made, filtering);
    }

    private async Task<RowAnswer> ReadGroups<K>(Expression<Func<T, K>> key, List<Term> terms)
    {
        var (groups, group, made, filtering) = Group(key, terms);
        var count = question.Count ? await GuardedQuery.Counted(groups.Select(g => g.Key), asked.Stop) : (long?)null;
        var keys = Ordering.Keys(question.OrderBy, filtering, grouping.Columns.Select(c => (c, made[c])), asked.Dialect);
        var fields = made.Select((m, i) => new Field(m.Key, m.Value.Kind, i)).ToList();
        var values = made.Values.Select(m => m.Value).ToList();

        if (keys.Count == 0) keys.Add(new SortKey(Expression.Constant(1), false, false, ""));
        var (rows, next, left) = await Paging.Read(groups, group, asked.Dialect, question, keys, values);
        if (rows.Count == 0 && grouping.Columns.Count == 0 && question.GroupFilters.Count == 0 && question is { Skip: 0, SkipToken: null, Top: null or > 0 }) rows = [Nothing(grouping.Aggregates)];
        return new RowAnswer($"{question.Set.Name}({string.Join(',', made.Keys)})", new Shape(fields, Shape.NoLinks), rows) { Count = count, Next = next, Left = left };
    }

    private async Task<long> CountGroups<K>(Expression<Func<T, K>> key, List<Term> terms) => await GuardedQuery.Counted(Group(key, terms).Groups.Select(g => g.Key), asked.Stop);

    /// <summary>What is known of no rows: they are none, and have no sum.</summary>
    private static object?[] Nothing(IReadOnlyList<AggregateExpression> aggregates) =>
        [.. aggregates.Select(a => a.Method is AggregationMethod.VirtualPropertyCount or AggregationMethod.CountDistinct ? 0L : (object?)null)];
}

/// <summary>One result over the rows of a group.</summary>
internal sealed class Aggregating<T>(RowScope scope, ParameterExpression row, ParameterExpression group)
{
    public Term Of(AggregateExpression aggregate)
    {
        if (aggregate.Method == AggregationMethod.VirtualPropertyCount) return new Term(Call(nameof(Enumerable.LongCount)), ColumnKind.Whole, false);

        var column = aggregate.Expression is SingleValuePropertyAccessNode { Source: ResourceRangeVariableReferenceNode } plain
            ? scope.Of(plain.Property.Name)
            : throw new Refused("aggregate tar kolumner som de står, eller $count.");
        var number = column.Kind is ColumnKind.Whole or ColumnKind.Money;
        return aggregate.Method switch
        {
            AggregationMethod.CountDistinct => new Term(Distinct(column.Value), ColumnKind.Whole, false),
            AggregationMethod.Sum when number => column with { Value = Known(column, Call(nameof(Enumerable.Sum), Wide(column.Value))), Optional = true },
            AggregationMethod.Average when number => column with { Value = Call(nameof(Enumerable.Average), Lifted.To(column.Value, typeof(double?))), Kind = column.Kind == ColumnKind.Money ? ColumnKind.MeanMoney : ColumnKind.Real, Optional = true },
            AggregationMethod.Min or AggregationMethod.Max when number || column.Kind is ColumnKind.Day or ColumnKind.Moment =>
                column with { Value = Call(aggregate.Method == AggregationMethod.Min ? nameof(Enumerable.Min) : nameof(Enumerable.Max), Lifted.To(column.Value, Lifted.TypeOf(column.Value.Type)), generic: !number), Optional = true },
            AggregationMethod.Sum or AggregationMethod.Average => throw new Refused($"{aggregate.Alias}: sum och average gäller tal och belopp."),
            AggregationMethod.Min or AggregationMethod.Max => throw new Refused($"{aggregate.Alias}: min och max gäller tal, belopp och datum."),
            _ => throw new Refused("aggregate kan sum, average, min, max, countdistinct och $count."),
        };
    }

    /// <summary>The sum of what is known; null where nothing is, never 0 by guess.</summary>
    private Expression Known(Term column, Expression sum)
    {
        if (!column.Optional) return sum;
        var known = Expression.Lambda<Func<T, bool>>(Expression.Not(Lifted.IsNull(column.Value)), row);
        var none = Expression.Equal(Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(T)], group, known), Expression.Constant(0));
        return Expression.Condition(none, Lifted.Null(sum.Type), sum);
    }

    private MethodCallExpression Distinct(Expression value)
    {
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(T), value.Type], group, Expression.Lambda(value, row));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [value.Type], Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [value.Type], values));
    }

    private MethodCallExpression Call(string method) => Expression.Call(typeof(Enumerable), method, [typeof(T)], group);

    private MethodCallExpression Call(string method, Expression value, bool generic = false) =>
        Expression.Call(typeof(Enumerable), method, generic ? [typeof(T), value.Type] : [typeof(T)], group, Expression.Lambda(value, row));

    private static Expression Wide(Expression value) => Lifted.To(value, typeof(long?));
}
