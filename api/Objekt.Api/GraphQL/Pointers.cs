using GraphQL;
using GraphQL.DataLoader;

namespace Objekt.Api.GraphQL;

/// <summary>Follows pointers to entities: all that one field of the query points at is read in one go.</summary>
internal sealed class Pointers
{
    private readonly Dictionary<object, Batch> batches = [];

    /// <summary>The value itself, or what it points at, read together with its siblings.</summary>
    public static object? Follow(IResolveFieldContext context, object? value) => value switch
    {
        Awaited later => later.In(context),
        IRef pointer => Of(context).Load(context, pointer),
        IEnumerable<IRef> pointers => pointers.Select(p => Of(context).Load(context, p)).ToList(),
        System.Collections.IEnumerable items when value is not string && items.GetType().GetInterfaces().Any(IsListOfRefs) => items.Cast<IRef>().Select(p => Of(context).Load(context, p)).ToList(),
        _ => value,
    };

    private static bool IsListOfRefs(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) && typeof(IRef).IsAssignableFrom(type.GetGenericArguments()[0]);

    private static Pointers Of(IResolveFieldContext context) => ((Conversation)context.UserContext).Pointers;

    private Found Load(IResolveFieldContext context, IRef pointer)
    {
        if (!batches.TryGetValue(context.FieldAst, out var batch) || batch.Done)
        {
            var ask = ((Conversation)context.UserContext).Ask;
            batches[context.FieldAst] = batch = new Batch(ask, Selections.Plan(context, context.FieldAst.SelectionSet, ask.Graphs.Of(pointer.Entity), ask));
        }
        batch.Keys.Add(pointer.Key);
        return new Found(batch, pointer.Key);
    }

    private sealed class Batch(Ask ask, Plan plan)
    {
        private Task<Dictionary<object, Row>>? rows;
        public HashSet<object> Keys { get; } = [];
        public bool Done => rows is not null;
        public Task<Dictionary<object, Row>> Rows() => rows ??= plan.Graph.ByKeys(ask, plan, Keys);
    }

    private sealed class Found(Batch batch, object key) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => (await batch.Rows()).GetValueOrDefault(key);
    }
}

/// <summary>An answer that is made once the engine has asked for it on every row.</summary>
internal sealed class Awaited(Func<Task<object?>> make) : IDataLoaderResult
{
    private IResolveFieldContext? context;

    /// <summary>Where it was asked for: what it points at is read from there.</summary>
    public Awaited In(IResolveFieldContext asked)
    {
        context = asked;
        return this;
    }

    public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => Pointers.Follow(context!, await make());
}

/// <summary>What one request carries through the engine.</summary>
internal sealed class Conversation(Ask ask) : Dictionary<string, object?>
{
    public Ask Ask { get; } = ask;
    public Pointers Pointers { get; } = new();
}
