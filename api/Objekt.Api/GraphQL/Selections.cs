using GraphQL;
using GraphQLParser.AST;

namespace Objekt.Api.GraphQL;

/// <summary>Reads a query's selection into a plan, fragments included.</summary>
internal static class Selections
{
    /// <summary>The plan of everything selected on a type.</summary>
    public static Plan Plan(IResolveFieldContext context, GraphQLSelectionSet? selection, Graph graph, Ask ask)
    {
        var plan = new Plan(graph, ask);
        Add(context.Document, selection, plan);
        return plan;
    }

    /// <summary>The plan of what a connection selects of its rows, and whether rows and total were asked for at all.</summary>
    public static (Plan Plan, bool Rows, bool Total) Connection(IResolveFieldContext context, Graph graph, Ask ask)
    {
        var plan = new Plan(graph, ask);
        var (rows, total) = (false, false);
        foreach (var field in Fields(context.Document, context.FieldAst.SelectionSet, null))
        {
            switch (field.Name.StringValue)
            {
                case "nodes":
                    rows = true;
                    Add(context.Document, field.SelectionSet, plan);
                    break;
                case "edges":
                    rows = true;
                    foreach (var node in Fields(context.Document, field.SelectionSet, null).Where(f => f.Name.StringValue == "node")) Add(context.Document, node.SelectionSet, plan);
                    break;
                case "totalCount":
                    total = true;
                    break;
                default:
                    rows = true;
                    break;
            }
        }
        return (plan, rows, total);
    }

    private static void Add(GraphQLDocument document, GraphQLSelectionSet? selection, Plan plan)
    {
        foreach (var field in Fields(document, selection, plan.Graph.Name))
        {
            var name = field.Name.StringValue;
            if (name.StartsWith("__", StringComparison.Ordinal)) continue;
            var declared = plan.Graph.Fields.First(f => f.Name == name);
            if (plan.Want(declared) is { } child) Add(document, field.SelectionSet, child);
        }
    }

    /// <summary>The fields of a selection with fragments opened; those on another type are left out.</summary>
    private static IEnumerable<GraphQLField> Fields(GraphQLDocument document, GraphQLSelectionSet? selection, string? type)
    {
        if (selection is null) yield break;
        foreach (var part in selection.Selections)
        {
            switch (part)
            {
                case GraphQLField field:
                    yield return field;
                    break;
                case GraphQLInlineFragment inline when Fits(inline.TypeCondition, type):
                    foreach (var field in Fields(document, inline.SelectionSet, type)) yield return field;
                    break;
                case GraphQLFragmentSpread spread when document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name.Value == spread.FragmentName.Name.Value) is { } fragment && Fits(fragment.TypeCondition, type):
                    foreach (var field in Fields(document, fragment.SelectionSet, type)) yield return field;
                    break;
            }
        }
    }

    private static bool Fits(GraphQLTypeCondition? condition, string? type) =>
        condition is null || type is null || condition.Type.Name.StringValue == type || condition.Type.Name.StringValue == "Node";
}
