using System.Linq.Expressions;

namespace Objekt.Api.OData;

/// <summary>What names mean at one place of a query: the columns of a row, or the results of a grouping.</summary>
internal abstract class Scope
{
    public abstract Term Of(string name);

    /// <summary>The same where only its being there is asked about: no value stands in the address then.</summary>
    public virtual Term There(string name) => Of(name);
}

/// <summary>The columns of one row of a set.</summary>
internal sealed class RowScope(RowSet set, Expression row, Ask ask) : Scope
{
    public RowSet Set { get; } = set;
    public Expression Row { get; } = row;

    /// <summary>Columns of the period that a filter has named.</summary>
    public bool NamesPeriod { get; private set; }

    public override Term Of(string name)
    {
        var column = Set.Of(name);
        if (column.Personal) throw new Refused($"{name} är ett personnamn och får inte stå i en adress. Filtrera och sortera på id i stället.");
        return There(name);
    }

    public override Term There(string name)
    {
        NamesPeriod |= Set.PeriodColumns.Contains(name);
        return Read(Set.Of(name));
    }

    /// <summary>The column's value, whatever may be asked of it.</summary>
    public Term Read(Column column) => new(Placing.In(column.Value, Row, ask), column.Kind, column.Optional)
    {
        Swedish = column.Swedish,
        Free = column.Free,
        Folded = column.Folded is null ? null : Placing.In(column.Folded, Row, ask),
    };

    /// <summary>Today's rows, unless the question named the period itself; null when there is nothing to narrow.</summary>
    public Expression? Today() => Set.Today is { } today && !NamesPeriod ? Placing.In(today, Row, ask) : null;
}

/// <summary>The names that a grouping made.</summary>
internal sealed class GroupScope(IReadOnlyDictionary<string, Term> made) : Scope
{
    public override Term Of(string name) => made.GetValueOrDefault(name) ?? throw new Refused($"{name} finns inte bland det som $apply gör.");
}
