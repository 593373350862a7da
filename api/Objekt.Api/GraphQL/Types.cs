using System.Collections;
using System.Reflection;
using System.Text.Json;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Objekt.Api.Data;

namespace Objekt.Api.GraphQL;

/// <summary>Makes the engine's types of ours: declared graphs, records and enums.</summary>
internal sealed class Types(Graphs graphs)
{
    private readonly Dictionary<Type, IGraphType> outputs = [];
    private readonly Dictionary<Type, IGraphType> inputs = [];
    private readonly Dictionary<Type, EnumerationGraphType> enums = [];
    private readonly Dictionary<Graph, ObjectGraphType> objects = [];
    private readonly Dictionary<string, InputObjectGraphType> filters = [];
    private readonly IdGraphType id = new();
    private readonly StringGraphType text = new();
    private readonly BooleanGraphType yesNo = new();
    private readonly IntGraphType whole = new();
    private readonly DecimalGraphType amount = new();
    private readonly DayType day = new();
    private readonly MomentType moment = new();

    public InterfaceGraphType Node { get; } = new() { Name = "Node", Description = "Nod: allt som har ett id. Anything with an id." };
    public InterfaceGraphType Error { get; } = new() { Name = "Error", Description = "Fel: varför en ändring inte gjordes. Why a change was not made." };
    public IEnumerable<ObjectGraphType> AllObjects => objects.Values;
    public EnumerationGraphType Direction => Enum(typeof(SortDirection));

    public ObjectGraphType Object(Graph graph)
    {
        if (objects.TryGetValue(graph, out var known)) return known;
        var type = new ObjectGraphType { Name = graph.Name, Description = graph.Description, IsTypeOf = o => o is Row row && row.Plan.Graph == graph };
        objects[graph] = type;
        foreach (var field in graph.Fields)
        {
            if (field.Kind == GraphFieldKind.Id && !graph.IsNode) continue;
            var resolver = field.Kind == GraphFieldKind.Made
                ? new FuncFieldResolver<object>(c => Pointers.Follow(c, ((Row)c.Source!).Read(field)))
                : new FuncFieldResolver<object>(c => ((Row)c.Source!).Read(field));
            type.AddField(new FieldType { Name = field.Name, Description = field.Description, ResolvedType = OfField(field), Resolver = resolver });
        }
        if (graph.IsNode)
        {
            type.AddResolvedInterface(Node);
            Node.AddPossibleType(type);
        }
        return type;
    }

    private IGraphType OfField(GraphField field) => field.Kind switch
    {
        GraphFieldKind.Id => new NonNullGraphType(id),
        GraphFieldKind.Many => new NonNullGraphType(new ListGraphType(new NonNullGraphType(Object(graphs.Of(field.Type))))),
        GraphFieldKind.One or GraphFieldKind.OneOn => Object(graphs.Of(field.Type)),
        _ => Output(field.Type, field.NonNull),
    };

