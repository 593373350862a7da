using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Objekt.Api.OData;

/// <summary>
/// A set of flat rows. Features declare its columns one by one; what is not declared is not in the model, and cannot be
/// shown, filtered, sorted or counted. Rows come from the walled context, so a set never widens what the caller sees.
/// </summary>
internal abstract class RowSet(string name, string row, string description)
{
    private readonly List<Column> columns = [];
    private readonly List<Link> links = [];
    private readonly Dictionary<string, Column> byName = new(StringComparer.Ordinal);

    /// <summary>The set's name in the address.</summary>
    public string Name { get; } = name;

    /// <summary>The row's type name in $metadata.</summary>
    public string Row { get; } = row;

    /// <summary>Swedish, a slash, English.</summary>
    public string Description { get; } = description;
    public IReadOnlyList<Column> Columns => columns;
    public IReadOnlyList<Link> Links => links;

    /// <summary>The first columns declared are the key: one, unless the set says otherwise.</summary>
    public IReadOnlyList<Column> Keys => columns.GetRange(0, KeyColumns);
    private protected virtual int KeyColumns => 1;
    public abstract Type Entity { get; }

    /// <summary>Which rows are shown when the question does not name any of the period's columns; null when all are.</summary>
    public LambdaExpression? Today { get; private protected set; }

    /// <summary>The columns that open other days than today when a filter names them.</summary>
    public IReadOnlySet<string> PeriodColumns { get; private protected set; } = new HashSet<string>();

    public Column Of(string column) => byName.GetValueOrDefault(column) ?? throw new Refused($"Kolumnen {column} finns inte i {Name}.");

    public Link LinkOf(string link) => links.Find(l => l.Name == link) ?? throw new Refused($"{Name} leder inte till {link}.");

    /// <summary>A page of the set.</summary>
    public abstract Task<RowAnswer> List(GuardedQuery query, RowQuestion question, Narrow? narrow);

    /// <summary>How many rows the question is about.</summary>
    public abstract Task<long> Count(GuardedQuery query, RowQuestion question, Narrow? narrow);

    /// <summary>The values of one row; none when there is no such row, or not for the caller.</summary>
    public abstract Task<object?[]?> Values(GuardedQuery query, Narrow narrow, params LambdaExpression[] values);

    private protected Column Add(Column column)
    {
        columns.Add(column);
        byName.Add(column.Name, column);
        return column;
    }

    private protected void Add(Link link) => links.Add(link);
}

/// <summary>The declaration of one set of rows over an entity.</summary>
internal abstract class RowSet<T>(string name, string row, string description) : RowSet(name, row, description) where T : class
{
    public override Type Entity => typeof(T);

    /// <summary>The rows' source: a table behind its wall.</summary>
    public virtual Task<IQueryable<T>> Source(Ask ask) => Task.FromResult(ask.Db.Set<T>().AsNoTracking());

    /// <summary>True where the source is read whole and asked in memory.</summary>
    public virtual bool InMemory => false;

    public override Task<RowAnswer> List(GuardedQuery query, RowQuestion question, Narrow? narrow) => query.List(this, question, narrow);

    public override Task<long> Count(GuardedQuery query, RowQuestion question, Narrow? narrow) => query.Count(this, question, narrow);

    public override Task<object?[]?> Values(GuardedQuery query, Narrow narrow, params LambdaExpression[] values) => query.Values(this, narrow, values);

    /// <summary>A plain value.</summary>
    protected void Has<V>(string name, Expression<Func<T, V>> value, string description) => Add(Plain(name, WithAsk(value), description));

    /// <summary>A value that depends on the day, or is read from another table.</summary>
    protected void Has<V>(string name, Expression<Func<T, Ask, V>> value, string description) => Add(Plain(name, value, description));

    /// <summary>A display name, in Swedish order.</summary>
    protected void Named(string name, Expression<Func<T, string?>> value, string description, Expression<Func<T, string?>>? folded = null) =>
        Add(Plain(name, WithAsk(value), description) with { Swedish = true, Folded = folded is null ? null : WithAsk(folded) });

    /// <summary>A display name that depends on the day, in Swedish order.</summary>
    protected void Named(string name, Expression<Func<T, Ask, string?>> value, string description) => Add(Plain(name, value, description) with { Swedish = true });

    /// <summary>A free text.</summary>
    protected void Said(string name, Expression<Func<T, string?>> value, string description) => Add(Plain(name, WithAsk(value), description) with { Free = true });

    /// <summary>A personal name: shown only.</summary>
    protected void Person(string name, Expression<Func<T, Ask, string?>> value, string description) => Add(Plain(name, value, description) with { Personal = true });

    /// <summary>An amount, from whole öre.</summary>
    protected void Money(string name, Expression<Func<T, long?>> ore, string description) => Add(Plain(name, WithAsk(ore), description) with { Kind = ColumnKind.Money });

    /// <summary>Rows have a period: without a word about it in the filter, today's are shown.</summary>
    protected void Shows(Expression<Func<T, Ask, bool>> today, params string[] unlessNamed)
    {
        Today = today;
        PeriodColumns = unlessNamed.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Rows of another set that point at this one.</summary>
    protected void Many<C, K>(string name, string target, Expression<Func<T, K>> mine, Expression<Func<C, K>> theirs, string description, Expression<Func<C, Ask, bool>>? holds = null) =>
        Add(new Link(name, target, true, mine, typeof(C), theirs, Same<C>(), holds, description));

    /// <summary>Rows of another set, through a table between.</summary>
    protected void Through<L, C, K>(string name, string target, Expression<Func<T, K>> mine, Expression<Func<L, K>> theirs, Expression<Func<L, C?>> item, Expression<Func<L, Ask, bool>> holds, string description) =>
        Add(new Link(name, target, true, mine, typeof(L), theirs, item, holds, description));

    /// <summary>The one row that this row points at.</summary>
    protected void One<C, K>(string name, string target, Expression<Func<T, K>> mine, Expression<Func<C, K>> key, string description) =>
        Add(new Link(name, target, false, mine, typeof(C), key, Same<C>(), null, description));

    private static Column Plain(string name, LambdaExpression value, string description) =>
        new(name, value, Column.KindOf(value.ReturnType), !NeverNull(value), description);

    private static LambdaExpression WithAsk(LambdaExpression value) =>
        Expression.Lambda(value.Body, value.Parameters[0], Expression.Parameter(typeof(Ask), "ask"));

    private static Expression<Func<C, C>> Same<C>() => c => c;

    /// <summary>Whether the value can be promised: a member of the entity, all the way there known by the compiler never to be null.</summary>
    private static bool NeverNull(LambdaExpression value)
    {
        if (value.ReturnType == typeof(bool)) return true;
        var part = value.Body;
        while (part is MemberExpression { Member: PropertyInfo property, Expression: { } from } && IsThere(property)) part = from;
        return part is ParameterExpression;

        static bool IsThere(PropertyInfo property) => property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is null
            : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull;
    }
}
