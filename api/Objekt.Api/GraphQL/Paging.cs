using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Objekt.Api.GraphQL;

/// <summary>What a client asks of a list.</summary>
internal sealed record PageRequest(int? First, string? After, int? Last, string? Before, IDictionary<string, object?>? Where, IReadOnlyList<object?> Order, bool WantsTotal, bool WantsRows, LambdaExpression? Narrow = null);

/// <summary>A page of rows with what the client needs to go on.</summary>
internal sealed record Page(IReadOnlyList<PageEdge> Edges, bool HasNextPage, bool HasPreviousPage, int? TotalCount);

/// <summary>A row and the cursor that leads past it.</summary>
internal sealed record PageEdge(Row Node, List<SortKey> Keys)
{
    public string Cursor => GraphQL.Cursor.Write(Node.Values, Keys);
}

/// <summary>One key of an order. Unknown values come last, in both directions, on both databases.</summary>
internal sealed record SortKey(Expression Value, bool Descending, bool Nullable, string Name)
{
    /// <summary>Makes the value one that both databases order alike: yes/no and enums become numbers in their declared order.</summary>
    public static SortKey Of(Expression value, bool descending, bool nullable, string name)
    {
        var bare = System.Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (bare == typeof(bool)) value = Numbered(value, [true], bare);
        else if (bare.IsEnum) value = Numbered(value, Enum.GetValues(bare).Cast<object>(), bare);
        nullable = nullable && !bare.IsEnum && bare != typeof(bool);
        // A value behind a join that finds nothing is null, whatever its own type says.
        if (nullable && value.Type.IsValueType && value.Type == bare) value = Expression.Convert(value, typeof(Nullable<>).MakeGenericType(bare));
        return new SortKey(value, descending, nullable, name);
    }

    private static Expression Numbered(Expression value, IEnumerable<object> values, Type bare)
    {
        Expression number = Expression.Constant(99);
        var place = bare == typeof(bool) ? 1 : 0;
        if (bare == typeof(bool)) number = Expression.Constant(0);
        foreach (var one in values)
        {
            number = Expression.Condition(Expression.Equal(value, Expression.Constant(one, value.Type)), Expression.Constant(place++), number);
        }
        return number;
    }
}

/// <summary>Pages by keyset: the cursor is the last row's sort keys, so rows are neither lost nor doubled while data change.</summary>
internal static class Paging
{
    public const int Default = 50, Most = 200;

    public static async Task<Page> Read<T>(Graph graph, Ask ask, Plan plan, PageRequest request) where T : class
    {
        var (size, backward) = Size(request);
        var x = Expression.Parameter(typeof(T), "x");
        var terms = new WhereAndOrder(ask, Swap.DayOf(ask));
        var rows = ask.Db.Set<T>().AsNoTracking();
        var condition = request.Where is { } filter ? terms.Where(graph, x, filter) : null;
        if (request.Narrow is not null) rows = rows.Where((Expression<Func<T, bool>>)request.Narrow);
        if (condition is not null) rows = rows.Where(Expression.Lambda<Func<T, bool>>(condition, x));
        var total = request.WantsTotal ? await rows.CountAsync(ask.Stop) : (int?)null;
        if (!request.WantsRows) return new Page([], false, false, total);

        var keys = terms.Order(graph, x, request.Order);
        plan.Place(keys.Count);
        // The first page of a whole list is what most ask for, so its question is kept; a filter makes it a new one.
        var whole = request.Narrow is null && condition is null && request.After is null && request.Before is null && !terms.ThroughOthers;
        var values = whole ? await Whole<T>(graph, ask, plan, request, keys, size, backward) : await Part(rows, ask, plan, request, keys, size, backward, x);
        var more = values.Count > size;
        if (more) values.RemoveAt(size);
        if (backward) values.Reverse();

        var nodes = values.ConvertAll(v => new Row(v, plan));
        await plan.LoadLinks(nodes);
        return new Page(nodes.ConvertAll(n => new PageEdge(n, keys)),
            backward ? request.Before is not null : more, backward ? more : request.After is not null, total);
    }

    private static Task<List<object?[]>> Whole<T>(Graph graph, Ask ask, Plan plan, PageRequest request, List<SortKey> keys, int size, bool backward) where T : class
    {
        var read = ask.Graphs.Reads.Of(graph, $"{(backward ? "last" : "first")} {Cursor.Shape(keys)} {plan.Shape}", () => Reads.Translate<T, int>((rows, count, day) =>
        {
            var x = Expression.Parameter(typeof(T), "x");
            var order = new WhereAndOrder(ask, day).Order(graph, x, request.Order);
            return Sorted(rows, order, x, backward).Take(count).Select(plan.Projection<T>(x, x, day, [.. order.Select(k => k.Value)]));
        }));
        return Reads.All(read(ask.Db, size + 1, ask.Day), ask.Stop);
    }

    private static Task<List<object?[]>> Part<T>(IQueryable<T> rows, Ask ask, Plan plan, PageRequest request, List<SortKey> keys, int size, bool backward, ParameterExpression x) where T : class
    {
        if (request.After is { } after) rows = rows.Where(Expression.Lambda<Func<T, bool>>(Beyond(keys, Cursor.Read(after, keys), forward: true), x));
        if (request.Before is { } before) rows = rows.Where(Expression.Lambda<Func<T, bool>>(Beyond(keys, Cursor.Read(before, keys), forward: false), x));
        rows = rows.Provider.CreateQuery<T>(Sorted(new Rows<T>(rows.Expression), keys, x, backward).Expression).Take(size + 1);
        return rows.Select(plan.Projection<T>(x, x, Swap.DayOf(ask), [.. keys.Select(k => k.Value)])).ToListAsync(ask.Stop);
    }

