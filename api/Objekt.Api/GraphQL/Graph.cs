using System.Linq.Expressions;
using Objekt.Api.Data;

namespace Objekt.Api.GraphQL;

/// <summary>
/// How an entity is shown: its fields, what it points at and what hangs on it. Features declare it without knowing the
/// engine; the engine makes object types, filters, orders, connections and one projection per selection of it.
/// </summary>
public abstract class Graph(string name, Type entity, string description)
{
    private readonly List<GraphField> fields = [];

    public string Name { get; } = name;
    public Type Entity { get; } = entity;

    /// <summary>Begins with the Swedish word.</summary>
    public string Description { get; } = description;
    public IReadOnlyList<GraphField> Fields => fields;

    /// <summary>The entity's key: a Guid, or a code that people know.</summary>
    public abstract LambdaExpression Key { get; }

    /// <summary>What lists are sorted by when nobody says.</summary>
    public IReadOnlyList<(string Field, bool Descending)> DefaultOrder { get; protected init; } = [];

    /// <summary>Whether it has a global id and can be asked for through node.</summary>
    public bool IsNode { get; protected init; } = true;

    /// <summary>Names of the query roots: the list's, and the single thing's by slug or id.</summary>
    public string? ListRoot { get; protected init; }
    public string? OneRoot { get; protected init; }

    /// <summary>The short name that people know the thing by.</summary>
    public LambdaExpression? Slug { get; protected set; }

    /// <summary>An argument of its own on the list root, and what it narrows the list to.</summary>
    public RootArgument? Argument { get; protected init; }

    /// <summary>The id as both doors' clients see it.</summary>
    public string GlobalId(object key) => $"{Name}:{key}";

    /// <summary>The key in an id of this type; also the bare key is understood. Null when it is neither.</summary>
    public object? KeyOf(string? id)
    {
        if (id is null) return null;
        var bare = id.StartsWith(Name + ":", StringComparison.Ordinal) ? id[(Name.Length + 1)..] : id;
        if (Key.ReturnType == typeof(string)) return bare;
        return Guid.TryParse(bare, out var guid) ? guid : null;
    }

    /// <summary>The thing with this slug; null when there is none that the caller sees.</summary>
    internal abstract Task<Row?> BySlug(Ask ask, Plan plan, string slug);

    /// <summary>Reads rows by their keys, with what the selection asks for.</summary>
    internal abstract Task<Dictionary<object, Row>> ByKeys(Ask ask, Plan plan, IReadOnlyCollection<object> keys);

    /// <summary>Reads a page.</summary>
    internal abstract Task<Page> Page(Ask ask, Plan plan, PageRequest request);

    private protected GraphField Add(GraphField field)
    {
        if (fields.Any(f => f.Name == field.Name)) throw new InvalidOperationException($"{Name}.{field.Name} is declared twice.");
        field.Index = fields.Count;
        fields.Add(field);
        return field;
    }
}

/// <summary>The declaration of one entity's type; K is the type of its key.</summary>
public abstract class Graph<T, K> : Graph where T : class where K : notnull
{
    private readonly Expression<Func<T, K>> key;

    protected Graph(string name, Expression<Func<T, K>> key, string description) : base(name, typeof(T), description)
    {
        this.key = key;
        DefaultOrder = [];
        Add(new GraphField("id", GraphFieldKind.Id, typeof(T), typeof(string), "Id. The thing's own id in the whole installation.") { Value = WithDay(key) });
    }

    public override LambdaExpression Key => key;

    /// <summary>The short name that the single root asks by, shown as the field slug.</summary>
    protected void SlugField(Expression<Func<T, string>> slug, string name = "slug", string description = "Kortnamn i adresser. Slug.")
    {
        Slug = slug;
        Field(name, slug, description);
    }

    /// <summary>A value of the row; may be filtered and sorted by.</summary>
    protected GraphField Field<V>(string name, Expression<Func<T, V>> value, string description) =>
        Add(new GraphField(name, GraphFieldKind.Value, typeof(T), typeof(V), description) { Value = WithDay(value), NonNull = Nulls.NeverNull(value) });

    /// <summary>A value that depends on the day asked about.</summary>
    protected GraphField Field<V>(string name, Expression<Func<T, DateOnly, V>> value, string description) =>
        Add(new GraphField(name, GraphFieldKind.Value, typeof(T), typeof(V), description) { Value = value, NonNull = Nulls.NeverNull(value) });

