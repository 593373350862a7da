using System.Reflection;
using System.Text;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;

namespace Objekt.Api.OData;

/// <summary>What $metadata says: every set, column, link and function with its description, Swedish first.</summary>
internal sealed class Model
{
    private const string Space = "Objekt";
    private const string Capabilities = "Org.OData.Capabilities.V1";
    private static readonly EdmTerm Currency = new("Org.OData.Measures.V1", "ISOCurrency", EdmCoreModel.Instance.GetString(false), "Property");
    private readonly Dictionary<RowSet, (EdmEntityType Type, EdmEntitySet Set)> known = [];
    private readonly Dictionary<Type, EdmComplexType> shapes = [];
    private readonly EdmModel edm = new();

    public Model(Sets sets, IEnumerable<RowFunction> functions)
    {
        Sets = sets;
        var container = new EdmEntityContainer(Space, "Union");
        edm.AddElement(container);
        foreach (var set in sets.All) Declare(set, container);
        foreach (var set in sets.All) Tie(set);
        foreach (var function in functions) Declare(function, container);
        Functions = functions.ToDictionary(f => f.Name, StringComparer.Ordinal);
        Describe(container, "Samverkans objekt, system, stolar och beslutsrätter / The cooperation's objects, systems, seats and decision rights");
        References();
        Metadata = Encoding.UTF8.GetBytes(Written());
    }

    public Sets Sets { get; }
    public IReadOnlyDictionary<string, RowFunction> Functions { get; }
    public IEdmModel Edm => edm;

    /// <summary>The CSDL document.</summary>
    public byte[] Metadata { get; }

    public IEdmEntityType TypeOf(RowSet set) => known[set].Type;

    public IEdmEntitySet EdmSetOf(RowSet set) => known[set].Set;

    private void Declare(RowSet set, EdmEntityContainer container)
    {
        var type = edm.AddEntityType(Space, set.Row);
        foreach (var column in set.Columns)
        {
            var property = type.AddStructuralProperty(column.Name, TypeOf(column.Kind, column.Bare, column.Optional));
            Describe(property, column.Description);
            if (column.Kind == ColumnKind.Money) Annotate(property, Currency, new EdmStringConstant("SEK"));
            if (column.Kind == ColumnKind.Code) Annotate(property, CoreVocabularyModel.LongDescriptionTerm, new EdmStringConstant(string.Join(", ", Codes.Names(column.Bare))));
        }
        type.AddKeys(set.Keys.Select(k => (IEdmStructuralProperty)type.FindProperty(k.Name)));
        var shown = container.AddEntitySet(set.Name, type);
        Describe(shown, set.Description);
        Restrict(shown, set);
        known.Add(set, (type, shown));
    }