    private static (int Size, bool Backward) Size(PageRequest request)
    {
        if (request.First is not null && request.Last is not null) throw new AskRefused("INVALID", "Ange first eller last, inte båda.", "first");
        var size = request.First ?? request.Last ?? Default;
        if (size is < 0 or > Most) throw new AskRefused("INVALID", $"En sida har 0 till {Most} rader.", request.Last is null ? "first" : "last");
        return (size, request.Last is not null);
    }

    private static Rows<T> Sorted<T>(Rows<T> rows, List<SortKey> keys, ParameterExpression x, bool backward)
    {
        var first = true;
        foreach (var key in keys)
        {
            if (key.Nullable)
            {
                var unknown = Expression.Condition(Expression.Equal(key.Value, Expression.Constant(null, Optional(key.Value.Type))), Expression.Constant(1), Expression.Constant(0));
                rows = rows.By(first, unknown, x, backward);
                first = false;
            }
            rows = rows.By(first, key.Value, x, key.Descending != backward);
            first = false;
        }
        return rows;
    }

    /// <summary>Rows beyond the cursor: greater in the first key, or equal there and beyond in the rest.</summary>
    private static Expression Beyond(List<SortKey> keys, object?[] at, bool forward)
    {
        Expression beyond = Expression.Constant(false);
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = keys[i];
            var further = Further(key, at[i], forward);
            var same = Expression.Equal(key.Value, Value(at[i], key.Value.Type));
            beyond = Expression.OrElse(further, Expression.AndAlso(same, beyond));
        }
        return beyond;
    }

    private static Expression Further(SortKey key, object? at, bool forward)
    {
        var none = key.Nullable ? Expression.Equal(key.Value, Expression.Constant(null, Optional(key.Value.Type))) : (Expression)Expression.Constant(false);
        if (at is null) return forward ? Expression.Constant(false) : Expression.Not(none);

        var greater = key.Descending != forward;
        Expression further;
        if (key.Value.Type == typeof(string))
        {
            var order = Expression.Call(typeof(string), nameof(string.Compare), null, key.Value, Value(at, typeof(string)));
            further = greater ? Expression.GreaterThan(order, Expression.Constant(0)) : Expression.LessThan(order, Expression.Constant(0));
        }
        else
        {
            further = greater ? Expression.GreaterThan(key.Value, Value(at, key.Value.Type)) : Expression.LessThan(key.Value, Value(at, key.Value.Type));
        }
        return forward && key.Nullable ? Expression.OrElse(further, none) : further;
    }

    private static Expression Value(object? value, Type type)
    {
        if (value is null) return Expression.Constant(null, Optional(type));
        var bare = System.Nullable.GetUnderlyingType(type) ?? type;
        Expression read = Expression.Property(Expression.Constant(Activator.CreateInstance(typeof(Box<>).MakeGenericType(bare), value)!), "Value");
        return bare == type ? read : Expression.Convert(read, type);
    }

    private static Type Optional(Type type) => type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}

/// <summary>The opaque text that leads past a row.</summary>
internal static class Cursor
{
    public static string Write(object?[] values, List<SortKey> keys)
    {
        var parts = new JsonArray(Shape(keys));
        for (var i = 0; i < keys.Count; i++) parts.Add(values[i] is null ? null : JsonValue.Create(Text(values[i]!)));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(parts.ToJsonString())).Replace('+', '-').Replace('/', '_').TrimEnd('=');
    }

    /// <summary>The values in a cursor; refuses one that was made for another order or by hand.</summary>
    public static object?[] Read(string cursor, List<SortKey> keys)
    {
        try
        {
            if (cursor.Length > 4000) throw new FormatException();
            var padded = cursor.Replace('-', '+').Replace('_', '/');
            var parts = JsonNode.Parse(Convert.FromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '='))) as JsonArray ?? throw new FormatException();
            if (parts.Count != keys.Count + 1 || (string?)parts[0] != Shape(keys)) throw new FormatException();
            return [.. keys.Select((key, i) => Parse((string?)parts[i + 1], key))];
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException or OverflowException)
        {
            throw new AskRefused("INVALID", "Markören hör inte till den här listan och ordningen. Börja om från början.", "after");
        }
    }

    /// <summary>The order as a text.</summary>
    public static string Shape(List<SortKey> keys) => string.Join(',', keys.Select(k => (k.Descending ? "-" : "") + k.Name));

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.UtcTicks.ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static object? Parse(string? text, SortKey key)
    {
        if (text is null) return key.Nullable ? null : throw new FormatException();
        var type = Nullable.GetUnderlyingType(key.Value.Type) ?? key.Value.Type;
        if (type == typeof(string)) return text;
        if (type == typeof(Guid)) return Guid.Parse(text);
        if (type == typeof(DateOnly)) return DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(Whole(text), TimeSpan.Zero);
        return type == typeof(int) ? (object)(int)Whole(text) : Whole(text);
    }

    private static long Whole(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
