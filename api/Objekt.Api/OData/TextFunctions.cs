using System.Linq.Expressions;
using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>Functions on texts and dates. Searching for a part of a text never minds the case, å ä ö included; eq does.</summary>
internal sealed class TextFunctions(Dialect dialect, Filtering filtering)
{
    /// <summary>contains, startswith and endswith.</summary>
    public Expression Found(SingleValueFunctionCallNode call)
    {
        var where = filtering.Operand(Argument(call, 0)).AsText();
        if (Argument(call, 1) is not ConstantNode { Value: string part }) throw new Refused($"{call.Name} söker efter en text inom apostrofer.");

        var folded = part.ToLowerInvariant();
        var sought = Lifted.Parameter(folded, typeof(string));
        if (call.Name == "startswith" && dialect.Sqlite && where.Folded is { } index && Beyond(folded) is { } end)
        {
            // An indexed range: SQLite's LIKE would read every row.
            return Expression.AndAlso(
                Expression.GreaterThanOrEqual(dialect.Compared(index, sought), Expression.Constant(0)),
                Expression.LessThan(dialect.Compared(index, Lifted.Parameter(end, typeof(string))), Expression.Constant(0)));
        }
        var method = call.Name switch { "contains" => nameof(string.Contains), "startswith" => nameof(string.StartsWith), _ => nameof(string.EndsWith) };
        return dialect.WhenThere(where.Value, text => Expression.Call(where.Folded ?? dialect.Lower(text), typeof(string).GetMethod(method, [typeof(string)])!, sought));
    }

    /// <summary>Functions that make a value.</summary>
    public Term Value(SingleValueFunctionCallNode call)
    {
        switch (call.Name)
        {
            case "tolower": return Text(call, dialect.Lower);
            case "toupper": return Text(call, dialect.Upper);
            case "trim" when filtering.Operand(Argument(call, 0)).AsText() is { Coded: true } code: return code;
            case "trim": return Text(call, v => dialect.WhenThere(v, t => Expression.Call(t, nameof(string.Trim), null)));
            case "length":
                var text = filtering.Operand(Argument(call, 0)).AsText();
                return new Term(dialect.WhenThere(text.Value, t => Lifted.To(Expression.Property(t, nameof(string.Length)), typeof(int?))), ColumnKind.Whole, true);
            case "year": return Part(call, nameof(DateOnly.Year));
            case "month": return Part(call, nameof(DateOnly.Month));
            case "day": return Part(call, nameof(DateOnly.Day));
            default: throw new Refused($"Funktionen {call.Name} stöds inte. De som finns är contains, startswith, endswith, tolower, toupper, trim, length, year, month och day.");
        }
    }

    private Term Text(SingleValueFunctionCallNode call, Func<Expression, Expression> make)
    {
        var text = filtering.Operand(Argument(call, 0)).AsText();
        return text with { Value = make(text.Value), Folded = null };
    }

    private Term Part(SingleValueFunctionCallNode call, string part)
    {
        var day = filtering.Operand(Argument(call, 0));
        if (day.Kind != ColumnKind.Day) throw new Refused($"{call.Name} gäller datum. Bredvid varje tidpunkt står en kolumn med dess svenska datum.");
        var there = day.Value.Type == typeof(DateOnly) ? day.Value : Expression.Property(day.Value, "Value");
        Expression read = Lifted.To(Expression.Property(there, part), typeof(int?));
        if (dialect.InMemory && day.Optional) read = Expression.Condition(Lifted.IsNull(day.Value), Lifted.Null(typeof(int)), read);
        return new Term(read, ColumnKind.Whole, day.Optional);
    }

    private static QueryNode Argument(SingleValueFunctionCallNode call, int place)
    {
        var node = call.Parameters.ElementAtOrDefault(place) ?? throw new Refused($"{call.Name} saknar ett värde.");
        while (node is ConvertNode convert) node = convert.Source;
        return node;
    }

    /// <summary>The first text that no longer begins so; null when there is none to name.</summary>
    private static string? Beyond(string text)
    {
        if (text.Length == 0 || text[^1] >= '\uD7FF') return null;
        return text[..^1] + (char)(text[^1] + 1);
    }
}
