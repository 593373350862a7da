using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Objekt.Api.GraphQL;

/// <summary>One comparison of a filter. Text is found whatever its case, å ä ö included, on both databases.</summary>
internal static class Comparison
{
    private static readonly MethodInfo Lower = typeof(string).GetMethod(nameof(string.ToLower), [])!;
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo Starts = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo Ends = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    public static Expression Of(string op, Expression value, GraphField field, object? raw, Graphs graphs, int maxValues, int maxText)
    {
        if (raw is string { } text && text.Length > maxText) throw new AskRefused("INVALID", $"En text i filtret är längre än {maxText} tecken.", "where");
        switch (op)
        {
            case "eq":
                return Equal(value, Typed(raw, value, field, graphs));
            case "neq":
                return Expression.Not(Equal(value, Typed(raw, value, field, graphs)));
            case "in" or "nin":
                var values = ((IEnumerable?)raw)?.Cast<object?>().ToList() ?? [];
                if (values.Count > maxValues) throw new AskRefused("INVALID", $"En lista i filtret har fler än {maxValues} värden.", "where");
                Expression any = Expression.Constant(false);
                var known = values.Select(v => Typed(v, value, field, graphs)).ToList();
                if (known.Count > 0) any = known.Select(k => Equal(value, k)).Aggregate(Expression.OrElse);
                return op == "in" ? any : Expression.Not(any);
            case "gt" or "gte" or "lt" or "lte":
                if (raw is null) throw new AskRefused("INVALID", $"{op} behöver ett värde.", "where");
                return Expression.MakeBinary(op switch { "gt" => ExpressionType.GreaterThan, "gte" => ExpressionType.GreaterThanOrEqual, "lt" => ExpressionType.LessThan, _ => ExpressionType.LessThanOrEqual },
                    value, Typed(raw, value, field, graphs));
            default:
                if (raw is not string part) throw new AskRefused("INVALID", $"{op} behöver en text.", "where");
                var negated = op[0] == 'n';
                var method = (negated ? op[1..] : op).ToUpperInvariant() switch { "CONTAINS" => Contains, "STARTSWITH" => Starts, _ => Ends };
                Expression found = Expression.Call(Expression.Call(value, Lower), method, Parameter(part.ToLowerInvariant(), typeof(string)));
                return negated ? Expression.Not(found) : found;
        }
    }

    private static Expression Equal(Expression value, Expression other) => Expression.Equal(value, other);

    /// <summary>The client's value as the column has it: ids without their prefix, SEK as öre.</summary>
    private static Expression Typed(object? raw, Expression value, GraphField field, Graphs graphs)
    {
        var type = value.Type;
        if (raw is null)
        {
            // A column that is never null equals null for no row: an impossible value says the same without an error.
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Impossible(type) : Expression.Constant(null, type);
        }
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var typed = field.Kind switch
        {
            GraphFieldKind.Id => graphs.Of(field.Owner).KeyOf((string)raw) ?? Guid.Empty,
            GraphFieldKind.Money => Ore((decimal)raw),
            // An id of another thing: one that cannot be one equals nothing.
            _ when bare == typeof(Guid) => Guid.TryParse(Ids.Bare(System.Convert.ToString(raw, CultureInfo.InvariantCulture)!), out var id) ? id : Guid.Empty,
            _ when bare == typeof(long) => System.Convert.ToInt64(raw, CultureInfo.InvariantCulture),
            _ => raw,
        };
        return Parameter(typed, type);
    }

    /// <summary>An amount finer than an öre equals nothing, so it is said and not rounded.</summary>
    private static long Ore(decimal sek) => Domain.Benefits.Sek.From(sek)?.Ore ?? throw new AskRefused("INVALID", "Ett belopp anges i kronor med högst två decimaler.", "where");

    private static Expression Impossible(Type type) => type == typeof(Guid) ? Parameter(Guid.Empty, type) : throw new AskRefused("INVALID", "Fältet har alltid ett värde och kan inte jämföras med null.", "where");

    private static Expression Parameter(object value, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(bare), value)!;
        Expression read = Expression.Property(Expression.Constant(box), "Value");
        return type == bare ? read : Expression.Convert(read, type);
    }
}
