using System.Globalization;
using System.Linq.Expressions;
using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>Comparisons, exact for amounts: a literal is brought to the column's own unit, never the column to a floating number.</summary>
internal sealed class Comparing(Dialect dialect)
{
    public Expression Compare(BinaryOperatorKind op, Term one, Term other)
    {
        if (one.Kind is ColumnKind.Text or ColumnKind.Code && other.Kind is ColumnKind.Text or ColumnKind.Code)
        {
            var (a, b) = (one.AsText(), other.AsText());
            var swedish = a.Swedish && b.Swedish;
            return op is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual
                ? Plain(op, a.Value, b.Value)
                : Plain(op, dialect.Compared(dialect.Ordered(a with { Swedish = swedish, Free = false }), dialect.Ordered(b with { Swedish = swedish, Free = false })), Expression.Constant(0));
        }
        if (one.Kind != other.Kind) throw new Refused("Kolumnerna går inte att jämföra: de har olika slags värden.");
        if (one.Kind == ColumnKind.YesNo && op is not (BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual)) throw YesNo();
        var wide = one.Value.Type == other.Value.Type ? one.Value.Type : Wide(one.Value.Type, other.Value.Type);
        return Plain(op, Lifted.To(one.Value, wide), Lifted.To(other.Value, wide));
    }

    public Expression Compare(BinaryOperatorKind op, Term term, ConstantNode literal)
    {
        if (literal.Value is null)
        {
            return op switch
            {
                BinaryOperatorKind.Equal => Lifted.IsNull(term.Value),
                BinaryOperatorKind.NotEqual => Expression.Not(Lifted.IsNull(term.Value)),
                _ => throw new Refused("null kan bara jämföras med eq och ne."),
            };
        }
        switch (term.Kind)
        {
            case ColumnKind.Whole: return Number(op, term, Exact(literal));
            case ColumnKind.Money: return Number(op, term, Scaled(Exact(literal)));
            case ColumnKind.MeanMoney: return Plain(op, term.Value, Lifted.Parameter((double)Scaled(Exact(literal)), term.Value.Type));
            case ColumnKind.Real: return Plain(op, term.Value, Lifted.Parameter((double)Exact(literal), term.Value.Type));
            case ColumnKind.YesNo when op is not (BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual): throw YesNo();
            case ColumnKind.Code when op is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual:
                if (Read(literal, term) is not { } known) return Expression.Constant(op == BinaryOperatorKind.NotEqual);
                return Plain(op, term.Value, Lifted.Parameter(known, term.Value.Type));
            case ColumnKind.Text or ColumnKind.Code when op is not (BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual):
                var text = term.AsText() with { Free = false };
                return Plain(op, dialect.Compared(dialect.Ordered(text), Literal(text, (string)Read(literal, text)!)), Expression.Constant(0));
            default: return Plain(op, term.Value, Lifted.Parameter(Read(literal, term)!, term.Value.Type));
        }
    }

