using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;

namespace Objekt.Api.GraphQL;

/// <summary>A question that EF has translated: asked with a value and a day, it reads rows.</summary>
internal delegate IAsyncEnumerable<object?[]> Read<A>(ObjektDb db, A asked, DateOnly day);

/// <summary>Questions kept by what they ask of whom, since translating one costs more than answering it. The walls are read anew each time.</summary>
public sealed class Reads
{
    /// <summary>A client that never repeats itself must not fill the memory: past this it starts over.</summary>
    private const int Most = 1000;
    private readonly ConcurrentDictionary<(object Of, string Shape), Delegate> known = new();

    /// <param name="of">The declaration that is read.</param>
    /// <param name="shape">All that tells two questions of the same declaration apart, but not their values.</param>
    internal Read<A> Of<A>(object of, string shape, Func<Read<A>> translate)
    {
        if (known.TryGetValue((of, shape), out var read)) return (Read<A>)read;
        if (known.Count >= Most) known.Clear();
        return (Read<A>)known.GetOrAdd((of, shape), _ => translate());
    }

    /// <param name="question">From the table, the value and the day to the rows. Nothing of this request may be in it but through those.</param>
    internal static Read<A> Translate<T, A>(Func<Rows<T>, Expression, Expression, Expression> question) where T : class
    {
        var (db, asked, day) = (Expression.Parameter(typeof(ObjektDb), "db"), Expression.Parameter(typeof(A), "asked"), Expression.Parameter(typeof(DateOnly), "day"));
        var table = Expression.Call(db, nameof(DbContext.Set), [typeof(T)]);
        var rows = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [typeof(T)], table);
        var whole = question(new Rows<T>(rows), asked, day);
        return new Read<A>(EF.CompileAsyncQuery(Expression.Lambda<Func<ObjektDb, A, DateOnly, IQueryable<object?[]>>>(whole, db, asked, day)));
    }

    internal static async Task<List<object?[]>> All(IAsyncEnumerable<object?[]> rows, CancellationToken stop)
    {
        var all = new List<object?[]>();
        await foreach (var row in rows.WithCancellation(stop)) all.Add(row);
        return all;
    }
}

/// <summary>Rows to be, as an expression that grows.</summary>
internal readonly record struct Rows<T>(Expression Expression)
{
    public Rows<T> Where(Expression condition, ParameterExpression x) => new(Call(nameof(Queryable.Where), [typeof(T)], Expression.Quote(Expression.Lambda(condition, x))));

    public Rows<T> By(bool first, Expression value, ParameterExpression x, bool descending) =>
        new(Call((first ? "OrderBy" : "ThenBy") + (descending ? "Descending" : ""), [typeof(T), value.Type], Expression.Quote(Expression.Lambda(value, x))));

    public Rows<T> Take(Expression count) => new(Call(nameof(Queryable.Take), [typeof(T)], count));

    public Expression Select(Expression<Func<T, object?[]>> projection) => Call(nameof(Queryable.Select), [typeof(T), typeof(object[])], Expression.Quote(projection));

    private MethodCallExpression Call(string method, Type[] types, Expression argument) => Expression.Call(typeof(Queryable), method, types, Expression, argument);
}
