using System.Linq.Expressions;

namespace Objekt.Api.OData;

/// <summary>Which rows of a set an address names, beyond what its question filters.</summary>
/// <param name="Fits">From the row to the condition.</param>
/// <param name="AnyDay">Whether rows of other days than today count too: one who names a row by its key means that row.</param>
internal sealed record Narrow(Func<Expression, Expression> Fits, bool AnyDay)
{
    /// <summary>The row with this key.</summary>
    public static Narrow Key(RowSet set, IReadOnlyList<object> key, Ask ask) => new(row => set.Keys.Select((c, i) => Equal(Placing.In(c.Value, row, ask), key[i])).Aggregate(Expression.AndAlso), true);

    /// <summary>The rows that a link leads to from the row with this value on its side of the tie.</summary>
    public static Narrow Linked(Link link, RowSet target, object value, Ask ask)
    {
        if (link.Tie == target.Entity)
        {
            return new(row => link.Holds is null ? Equal(Placing.In(link.Theirs, row, ask), value) : Expression.AndAlso(Equal(Placing.In(link.Theirs, row, ask), value), Placing.In(link.Holds, row, ask)), !link.Many);
        }
        return new(row =>
        {
            var tie = Expression.Parameter(link.Tie, "t");
            var fits = Expression.AndAlso(
                Equal(Placing.In(link.Theirs, tie, ask), value),
                target.Keys.Select(c => Expression.Equal(Placing.In(c.Value, Placing.In(link.Item, tie, ask), ask), Placing.In(c.Value, row, ask))).Aggregate(Expression.AndAlso));
            if (link.Holds is { } holds) fits = Expression.AndAlso(fits, Placing.In(holds, tie, ask));
            return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [link.Tie], GuardedQuery.Source(link.Tie, ask), Expression.Quote(Expression.Lambda(fits, tie)));
        }, !link.Many);
    }

    private static BinaryExpression Equal(Expression column, object value) => Expression.Equal(column, Lifted.Parameter(value, column.Type));
}