    public IGraphType Output(Type type, bool nonNull)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var made = Scalar(bare) ?? Ref(bare) ?? List(bare) ?? Record(bare);
        return nonNull ? new NonNullGraphType(made) : made;
    }

    public IGraphType Scalar(Type type, bool isId)
    {
        if (isId) return id;
        return Scalar(type) ?? throw new InvalidOperationException($"{type} is no scalar.");
    }

    private IGraphType? Scalar(Type type)
    {
        if (type == typeof(string)) return text;
        if (type == typeof(bool)) return yesNo;
        if (type == typeof(int) || type == typeof(long)) return whole;
        if (type == typeof(decimal)) return amount;
        if (type == typeof(DateOnly)) return day;
        if (type == typeof(DateTimeOffset)) return moment;
        if (type == typeof(Guid)) return id;
        return type.IsEnum ? Enum(type) : null;
    }

    private IGraphType? Ref(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>) ? Object(graphs.Of(type.GetGenericArguments()[0])) : null;

    private IGraphType? List(Type type)
    {
        var item = Item(type);
        return item is null ? null : new ListGraphType(Output(item, true));
    }

    private static Type? Item(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private IGraphType Record(Type type)
    {
        if (graphs.Find(type) is { } graph) return Object(graph);
        if (outputs.TryGetValue(type, out var known)) return known;
        var made = new ObjectGraphType { Name = NameOf(type), Description = Description(type) };
        outputs[type] = made;
        foreach (var property in Properties(type))
        {
            made.AddField(new FieldType
            {
                Name = Camel(property.Name),
                Description = property.GetCustomAttribute<DescribeAttribute>()?.Text ?? Words.Of(property.Name),
                ResolvedType = property.GetCustomAttribute<IdAttribute>() is null ? Output(property.PropertyType, Nulls.NeverNull(property)) : new NonNullGraphType(id),
                Resolver = new FuncFieldResolver<object>(c => Pointers.Follow(c, property.GetValue(c.Source))),
            });
        }
        if (type == typeof(RefusalView))
        {
            made.IsTypeOf = o => o is RefusalView;
            made.AddResolvedInterface(Error);
            Error.AddPossibleType(made);
        }
        return made;
    }

    /// <summary>The input type of a record: what may be left out is nullable.</summary>
    public IGraphType Input(Type type, bool nonNull, bool isId = false)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var made = isId ? id : Scalar(bare) ?? (Item(bare) is { } item ? new ListGraphType(Input(item, true)) : InputRecord(bare));
        return nonNull ? new NonNullGraphType(made) : made;
    }

    private IGraphType InputRecord(Type type)
    {
        if (inputs.TryGetValue(type, out var known)) return known;
        var made = new InputObjectGraphType { Name = NameOf(type), Description = Description(type) };
        inputs[type] = made;
        foreach (var property in Properties(type))
        {
            made.AddField(new FieldType
            {
                Name = Camel(property.Name),
                Description = property.GetCustomAttribute<DescribeAttribute>()?.Text ?? Words.Of(property.Name),
                ResolvedType = Input(property.PropertyType, Nulls.NeverNull(property), property.GetCustomAttribute<IdAttribute>() is not null),
            });
        }
        return made;
    }

    public InputObjectGraphType Filter(Graph graph)
    {
        if (filters.TryGetValue(graph.Name, out var known)) return known;
        var made = new InputObjectGraphType { Name = graph.Name + "FilterInput", Description = $"Filter på {graph.Name}: alla villkor ska hålla. All conditions hold." };
        filters[graph.Name] = made;
        var many = new ListGraphType(new NonNullGraphType(made));
        made.AddField(new FieldType { Name = "and", Description = "Och: alla ska hålla. All hold.", ResolvedType = many });
        made.AddField(new FieldType { Name = "or", Description = "Eller: någon ska hålla. Any holds.", ResolvedType = many });
        foreach (var field in graph.Fields.Where(f => f.Kind != GraphFieldKind.Made && (f.Kind != GraphFieldKind.Id || graph.IsNode)))
        {
            var type = field.Kind switch
            {
                GraphFieldKind.One or GraphFieldKind.OneOn => Filter(graphs.Of(field.Type)),
                GraphFieldKind.Many => ListFilter(graphs.Of(field.Type)),
                _ => Operations(Nullable.GetUnderlyingType(field.Type) ?? field.Type, field.Kind == GraphFieldKind.Id),
            };
            made.AddField(new FieldType { Name = field.Name, Description = field.Description, ResolvedType = type });
        }
        return made;
    }

    private InputObjectGraphType ListFilter(Graph graph)
    {
        var name = graph.Name + "ListFilterInput";
        if (filters.TryGetValue(name, out var known)) return known;
        var made = new InputObjectGraphType { Name = name, Description = $"Listfilter: om någon, ingen eller alla {graph.Name} uppfyller villkoren. Some, none or all." };
        filters[name] = made;
        made.AddField(new FieldType { Name = "some", Description = "Någon uppfyller. Some.", ResolvedType = Filter(graph) });
        made.AddField(new FieldType { Name = "none", Description = "Ingen uppfyller. None.", ResolvedType = Filter(graph) });
        made.AddField(new FieldType { Name = "all", Description = "Alla uppfyller. All.", ResolvedType = Filter(graph) });
        made.AddField(new FieldType { Name = "any", Description = "Finns någon alls. Whether there is any.", ResolvedType = yesNo });
        return made;
    }

    private InputObjectGraphType Operations(Type type, bool isId)
    {
        var scalar = Scalar(type, isId);
        var name = scalar.Name + "OperationFilterInput";
        if (filters.TryGetValue(name, out var known)) return known;
        var made = new InputObjectGraphType { Name = name, Description = "Jämförelse: hur värdet ska förhålla sig. Comparison." };
        filters[name] = made;
        void Op(string op, IGraphType value, string description) => made.AddField(new FieldType { Name = op, Description = description, ResolvedType = value });
        Op("eq", scalar, "Lika med. Equal.");
        Op("neq", scalar, "Inte lika med. Not equal.");
        if (scalar == yesNo) return made;
        Op("in", new ListGraphType(scalar), "Något av värdena. One of.");
        Op("nin", new ListGraphType(scalar), "Inget av värdena. None of.");
        if (scalar == text)
        {
            Op("contains", text, "Innehåller, oavsett stora och små bokstäver. Contains, whatever the case.");
            Op("ncontains", text, "Innehåller inte. Does not contain.");
            Op("startsWith", text, "Börjar med, oavsett stora och små bokstäver. Starts with.");
            Op("nstartsWith", text, "Börjar inte med. Does not start with.");
            Op("endsWith", text, "Slutar med. Ends with.");
        }
        if (scalar == whole || scalar == amount || scalar == day || scalar == moment)
        {
            Op("gt", scalar, "Större än. Greater than.");
            Op("gte", scalar, "Minst. At least.");
            Op("lt", scalar, "Mindre än. Less than.");
            Op("lte", scalar, "Högst. At most.");
        }
        return made;
    }

    public InputObjectGraphType Sort(Graph graph)
    {
        var name = graph.Name + "SortInput";
        if (filters.TryGetValue(name, out var known)) return known;
        var made = new InputObjectGraphType { Name = name, Description = $"Ordning på {graph.Name}; okända värden sist. Order; unknown last." };
        filters[name] = made;
        foreach (var field in graph.Fields.Where(f => f.Kind is not (GraphFieldKind.Made or GraphFieldKind.Many) && (f.Kind != GraphFieldKind.Id || graph.IsNode)))
        {
            made.AddField(new FieldType { Name = field.Name, Description = field.Description, ResolvedType = field.IsScalar ? Direction : Sort(graphs.Of(field.Type)) });
        }
        return made;
    }

    private EnumerationGraphType Enum(Type type)
    {
        if (enums.TryGetValue(type, out var known)) return known;
        var name = type == typeof(SortDirection) ? "SortEnumType" : NameOf(type);
        var made = new EnumerationGraphType { Name = name, Description = Words.Of(type.Name) };
        foreach (var value in System.Enum.GetValues(type)) made.Add(type == typeof(SortDirection) ? value.ToString()! : EnumCodes.Code(value.ToString()!), value, Words.Of(value.ToString()!));
        enums[type] = made;
        return made;
    }

    /// <summary>A record that is how we show something of the Domain carries the bare word in the schema: CoversView is Covers.</summary>
    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return name.EndsWith("View", StringComparison.Ordinal) && name.Length > 4 ? name[..^4] : name;
    }

    private static string Description(Type type) => type.GetCustomAttribute<DescribeAttribute>()?.Text ?? Words.Of(type.Name);

    internal static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract");

    internal static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}

/// <summary>Turns the client's input dictionary into a record, and remembers what was sent.</summary>
internal static class InputRecords
{
    public static object? Read(Type type, object? raw)
    {
        if (raw is null) return null;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (raw is IDictionary<string, object?> fields) return Record(bare, fields);
        if (raw is IEnumerable items && bare != typeof(string))
        {
            var item = bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            foreach (var one in items) list.Add(Read(item, one));
            return list;
        }
        // An id may be written as a number.
        if (bare == typeof(string) && raw is not string) return Convert.ToString(raw, System.Globalization.CultureInfo.InvariantCulture);
        return bare == typeof(long) ? Convert.ToInt64(raw, System.Globalization.CultureInfo.InvariantCulture) : raw;
    }

    private static object Record(Type type, IDictionary<string, object?> fields)
    {
        var made = Activator.CreateInstance(type)!;
        var given = new HashSet<string>();
        foreach (var property in Types.Properties(type))
        {
            if (!fields.TryGetValue(Types.Camel(property.Name), out var raw)) continue;
            given.Add(property.Name);
            property.SetValue(made, Read(property.PropertyType, raw));
        }
        if (made is Input input) input.Given(given);
        return made;
    }
}