    /// <summary>Whether the term is one of the values.</summary>
    public static Expression Among(Term term, IEnumerable<ConstantNode> literals)
    {
        var all = literals.ToList();
        var values = all.Where(l => l.Value is not null).Select(l => Storable(l, term)).OfType<object>().Distinct().ToList();
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(term.Value.Type))!;
        foreach (var value in values) list.Add(value);
        Expression among = list.Count == 0
            ? Expression.Constant(false)
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [term.Value.Type], Lifted.Parameter(list, list.GetType()), term.Value);
        return all.Exists(l => l.Value is null) ? Expression.OrElse(among, Lifted.IsNull(term.Value)) : among;
    }

    /// <summary>The literal in the term's own type; null for a code that does not exist.</summary>
    private static object? Read(ConstantNode literal, Term term) => (term.Kind, Literals.Of(literal)) switch
    {
        (ColumnKind.Text, string text) => text,
        (ColumnKind.Code, string code) => Codes.Parse(Nullable.GetUnderlyingType(term.Value.Type) ?? term.Value.Type, code),
        (ColumnKind.YesNo, bool yes) => yes,
        (ColumnKind.Id, Guid id) => id,
        (ColumnKind.Day, DateOnly day) => day,
        (ColumnKind.Moment, DateTimeOffset moment) => moment.ToUniversalTime(),
        (ColumnKind.Moment, DateOnly day) => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero),
        _ => throw new Refused($"Värdet {Shown(literal)} passar inte kolumnen."),
    };

    /// <summary>As <see cref="Read"/>, numbers too; null for what no row can hold.</summary>
    private static object? Storable(ConstantNode literal, Term term)
    {
        if (term.Kind is not (ColumnKind.Whole or ColumnKind.Money)) return Read(literal, term);
        var number = Exact(literal);
        if (term.Kind == ColumnKind.Money) number = Scaled(number);
        var (least, most) = Range(term);
        if (number != decimal.Truncate(number) || number < least || number > most) return null;
        return IsInt(term) ? (int)number : (object)(long)number;
    }

    /// <summary>A column of whole numbers against any number: what no row can hold is decided here, not in the database.</summary>
    private static Expression Number(BinaryOperatorKind op, Term term, decimal number)
    {
        var (least, most) = Range(term);
        var whole = number == decimal.Truncate(number);
        var inside = number >= least && number <= most;
        if (op == BinaryOperatorKind.Equal && !(whole && inside)) return Expression.Constant(false);
        if (op == BinaryOperatorKind.NotEqual && !(whole && inside)) return Expression.Constant(true);
        if (!inside)
        {
            var all = number > most ? op is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual : op is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
            return all ? Expression.Not(Lifted.IsNull(term.Value)) : Expression.Constant(false);
        }
        var below = decimal.Floor(number);
        if (!whole) op = op is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? BinaryOperatorKind.LessThanOrEqual : BinaryOperatorKind.GreaterThan;
        if (below < least) return op == BinaryOperatorKind.GreaterThan ? Expression.Not(Lifted.IsNull(term.Value)) : Expression.Constant(false);
        return Plain(op, term.Value, Lifted.Parameter(IsInt(term) ? (int)below : (object)(long)below, term.Value.Type));
    }

    private Expression Literal(Term like, string text)
    {
        var value = Lifted.Parameter(text, typeof(string));
        return dialect.InMemory && like.Swedish ? Expression.Constant(SwedishOrder.Key(text)) : value;
    }

    private static decimal Exact(ConstantNode literal)
    {
        try
        {
            return literal.Value switch
            {
                int n => n,
                long n => n,
                short n => n,
                byte n => n,
                sbyte n => n,
                decimal n => n,
                double or float => decimal.Parse(literal.LiteralText.TrimEnd('d', 'D', 'f', 'F', 'm', 'M'), NumberStyles.Float, CultureInfo.InvariantCulture),
                _ => throw new Refused($"Värdet {Shown(literal)} är inte ett tal."),
            };
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            throw new Refused($"Talet {Shown(literal)} går inte att använda.");
        }
    }

    private static decimal Scaled(decimal kronor) => Math.Abs(kronor) > decimal.MaxValue / 100 ? kronor : kronor * 100;

    private static bool IsInt(Term term) => (Nullable.GetUnderlyingType(term.Value.Type) ?? term.Value.Type) == typeof(int);

    private static (decimal Least, decimal Most) Range(Term term) => IsInt(term) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);

    private static Type Wide(Type one, Type other)
    {
        var bare = (Nullable.GetUnderlyingType(one) ?? one, Nullable.GetUnderlyingType(other) ?? other);
        return Lifted.TypeOf(bare.Item1 == bare.Item2 ? bare.Item1 : typeof(long));
    }

    private static Refused YesNo() => new("Ja/nej-kolumner jämförs bara med eq och ne.");

    private static string Shown(ConstantNode literal) => literal.LiteralText is { Length: > 60 } long_ ? long_[..60] + "…" : literal.LiteralText ?? "null";

    private static BinaryExpression Plain(BinaryOperatorKind op, Expression one, Expression other) => op switch
    {
        BinaryOperatorKind.Equal => Expression.Equal(one, other),
        BinaryOperatorKind.NotEqual => Expression.NotEqual(one, other),
        BinaryOperatorKind.LessThan => Expression.LessThan(one, other),
        BinaryOperatorKind.LessThanOrEqual => Expression.LessThanOrEqual(one, other),
        BinaryOperatorKind.GreaterThan => Expression.GreaterThan(one, other),
        BinaryOperatorKind.GreaterThanOrEqual => Expression.GreaterThanOrEqual(one, other),
        _ => throw new Refused("Räkna i kalkylbladet: filtret jämför bara."),
    };
}
