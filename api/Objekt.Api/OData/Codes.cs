using System.Collections.Concurrent;
using System.Linq.Expressions;
using Objekt.Api.Data;

namespace Objekt.Api.OData;

/// <summary>Enums as their codes in capitals, in queries and in answers.</summary>
internal static class Codes
{
    private static readonly ConcurrentDictionary<Type, Known> All = new();

    public static string Of(object value) => For(value.GetType()).ByValue[value];

    /// <summary>The value with this code; null when there is none.</summary>
    public static object? Parse(Type type, string code) => For(type).ByCode.GetValueOrDefault(code);

    public static IEnumerable<string> Names(Type type) => For(type).Sorted.Select(s => s.Code);

    /// <summary>The code as a text that the database can work on.</summary>
    public static Expression Text(Expression value) => Chain(value, (code, _) => Expression.Constant(code), Expression.Constant(null, typeof(string)));

    /// <summary>The code's place in alphabetical order, so that both databases sort alike.</summary>
    public static Expression Place(Expression value) => Chain(value, (_, place) => Expression.Constant(place, typeof(int?)), Expression.Constant(null, typeof(int?)));

    private static Expression Chain(Expression value, Func<string, int, Expression> then, Expression otherwise)
    {
        var known = For(Nullable.GetUnderlyingType(value.Type) ?? value.Type);
        return known.Sorted.Select((s, place) => (s, place)).Aggregate(otherwise, (rest, c) =>
            Expression.Condition(Expression.Equal(value, Expression.Constant(c.s.Value, value.Type)), then(c.s.Code, c.place), rest));
    }

    private static Known For(Type type) => All.GetOrAdd(type, t => new Known(t));

    private sealed class Known
    {
        public Known(Type type)
        {
            Sorted = [.. Enum.GetValues(type).Cast<object>().Select(v => (v, EnumCodes.Code(v.ToString()!))).OrderBy(v => v.Item2, StringComparer.Ordinal)];
            ByValue = Sorted.ToDictionary(v => v.Value, v => v.Code);
            ByCode = Sorted.ToDictionary(v => v.Code, v => v.Value, StringComparer.Ordinal);
        }

        public IReadOnlyList<(object Value, string Code)> Sorted { get; }
        public Dictionary<object, string> ByValue { get; }
        public Dictionary<string, object> ByCode { get; }
    }
}