    /// <summary>An amount: öre in the column, SEK in the door.</summary>
    protected GraphField Money(string name, Expression<Func<T, long?>> ore, string description) =>
        Add(new GraphField(name, GraphFieldKind.Money, typeof(T), typeof(decimal?), description) { Value = WithDay(ore) });

    /// <summary>An amount that depends on the day asked about.</summary>
    protected GraphField Money(string name, Expression<Func<T, DateOnly, long?>> ore, string description) =>
        Add(new GraphField(name, GraphFieldKind.Money, typeof(T), typeof(decimal?), description) { Value = ore });

    /// <summary>A value made in memory from what the row holds; not filtered, not sorted.</summary>
    protected GraphField Made<V, R>(string name, Expression<Func<T, V>> from, Func<V, Ask, R> make, string description, bool optional = false) =>
        Add(new GraphField(name, GraphFieldKind.Made, typeof(T), typeof(R), description) { Value = WithDay(from), Make = (value, ask) => make((V)value!, ask), NonNull = !optional && Nullable.GetUnderlyingType(typeof(R)) is null });

    /// <summary>A value that needs more than the row: asked for now, and made for all rows of the answer together.</summary>
    /// <param name="ask">Notes the row's value, and gives what makes the answer once all rows have been noted.</param>
    protected GraphField Later<V, R>(string name, Expression<Func<T, V>> from, Func<V, Ask, Func<Task<R>>> ask, string description, bool optional = false) =>
        Add(new GraphField(name, GraphFieldKind.Made, typeof(T), typeof(R), description)
        {
            Value = WithDay(from), NonNull = !optional && Nullable.GetUnderlyingType(typeof(R)) is null,
            Make = (value, question) => ask((V)value!, question) is var made ? new Awaited(async () => await made()) : null,
        });

    /// <summary>The row's version, to be sent back when it is changed; nothing to filter or sort by.</summary>
    protected GraphField Version(Expression<Func<T, Guid>> version) =>
        Made("version", version, (value, _) => value.ToString(), "Version att skicka med vid ändring. Send it back when changing.");

    /// <summary>The one thing that the row points at.</summary>
    protected GraphField One<R>(string name, Expression<Func<T, R?>> target, string description) where R : class =>
        Add(new GraphField(name, GraphFieldKind.One, typeof(T), typeof(R), description) { Value = WithDay(target) });

    /// <summary>The one thing on the day asked about, through the rows that tie them in time.</summary>
    protected GraphField OneOn<L, R>(string name, Expression<Func<L, K>> parent, Expression<Func<L, R?>> item, Expression<Func<L, DateOnly, bool>> where, string description) where L : class where R : class =>
        Add(Linked(name, GraphFieldKind.OneOn, parent, item, where, [], description));

    /// <summary>All the things that hang on the row, plain and complete, read in one statement for a whole page.</summary>
    protected GraphField Many<L, R>(string name, Expression<Func<L, K>> parent, Expression<Func<L, R?>> item, string description,
        Expression<Func<L, DateOnly, bool>>? where = null, params Expression<Func<L, object?>>[] order) where L : class where R : class =>
        Add(Linked(name, GraphFieldKind.Many, parent, item, where, order, description));

    private GraphField Linked<L, R>(string name, GraphFieldKind kind, Expression<Func<L, K>> parent, Expression<Func<L, R?>> item,
        Expression<Func<L, DateOnly, bool>>? where, Expression<Func<L, object?>>[] order, string description) where L : class where R : class =>
        new(name, kind, typeof(T), typeof(R), description)
        {
            Value = WithDay(key),
            Link = new Link(typeof(L), parent, item, where, (ask, plan, keys) => Links.Fetch(ask, plan, keys, parent, item, where, order)),
        };

    internal override async Task<Row?> BySlug(Ask ask, Plan plan, string slug) =>
        (await Where<string>(ask, plan, "slug", slug, (asked, x) => Expression.Equal(Swap.Parameter(Slug!, x), asked))).FirstOrDefault();

