using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Objekt.Api.OData;

/// <summary>
/// From a question to rows: one statement for the page with only the columns that were asked for, one more for $count and
/// one for each $expand, however many rows there are.
/// </summary>
internal sealed class GuardedQuery(Sets sets, Ask ask)
{
    /// <summary>A page of a set, or of what $apply makes of it.</summary>
    public async Task<RowAnswer> List<T>(RowSet<T> set, RowQuestion question, Narrow? narrow) where T : class
    {
        var asked = await Start(set, question, narrow);
        if (question.Grouping is not null) return await new Applying<T>(asked, question).Read();

        var count = question.Count ? await Counted(asked.Rows) : (long?)null;
        var keys = Ordering.Keys(question.OrderBy, asked.Filtering, set.Keys.Select(k => (k.Name, asked.Scope.Read(k))), asked.Dialect);
        var columns = Columns(question.Columns);
        var values = question.Columns.Select(c => asked.Scope.Read(c).Value).ToList();
        var expanding = new Expanding(ask, asked.Scope, question.Expand, values);
        var (rows, next, left) = await Paging.Read(asked, question, keys, values);
        await expanding.Fill(rows);
        return new RowAnswer(Context.Of(question), new Shape(columns, expanding.Shapes), rows) { Count = count, Next = next, Left = left };
    }

    /// <summary>How many rows the question is about.</summary>
    public async Task<long> Count<T>(RowSet<T> set, RowQuestion question, Narrow? narrow) where T : class
    {
        var asked = await Start(set, question, narrow);
        return question.Grouping is null ? await Counted(asked.Rows) : await new Applying<T>(asked, question).Count();
    }

    /// <summary>The values of one row; none when there is no such row, or not for the caller.</summary>
    public async Task<object?[]?> Values<T>(RowSet<T> set, Narrow narrow, LambdaExpression[] values) where T : class
    {
        var asked = await Start(set, new RowQuestion(set, new Dictionary<string, string>()), narrow);
        return (await Run(asked.Rows.Take(1).Select(Projection<T>(values.Select(v => Placing.In(v, asked.Row, ask)), asked.Row)), ask.Stop)).FirstOrDefault();
    }

    /// <summary>The rows that the question and the address are about, not yet sorted.</summary>
    private async Task<Asked<T>> Start<T>(RowSet<T> set, RowQuestion question, Narrow? narrow) where T : class
    {
        var row = Expression.Parameter(typeof(T), "x");
        var dialect = new Dialect(ask, set.InMemory);
        var scope = new RowScope(set, row, ask);
        var filtering = new Filtering(dialect, sets).Knowing("$it", scope);
        var rows = await set.Source(ask);
        foreach (var filter in question.Filters)
        {
            FilterLimits.Check(filter.Expression);
            rows = Where(rows, filtering.Knowing(filter.RangeVariable.Name, scope).Condition(filter.Expression), row);
        }
        if (narrow is not null) rows = Where(rows, narrow.Fits(row), row);
        if (narrow is not { AnyDay: true } && scope.Today() is { } today) rows = Where(rows, today, row);
        return new Asked<T>(rows, row, scope, filtering, dialect);
    }

    internal static IQueryable<T> Where<T>(IQueryable<T> rows, Expression condition, ParameterExpression row) => rows.Where(Expression.Lambda<Func<T, bool>>(condition, row));

    internal static async Task<long> Counted<T>(IQueryable<T> rows, CancellationToken stop = default) =>
        rows.Provider is IAsyncQueryProvider ? await rows.LongCountAsync(stop) : rows.LongCount();

    /// <summary>Rows as arrays of values.</summary>
    internal static async Task<List<object?[]>> Run(IQueryable<object?[]> rows, CancellationToken stop) =>
        rows.Provider is IAsyncQueryProvider ? await rows.ToListAsync(stop) : [.. rows];

    internal static Expression<Func<T, object?[]>> Projection<T>(IEnumerable<Expression> values, ParameterExpression row) =>
        Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values.Select(AsObject)), row);

    /// <summary>A table as the walls show it.</summary>
    internal static Expression Source(Type entity, Ask ask) =>
        ((IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(entity).Invoke(ask.Db, null)!).Expression;

    internal static IReadOnlyList<Field> Columns(IReadOnlyList<Column> columns) => [.. columns.Select((c, i) => new Field(c.Name, c.Kind, i))];

    private static Expression AsObject(Expression value) => Expression.Convert(value.Type.IsValueType ? Lifted.To(value, Lifted.TypeOf(value.Type)) : value, typeof(object));
}

/// <summary>A question as far as its rows: filtered and walled, not yet sorted or cut into pages.</summary>
internal sealed record Asked<T>(IQueryable<T> Rows, ParameterExpression Row, RowScope Scope, Filtering Filtering, Dialect Dialect)
{
    public CancellationToken Stop => Dialect.Ask.Stop;
}
