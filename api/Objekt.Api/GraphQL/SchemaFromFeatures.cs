using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Objekt.Domain.Changes;
using EngineSchema = GraphQL.Types.Schema;

namespace Objekt.Api.GraphQL;

/// <summary>Builds the schema from what the features declare: graphs, and methods marked as queries and mutations.</summary>
internal static class SchemaFromFeatures
{
    public static EngineSchema Build(Graphs graphs, IServiceProvider services)
    {
        var types = new Types(graphs);
        types.Node.AddField(new FieldType { Name = "id", Description = "Id. The thing's own id.", ResolvedType = new NonNullGraphType(new IdGraphType()) });
        types.Error.AddField(new FieldType { Name = "message", Description = "Meddelande på svenska. Message.", ResolvedType = new NonNullGraphType(new StringGraphType()) });
        types.Node.ResolveType = o => types.Object(((Row)o).Plan.Graph);

        var query = new ObjectGraphType { Name = "Query", Description = "Frågor: det som kan läsas. What can be read." };
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "Ändringar: det som kan göras. What can be done." };
        foreach (var graph in graphs.All.OrderBy(g => g.Name, StringComparer.Ordinal))
        {
            if (graph.ListRoot is not null) query.AddField(Lists.Root(graph, types));
            if (graph.OneRoot is not null) query.AddField(Lists.Single(graph, types));
        }
        query.AddField(Lists.NodeRoot(graphs, types));

