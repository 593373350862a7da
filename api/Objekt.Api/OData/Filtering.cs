using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>From a parsed filter to a condition on the entity. Whatever is not named here is refused, never guessed.</summary>
internal sealed class Filtering(Dialect dialect, Sets sets)
{
    private readonly Comparing comparing = new(dialect);
    private readonly Dictionary<string, Scope> scopes = new(StringComparer.Ordinal);

    /// <summary>Binds a name of the query ($it, or the variable of any and all) to what it stands for.</summary>
    public Filtering Knowing(string variable, Scope scope)
    {
        scopes[variable] = scope;
        return this;
    }

    public Expression Condition(QueryNode node) => node switch
    {
        ConvertNode convert => Condition(convert.Source),
        ConstantNode { Value: bool yes } => Expression.Constant(yes),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } and => Expression.AndAlso(Condition(and.Left), Condition(and.Right)),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or => Expression.OrElse(Condition(or.Left), Condition(or.Right)),
        BinaryOperatorNode compare => Compare(compare),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Expression.Not(Condition(not.Operand)),
        InNode { Right: CollectionConstantNode list } among => Comparing.Among(Operand(among.Left), list.Collection),
        AnyNode any => Some(any, wanted: true),
        AllNode all => Expression.Not(Some(all, wanted: false)),
        SingleValueFunctionCallNode { Name: "contains" or "startswith" or "endswith" } call => new TextFunctions(dialect, this).Found(call),
        _ => Operand(node) is { Kind: ColumnKind.YesNo } yes ? Expression.Equal(yes.Value, Expression.Constant(true, yes.Value.Type)) : throw new Refused("Villkoret är inte ja eller nej."),
    };

    /// <summary>A value to compare or sort by.</summary>
    public Term Operand(QueryNode node) => node switch
    {
        ConvertNode convert => Operand(convert.Source),
        SingleValuePropertyAccessNode { Source: ResourceRangeVariableReferenceNode row } column => Known(row.Name).Of(column.Property.Name),
        SingleValuePropertyAccessNode { Source: SingleNavigationNode { Source: ResourceRangeVariableReferenceNode row } one } column => Beyond(row.Name, one.NavigationProperty.Name, column.Property.Name),
        SingleValueOpenPropertyAccessNode made => Known("$it").Of(made.Name),
        SingleValueFunctionCallNode call => new TextFunctions(dialect, this).Value(call),
        ConstantNode => throw new Refused("Jämför en kolumn med ett värde, inte två värden med varandra."),
        _ => throw new Refused("Den delen av frågan stöds inte här."),
    };

    private Expression Compare(BinaryOperatorNode node)
    {
        var (left, right) = (Bare(node.Left), Bare(node.Right));
        if (Truth(left, right, node.OperatorKind) is { } truth) return truth;
        if (right is ConstantNode { Value: null } nothing && left is SingleValuePropertyAccessNode { Source: ResourceRangeVariableReferenceNode row } column) return comparing.Compare(node.OperatorKind, Known(row.Name).There(column.Property.Name), nothing);
        if (right is ConstantNode literal) return comparing.Compare(node.OperatorKind, Operand(left), literal);
        if (left is ConstantNode first) return comparing.Compare(Turned(node.OperatorKind), Operand(right), first);
        return comparing.Compare(node.OperatorKind, Operand(left), Operand(right));
    }

    /// <summary>A condition compared with true or false, as some clients write it: contains(Name,'x') eq true.</summary>
    private Expression? Truth(SingleValueNode left, SingleValueNode right, BinaryOperatorKind op)
    {
        var (asked, wanted) = right is ConstantNode { Value: bool } ? (left, right) : (right, left);
        if (wanted is not ConstantNode { Value: bool yes } || op is not (BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual)) return null;
        if (asked is not (UnaryOperatorNode or BinaryOperatorNode or InNode or LambdaNode or SingleValueFunctionCallNode)) return null;
        var condition = Condition(asked);
        return yes == (op == BinaryOperatorKind.Equal) ? condition : Expression.Not(condition);
    }

    /// <summary>Whether some row beyond the link fits (any), or some does not (all).</summary>
    private MethodCallExpression Some(LambdaNode node, bool wanted)
    {
        if (node.Source is not CollectionNavigationNode { Source: ResourceRangeVariableReferenceNode row } many) throw new Refused("any och all gäller bara kolumner som leder till flera rader.");
        if (Known(row.Name) is not RowScope from) throw new Refused("any och all kan inte användas efter $apply.");

        var link = from.Set.LinkOf(many.NavigationProperty.Name);
        var (tie, target, tied) = Tied(from, link);
        Expression fits = tied;
        if (node.Body is not ConstantNode { Value: true } || !wanted)
        {
            var inner = Knowing(node.CurrentRangeVariable.Name, target).Condition(node.Body);
            scopes.Remove(node.CurrentRangeVariable.Name);
            fits = Expression.AndAlso(fits, wanted ? inner : Expression.Not(inner));
        }
        if (target.Today() is { } today) fits = Expression.AndAlso(fits, today);
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [link.Tie], Rows(link), Expression.Quote(Expression.Lambda(fits, tie)));
    }

    /// <summary>A column of the one row that this row points at.</summary>
    private Term Beyond(string variable, string name, string column)
    {
        if (Known(variable) is not RowScope from) throw new Refused("Efter $apply finns bara det som $apply gör.");
        var link = from.Set.LinkOf(name);
        if (link.Many) throw new Refused($"{name} leder till flera rader: använd any eller all.");

        var (tie, target, tied) = Tied(from, link);
        var term = target.Of(column);
        var type = Lifted.TypeOf(term.Value.Type);
        var rows = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [link.Tie], Rows(link), Expression.Quote(Expression.Lambda(tied, tie)));
        var values = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [link.Tie, type], rows, Expression.Quote(Expression.Lambda(Lifted.To(term.Value, type), tie)));
        return term with { Value = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [type], values), Optional = true, Folded = null };
    }

    private (ParameterExpression Tie, RowScope Target, Expression Tied) Tied(RowScope from, Link link)
    {
        var ask = dialect.Ask;
        var tie = Expression.Parameter(link.Tie, "t" + scopes.Count);
        var (mine, theirs) = (Placing.In(link.Mine, from.Row, ask), Placing.In(link.Theirs, tie, ask));
        var type = mine.Type == theirs.Type ? mine.Type : Lifted.TypeOf(mine.Type);
        Expression tied = Expression.Equal(Lifted.To(theirs, type), Lifted.To(mine, type));
        if (link.Holds is { } holds) tied = Expression.AndAlso(tied, Placing.In(holds, tie, ask));
        return (tie, new RowScope(sets.Of(link.Target), Placing.In(link.Item, tie, ask), ask), tied);
    }

    private Expression Rows(Link link) => ((IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(link.Tie).Invoke(dialect.Ask.Db, null)!).Expression;

    private Scope Known(string variable) => scopes.GetValueOrDefault(variable) ?? throw new Refused($"{variable} finns inte i frågan.");

    private static SingleValueNode Bare(SingleValueNode node) => node is ConvertNode convert ? Bare(convert.Source) : node;

    private static BinaryOperatorKind Turned(BinaryOperatorKind op) => op switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => op,
    };
}
