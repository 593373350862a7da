using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Objekt.Api.OData;

/// <summary>A value in a query: a column, or something worked out of one.</summary>
/// <param name="Value">Null-able when <paramref name="Optional"/>; an amount is still whole öre here, a code still its enum.</param>
internal sealed record Term(Expression Value, ColumnKind Kind, bool Optional)
{
    public bool Swedish { get; init; }
    public bool Free { get; init; }
    public Expression? Folded { get; init; }

    /// <summary>Whether the text came from a code: capitals without blanks.</summary>
    public bool Coded { get; init; }

    /// <summary>Whether it is a column and nothing else, so that the column's own collation and index hold.</summary>
    public bool Bare => Value is MemberExpression { Expression: ParameterExpression };

    /// <summary>The value as text; a code as its capitals.</summary>
    public Term AsText() => Kind switch
    {
        ColumnKind.Text => this,
        ColumnKind.Code => this with { Value = Codes.Text(Value), Kind = ColumnKind.Text, Swedish = false, Coded = true },
        _ => throw new Refused("Textfunktioner gäller bara textkolumner."),
    };
}

/// <summary>How the two databases, and rows in memory, are asked for the same thing in the same way.</summary>
internal sealed class Dialect(Ask ask, bool inMemory)
{
    private const string SwedishOnPostgres = "sv-SE-x-icu";
    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions).GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!.MakeGenericMethod(typeof(string));

    public Ask Ask { get; } = ask;
    public bool InMemory { get; } = inMemory;
    public bool Sqlite { get; } = !inMemory && ask.Db.Database.IsSqlite();
    public bool Postgres { get; } = !inMemory && ask.Db.Database.IsNpgsql();

    /// <summary>A text that sorts and compares alike everywhere: display names in Swedish order, all else by character.</summary>
    public Expression Ordered(Term text)
    {
        var value = text.Value;
        if (text.Free) value = WhenThere(value, v => Expression.Condition(Expression.GreaterThan(Expression.Property(v, nameof(string.Length)), Expression.Constant(Limits.SortedText)),
            Expression.Call(v, nameof(string.Substring), null, Expression.Constant(0), Expression.Constant(Limits.SortedText)), v));
        if (InMemory) return text.Swedish ? Expression.Call(typeof(SwedishOrder), nameof(SwedishOrder.Key), null, value) : value;
        if (text.Swedish) return text.Bare ? value : Collated(value, Sqlite ? "SV" : SwedishOnPostgres);
        return Postgres ? Collated(value, "C") : value;
    }

    /// <summary>Lower case that knows å ä ö whatever the database's own locale.</summary>
    public Expression Lower(Expression text) => Folded(text, nameof(string.ToLower), nameof(string.ToLowerInvariant));

    public Expression Upper(Expression text) => Folded(text, nameof(string.ToUpper), nameof(string.ToUpperInvariant));

    /// <summary>Compares two texts as <see cref="Ordered"/> made them: below zero, zero or above.</summary>
    public Expression Compared(Expression one, Expression other) => InMemory
        ? Expression.Call(typeof(string), nameof(string.CompareOrdinal), null, one, other)
        : Expression.Call(typeof(string), nameof(string.Compare), null, one, other);

    /// <summary>Asks something of a text that may be missing; databases do so by themselves.</summary>
    public Expression WhenThere(Expression text, Func<Expression, Expression> ask)
    {
        var asked = ask(text);
        if (!InMemory || text is ConstantExpression) return asked;
        var nothing = asked.Type == typeof(bool) ? Expression.Constant(false) : (Expression)Expression.Default(Lifted.TypeOf(asked.Type));
        return Expression.Condition(Expression.Equal(text, Expression.Constant(null, text.Type)), nothing, Lifted.To(asked, nothing.Type));
    }

    private Expression Folded(Expression text, string inDatabase, string inMemory) => WhenThere(
        Postgres ? Collated(text, SwedishOnPostgres) : text,
        v => Expression.Call(v, InMemory ? inMemory : inDatabase, null));

    private static MethodCallExpression Collated(Expression text, string collation) =>
        Expression.Call(Collate, Expression.Constant(EF.Functions), text, Expression.Constant(collation));
}

/// <summary>Swedish order in memory: texts whose keys compare by character as the names do in Swedish.</summary>
internal static class SwedishOrder
{
    private static readonly System.Globalization.CompareInfo Swedish = System.Globalization.CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public static string? Key(string? name) => name is null ? null : Convert.ToHexString(Swedish.GetSortKey(name).KeyData);
}

/// <summary>Types and values with and without null.</summary>
internal static class Lifted
{
    public static Type TypeOf(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    public static Expression To(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    public static Expression Null(Type type) => Expression.Constant(null, TypeOf(type));

    public static Expression IsNull(Expression value) => Expression.Equal(To(value, TypeOf(value.Type)), Null(value.Type));

    /// <summary>A constant that the database gets as a parameter, so that the statement is the same for every value.</summary>
    public static Expression Parameter(object value, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(bare), value)!;
        return To(Expression.Field(Expression.Constant(box), nameof(Box<int>.Value)), type);
    }

    internal sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }
}

/// <summary>Puts expressions in the place of a lambda's parameters.</summary>
internal sealed class Placing(IReadOnlyDictionary<ParameterExpression, Expression> with) : ExpressionVisitor
{
    public static Expression In(LambdaExpression lambda, Expression row, Ask ask)
    {
        var with = new Dictionary<ParameterExpression, Expression> { [lambda.Parameters[0]] = row };
        if (lambda.Parameters.Count > 1) with[lambda.Parameters[1]] = Expression.Constant(ask);
        return new Placing(with).Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => with.GetValueOrDefault(node, node);
}