        var methods = typeof(SchemaFromFeatures).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static)).ToList();
        foreach (var method in methods.Where(m => m.IsDefined(typeof(QueryAttribute))).OrderBy(m => m.Name, StringComparer.Ordinal)) query.AddField(QueryField(method, types));
        foreach (var method in methods.Where(m => m.IsDefined(typeof(MutationAttribute))).OrderBy(m => m.Name, StringComparer.Ordinal)) mutation.AddField(MutationField(method, types, graphs));

        var schema = new EngineSchema(services) { Query = query, Mutation = mutation.Fields.Count == 0 ? null : mutation, Description = "Objekt. Governing shared digitalisation." };
        foreach (var type in types.AllObjects) schema.RegisterType(type);
        schema.RegisterType(types.Error);
        schema.Initialize();
        return schema;
    }

    private static FieldType QueryField(MethodInfo method, Types types)
    {
        var result = Unwrapped(method);
        var nonNull = result.IsValueType ? Nullable.GetUnderlyingType(result) is null : new NullabilityInfoContext().Create(method.ReturnParameter) is var state
            && (state.GenericTypeArguments.Length == 1 && IsTask(method.ReturnType) ? state.GenericTypeArguments[0] : state).ReadState == NullabilityState.NotNull;
        return new FieldType
        {
            Name = Types.Camel(method.Name),
            Description = DescriptionOf(method),
            Arguments = new QueryArguments(method.GetParameters().Where(IsArgument).Select(p => Argument(p, types))),
            ResolvedType = types.Output(result, nonNull),
            Resolver = new FuncFieldResolver<object>(async c => Pointers.Follow(c, await Refusals.AsErrors(() => Invoke(method, c)))),
        };
    }

    private static FieldType MutationField(MethodInfo method, Types types, Graphs graphs)
    {
        var changed = method.GetCustomAttribute<MutationAttribute>()!;
        var name = Types.Camel(method.Name);
        var payload = new ObjectGraphType { Name = method.Name + "Payload", Description = $"Svar på {name}: det ändrade och eventuella avslag. The changed thing and refusals." };
        var graph = graphs.Of(changed.Entity);
        payload.AddField(new FieldType
        {
            Name = changed.Field,
            Description = graph.Description,
            ResolvedType = types.Object(graph),
            Resolver = new FuncFieldResolver<object>(c => ((Outcome)c.Source!).Subject is { } subject && graph.KeyOf(subject) is { } key
                ? Pointers.Follow(c, Activator.CreateInstance(typeof(Ref<>).MakeGenericType(changed.Entity), key)) : null),
        });
        foreach (var also in method.GetCustomAttributes<AlsoAttribute>())
        {
            payload.AddField(new FieldType
            {
                Name = also.Field,
                Description = graphs.Of(also.Entity).Description,
                ResolvedType = types.Object(graphs.Of(also.Entity)),
                Resolver = new FuncFieldResolver<object>(async c => ((Outcome)c.Source!).Subject is { } subject && graph.KeyOf(subject) is { } key && await also.KeyOf(((Conversation)c.UserContext).Ask, key) is { } found
                    ? Pointers.Follow(c, Activator.CreateInstance(typeof(Ref<>).MakeGenericType(also.Entity), found)) : null),
            });
        }
        payload.AddField(new FieldType
        {
            Name = "errors",
            Description = "Avslag: tom lista när ändringen gjordes. Refusals; empty when done.",
            ResolvedType = types.Output(typeof(IReadOnlyList<RefusalView>), true),
            Resolver = new FuncFieldResolver<object>(c => ((Outcome)c.Source!).Errors.Select(r => new RefusalView(r.Code, r.Message, r.Path)).ToList()),
        });
        return new FieldType
        {
            Name = name,
            Description = DescriptionOf(method),
            Arguments = new QueryArguments(method.GetParameters().Where(IsArgument).Select(p => Argument(p, types))),
            ResolvedType = new NonNullGraphType(payload),
            Resolver = new FuncFieldResolver<object>(async c => await Refusals.AsErrors(() => Invoke(method, c))),
        };
    }

    private static QueryArgument Argument(ParameterInfo parameter, Types types) =>
        new(types.Input(parameter.ParameterType, Nulls.NeverNull(parameter) && !parameter.HasDefaultValue, parameter.IsDefined(typeof(IdAttribute))))
        {
            Name = parameter.Name!,
            Description = parameter.GetCustomAttribute<DescribeAttribute>()?.Text ?? Words.Of(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]),
        };

    /// <summary>Arguments are values and inputs; everything else comes from the request's services.</summary>
    private static bool IsArgument(ParameterInfo parameter)
    {
        var bare = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return bare == typeof(string) || bare.IsEnum || bare == typeof(int) || bare == typeof(bool) || bare == typeof(decimal) || bare == typeof(DateOnly)
            || parameter.Name == "input" || (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
    }

    private static async Task<object?> Invoke(MethodInfo method, IResolveFieldContext context)
    {
        var ask = ((Conversation)context.UserContext).Ask;
        var arguments = Array.ConvertAll(method.GetParameters(), p =>
        {
            if (IsArgument(p)) return context.Arguments is { } given && given.TryGetValue(p.Name!, out var value) && value.Value is not null ? InputRecords.Read(p.ParameterType, value.Value) : p.HasDefaultValue ? p.DefaultValue : null;
            if (p.ParameterType == typeof(Ask)) return ask;
            if (p.ParameterType == typeof(CancellationToken)) return ask.Stop;
            return ask.Services.GetRequiredService(p.ParameterType);
        });
        try
        {
            var result = method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            if (result is not Task task) return result;
            await task;
            return task.GetType().GetProperty("Result")!.GetValue(task);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(wrapped.InnerException);
            throw;
        }
    }

    private static Type Unwrapped(MethodInfo method) => IsTask(method.ReturnType) ? method.ReturnType.GetGenericArguments()[0] : method.ReturnType;

    private static bool IsTask(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>);

    private static string DescriptionOf(MethodInfo method) => method.GetCustomAttribute<DescribeAttribute>()?.Text ?? throw new InvalidOperationException($"{method.Name} has no description.");
}

/// <summary>A refusal as the schema shows it.</summary>
[Describe("Avslag: koden, en mening på svenska och fältet det gäller. A typed refusal.")]
internal sealed record RefusalView(string Code, string Message, string? Path);

/// <summary>Turns a refused question into an error with a code.</summary>
internal static class Refusals
{
    public static async Task<T> AsErrors<T>(Func<Task<T>> answer)
    {
        try
        {
            return await answer();
        }
        catch (AskRefused refused)
        {
            var error = new ExecutionError(refused.Message) { Code = refused.Code };
            if (refused.Field is not null) error.Extensions = new Dictionary<string, object?> { ["path"] = refused.Field };
            throw error;
        }
    }
}
