using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Objekt.Api.GraphQL;

/// <summary>The list roots (connections), the single roots and node.</summary>
internal static class Lists
{
    public static FieldType Root(Graph graph, Types types)
    {
        var node = types.Object(graph);
        var edge = new ObjectGraphType { Name = graph.Name + "Edge", Description = $"Kant: en rad och markören förbi den. A row and its cursor." };
        edge.AddField(new FieldType { Name = "cursor", Description = "Markör. Cursor.", ResolvedType = types.Output(typeof(string), true), Resolver = new FuncFieldResolver<object>(c => ((PageEdge)c.Source!).Cursor) });
        edge.AddField(new FieldType { Name = "node", Description = graph.Description, ResolvedType = new NonNullGraphType(node), Resolver = new FuncFieldResolver<object>(c => ((PageEdge)c.Source!).Node) });
        var connection = new ObjectGraphType { Name = graph.Name + "Connection", Description = $"Lista: en sida av {graph.Name}. A page." };
        connection.AddField(new FieldType { Name = "nodes", Description = "Rader. Rows.", ResolvedType = Whole(node), Resolver = new FuncFieldResolver<object>(c => ((Page)c.Source!).Edges.Select(e => e.Node).ToList()) });
        connection.AddField(new FieldType { Name = "edges", Description = "Kanter: rader med markör. Rows with cursors.", ResolvedType = Whole(edge), Resolver = new FuncFieldResolver<object>(c => ((Page)c.Source!).Edges) });
        connection.AddField(new FieldType { Name = "pageInfo", Description = "Sidläge. Where in the list this page is.", ResolvedType = types.Output(typeof(PageInfo), true), Resolver = new FuncFieldResolver<object>(c => PageInfo.Of((Page)c.Source!)) });
        connection.AddField(new FieldType { Name = "totalCount", Description = "Antal i hela listan. Rows in the whole list.", ResolvedType = types.Output(typeof(int), true), Resolver = new FuncFieldResolver<object>(c => ((Page)c.Source!).TotalCount) });

        var arguments = new List<QueryArgument>
        {
            new(types.Input(typeof(int?), false)) { Name = "first", Description = "Så många från början (50, högst 200). From the start." },
            new(types.Input(typeof(string), false)) { Name = "after", Description = "Efter markören. After the cursor." },
            new(types.Input(typeof(int?), false)) { Name = "last", Description = "Så många från slutet. From the end." },
            new(types.Input(typeof(string), false)) { Name = "before", Description = "Före markören. Before the cursor." },
            new(types.Filter(graph)) { Name = "where", Description = "Villkor. Conditions." },
            new(new ListGraphType(new NonNullGraphType(types.Sort(graph)))) { Name = "order", Description = "Ordning. Order." },
            new(types.Input(typeof(DateOnly?), false)) { Name = "day", Description = "Per datum: läget den dagen, annars idag. As of the day." },
        };
        if (graph.Argument is { } extra) arguments.Add(new(types.Input(extra.Type, false)) { Name = extra.Name, Description = extra.Description });

        return new FieldType
        {
            Name = graph.ListRoot!,
            Description = graph.Description,
            Arguments = new QueryArguments(arguments),
            ResolvedType = new NonNullGraphType(connection),
            Resolver = new FuncFieldResolver<object>(c => new ValueTask<object?>(Refusals.AsErrors(() => Read(graph, c)))),
        };
    }

    private static async Task<object?> Read(Graph graph, IResolveFieldContext context)
    {
        var ask = OnDay(context);
        var (plan, rows, total) = Selections.Connection(context, graph, ask);
        var narrow = graph.Argument?.Narrow(ask, Given(context, graph.Argument.Name));
        var request = new PageRequest((int?)Given(context, "first"), (string?)Given(context, "after"), (int?)Given(context, "last"), (string?)Given(context, "before"),
            (IDictionary<string, object?>?)Given(context, "where"), [.. ((System.Collections.IEnumerable?)Given(context, "order") ?? Array.Empty<object>()).Cast<object?>()], total, rows, narrow);
        return await graph.Page(ask, plan, request);
    }

    public static FieldType Single(Graph graph, Types types) => new()
    {
        Name = graph.OneRoot!,
        Description = graph.Description,
        Arguments = new QueryArguments(
            new QueryArgument(types.Input(typeof(string), false)) { Name = "slug", Description = "Kortnamn. Slug." },
            new QueryArgument(types.Input(typeof(string), false, isId: true)) { Name = "id", Description = "Id. The thing's own id." },
            new QueryArgument(types.Input(typeof(DateOnly?), false)) { Name = "day", Description = "Per datum. As of the day." }),
        ResolvedType = types.Object(graph),
        Resolver = new FuncFieldResolver<object>(c => new ValueTask<object?>(Refusals.AsErrors(async () =>
        {
            var ask = OnDay(c);
            var (slug, id) = ((string?)Given(c, "slug"), (string?)Given(c, "id"));
            if (slug is null == id is null) throw new AskRefused("INVALID", "Ange slug eller id, ett av dem.", "slug");
            var plan = Selections.Plan(c, c.FieldAst.SelectionSet, graph, ask);
            if (slug is not null) return await graph.BySlug(ask, plan, slug);
            return graph.KeyOf(id) is { } key ? await One(graph, ask, plan, key) : null;
        }))),
    };

    public static FieldType NodeRoot(Graphs graphs, Types types) => new()
    {
        Name = "node",
        Description = "Nod: vad som helst med ett id. Anything by its id.",
        Arguments = new QueryArguments(new QueryArgument(types.Input(typeof(string), true, isId: true)) { Name = "id", Description = "Id." }),
        ResolvedType = types.Node,
        Resolver = new FuncFieldResolver<object>(c => new ValueTask<object?>(Refusals.AsErrors(async () =>
        {
            var ask = OnDay(c);
            var id = (string)Given(c, "id")!;
            var graph = id.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? graphs.Named(id[..at]) : null;
            if (graph is null || !graph.IsNode || graph.KeyOf(id) is not { } key) return null;
            return await One(graph, ask, Selections.Plan(c, c.FieldAst.SelectionSet, graph, ask), key);
        }))),
    };

    private static async Task<object?> One(Graph graph, Ask ask, Plan plan, object key) => (await graph.ByKeys(ask, plan, [key])).GetValueOrDefault(key);

    private static object? Given(IResolveFieldContext context, string name) => context.Arguments is { } given && given.TryGetValue(name, out var value) ? value.Value : null;

    private static Ask OnDay(IResolveFieldContext context)
    {
        var ask = ((Conversation)context.UserContext).Ask;
        return Given(context, "day") is DateOnly day ? new Ask(ask.Db, day, ask.Graphs, ask.Services, ask.Stop) : ask;
    }

    private static NonNullGraphType Whole(IGraphType item) => new(new ListGraphType(new NonNullGraphType(item)));
}

/// <summary>Where in the list a page is.</summary>
[Describe("Sidläge. Where in the list this page is.")]
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    public static PageInfo Of(Page page) => new(page.HasNextPage, page.HasPreviousPage, page.Edges.Count == 0 ? null : page.Edges[0].Cursor, page.Edges.Count == 0 ? null : page.Edges[^1].Cursor);
}