    internal override async Task<Dictionary<object, Row>> ByKeys(Ask ask, Plan plan, IReadOnlyCollection<object> keys) =>
        (await Where<K[]>(ask, plan, "keys", [.. keys.Cast<K>()], (asked, x) => Links.Among(asked, Swap.Parameter(key, x)))).ToDictionary(r => r.Key!);

    private async Task<List<Row>> Where<A>(Ask ask, Plan plan, string by, A asked, Func<Expression, Expression, Expression> condition)
    {
        plan.Place(0);
        var read = ask.Graphs.Reads.Of(this, by + plan.Shape, () => Reads.Translate<T, A>((rows, value, day) =>
        {
            var x = Expression.Parameter(typeof(T), "x");
            return rows.Where(condition(value, x), x).Select(plan.Projection<T>(x, x, day));
        }));
        var found = (await Reads.All(read(ask.Db, asked, ask.Day), ask.Stop)).ConvertAll(v => new Row(v, plan));
        await plan.LoadLinks(found);
        return found;
    }

    internal override Task<Page> Page(Ask ask, Plan plan, PageRequest request) => Paging.Read<T>(this, ask, plan, request);

    private static LambdaExpression WithDay<V>(Expression<Func<T, V>> value) =>
        Expression.Lambda<Func<T, DateOnly, V>>(value.Body, value.Parameters[0], Expression.Parameter(typeof(DateOnly), "day"));
}

/// <summary>An extra argument of a list root.</summary>
/// <param name="Narrow">From the argument's value (null when absent) to a condition on the row.</param>
public sealed record RootArgument(string Name, Type Type, string Description, Func<Ask, object?, LambdaExpression> Narrow);

/// <summary>What a field of a <see cref="Graph"/> is.</summary>
public enum GraphFieldKind { Id, Value, Money, Made, One, OneOn, Many }

/// <summary>One declared field.</summary>
public sealed class GraphField(string name, GraphFieldKind kind, Type owner, Type type, string description)
{
    public string Name { get; } = name;
    public GraphFieldKind Kind { get; } = kind;
    public Type Owner { get; } = owner;

    /// <summary>The value's type, or the entity that it leads to.</summary>
    public Type Type { get; } = type;
    public string Description { get; } = description;
    internal int Index { get; set; }

    /// <summary>(row, day) to value; for links the row's key.</summary>
    public required LambdaExpression Value { get; init; }
    internal Link? Link { get; init; }
    internal Func<object?, Ask, object?>? Make { get; init; }
    internal bool NonNull { get; init; }
    internal bool IsScalar => Kind is GraphFieldKind.Id or GraphFieldKind.Value or GraphFieldKind.Money;
    internal bool IsLink => Kind is GraphFieldKind.OneOn or GraphFieldKind.Many;
}

/// <summary>How rows of one type hang on another through a third: which row, which parent, which thing, when.</summary>
internal sealed record Link(Type Row, LambdaExpression Parent, LambdaExpression Item, LambdaExpression? Where,
    Func<Ask, Plan, IReadOnlyCollection<object>, Task<ILookup<object, Row>>> Fetch);

/// <summary>One question under way: the scoped database, the day, and what it may use.</summary>
public sealed class Ask(ObjektDb db, DateOnly day, Graphs graphs, IServiceProvider services, CancellationToken stop)
{
    public ObjektDb Db { get; } = db;

    /// <summary>The Swedish day that temporal facts are read on.</summary>
    public DateOnly Day { get; } = day;
    public Graphs Graphs { get; } = graphs;
    public IServiceProvider Services { get; } = services;
    public CancellationToken Stop { get; } = stop;
}

/// <summary>All declared types, found once at start.</summary>
public sealed class Graphs(IEnumerable<Graph> declared)
{
    private readonly Dictionary<Type, Graph> byEntity = declared.ToDictionary(g => g.Entity);
    private readonly Dictionary<string, Graph> byName = declared.ToDictionary(g => g.Name);

    public IEnumerable<Graph> All => byEntity.Values;
    internal Reads Reads { get; } = new();
    public Graph Of(Type entity) => byEntity[entity];
    public Graph? Find(Type entity) => byEntity.GetValueOrDefault(entity);
    public Graph? Named(string name) => byName.GetValueOrDefault(name);
}

/// <summary>A value that EF takes as a parameter and not as a part of the query's shape.</summary>
internal sealed record Box<V>(V Value);