    private void Tie(RowSet set)
    {
        foreach (var link in set.Links)
        {
            var target = known[Sets.Of(link.Target)];
            var property = known[set].Type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo
            {
                Name = link.Name,
                Target = target.Type,
                TargetMultiplicity = link.Many ? EdmMultiplicity.Many : EdmMultiplicity.ZeroOrOne,
            });
            known[set].Set.AddNavigationTarget(property, target.Set);
            Describe(property, link.Description);
        }
    }

    private void Declare(RowFunction function, EdmEntityContainer container)
    {
        var declared = new EdmFunction(Space, function.Name, Shape(function.Answer, false));
        foreach (var parameter in function.Parameters)
        {
            var type = TypeOf(parameter.Kind, parameter.Type, parameter.Optional);
            Describe(declared.AddParameter(parameter.Name, type), parameter.Description);
        }
        edm.AddElement(declared);
        var import = container.AddFunctionImport(function.Name, declared);
        Describe(declared, function.Description);
        Describe(import, function.Description);
    }

    /// <summary>A record of the function's answer as a complex type, its members described by their own attributes.</summary>
    private IEdmTypeReference Shape(Type type, bool optional)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return new EdmCollectionTypeReference(new EdmCollectionType(Shape(type.GetGenericArguments()[0], false)));
        }
        if (type.IsValueType || type == typeof(string))
        {
            return type == typeof(decimal) || type == typeof(decimal?) ? TypeOf(ColumnKind.Money, typeof(long), type != typeof(decimal)) : TypeOf(Column.KindOf(type), Nullable.GetUnderlyingType(type) ?? type, optional);
        }
        if (!shapes.TryGetValue(type, out var shape))
        {
            shapes[type] = shape = edm.AddComplexType(Space, type.Name);
            foreach (var member in type.GetProperties())
            {
                var maybe = Nullable.GetUnderlyingType(member.PropertyType) is not null || new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;
                var property = shape.AddStructuralProperty(member.Name, Shape(member.PropertyType, maybe));
                Describe(property, member.GetCustomAttribute<SaysAttribute>()?.Text ?? throw new InvalidOperationException($"{type.Name}.{member.Name} lacks a description."));
            }
        }
        return new EdmComplexTypeReference(shape, optional);
    }

    /// <summary>Tells clients which columns are shown but not asked about.</summary>
    private void Restrict(EdmEntitySet shown, RowSet set)
    {
        var personal = set.Columns.Where(c => c.Personal).Select(c => new EdmPropertyPathExpression(c.Name)).ToArray<IEdmExpression>();
        if (personal.Length == 0) return;
        Annotate(shown, Capability("FilterRestrictions"), new EdmRecordExpression(new EdmPropertyConstructor("NonFilterableProperties", new EdmCollectionExpression(personal))));
        Annotate(shown, Capability("SortRestrictions"), new EdmRecordExpression(new EdmPropertyConstructor("NonSortableProperties", new EdmCollectionExpression(personal))));
    }

    private static EdmTerm Capability(string name) => new(Capabilities, name, EdmCoreModel.Instance.GetUntyped(), "EntitySet");

    private static EdmTypeReference TypeOf(ColumnKind kind, Type bare, bool optional) => (EdmTypeReference)(kind switch
    {
        ColumnKind.Text or ColumnKind.Code => (IEdmTypeReference)EdmCoreModel.Instance.GetString(optional),
        ColumnKind.Whole => bare == typeof(int) ? EdmCoreModel.Instance.GetInt32(optional) : EdmCoreModel.Instance.GetInt64(optional),
        ColumnKind.Money => EdmCoreModel.Instance.GetDecimal(19, 2, optional),
        ColumnKind.YesNo => EdmCoreModel.Instance.GetBoolean(optional),
        ColumnKind.Id => EdmCoreModel.Instance.GetGuid(optional),
        ColumnKind.Day => EdmCoreModel.Instance.GetDate(optional),
        ColumnKind.Moment => EdmCoreModel.Instance.GetTemporal(EdmPrimitiveTypeKind.DateTimeOffset, 6, optional),
        _ => EdmCoreModel.Instance.GetDouble(optional),
    });

    private void Describe(IEdmVocabularyAnnotatable target, string text) => Annotate(target, CoreVocabularyModel.DescriptionTerm, new EdmStringConstant(text));

    private void Annotate(IEdmVocabularyAnnotatable target, IEdmTerm term, IEdmExpression value)
    {
        var annotation = new EdmVocabularyAnnotation(target, term, value);
        annotation.SetSerializationLocation(edm, EdmVocabularyAnnotationSerializationLocation.Inline);
        edm.AddVocabularyAnnotation(annotation);
    }

    private void References() => edm.SetEdmReferences([.. new[] { ("Core", "Core"), ("Capabilities", "Capabilities"), ("Measures", "Measures") }.Select(v =>
    {
        var reference = new EdmReference(new Uri($"https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.{v.Item1}.V1.xml"));
        reference.AddInclude(new EdmInclude(v.Item2, $"Org.OData.{v.Item1}.V1"));
        return reference;
    })]);

    private string Written()
    {
        edm.SetEdmVersion(EdmConstants.EdmVersion401);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            if (!CsdlWriter.TryWriteCsdl(edm, writer, CsdlTarget.OData, out var faults)) throw new InvalidOperationException(string.Join("; ", faults.Select(f => f.ErrorMessage)));
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }
}
