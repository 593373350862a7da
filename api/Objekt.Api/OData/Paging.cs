using System.Linq.Expressions;

namespace Objekt.Api.OData;

/// <summary>Cuts rows into pages by their sort keys.</summary>
internal static class Paging
{
    /// <summary>Reads one page of what was asked.</summary>
    public static Task<(List<object?[]> Rows, string? Next, int? Left)> Read<T>(Asked<T> asked, RowQuestion question, List<SortKey> keys, IReadOnlyList<Expression> values) =>
        Read(asked.Rows, asked.Row, asked.Dialect, question, keys, values);

    /// <summary>Reads one page.</summary>
    /// <param name="values">What to read of each row; the sort keys follow after them.</param>
    public static async Task<(List<object?[]> Rows, string? Next, int? Left)> Read<T>(IQueryable<T> rows, ParameterExpression row, Dialect dialect, RowQuestion question, List<SortKey> keys, IReadOnlyList<Expression> values)
    {
        var size = Math.Min(Limits.Page, question.Top ?? Limits.Page);
        if (size == 0) return ([], null, null);
        if (question.SkipToken is { } token) rows = GuardedQuery.Where(rows, Ordering.After(keys, SkipToken.Read(token, keys), dialect), row);
        rows = Ordering.Sorted(rows, keys, row, dialect);
        if (question.Skip > 0) rows = rows.Skip(question.Skip);

        var read = await GuardedQuery.Run(rows.Take(size + 1).Select(GuardedQuery.Projection<T>([.. values, .. keys.Select(k => k.Value)], row)), dialect.Ask.Stop);
        var more = read.Count > size;
        if (more) read.RemoveAt(size);
        var left = question.Top - size;
        if (!more || left == 0) return (read, null, null);
        return (read, SkipToken.Write(keys, read[^1].AsSpan(values.Count)), left);
    }
}
