using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>Counts what a filter asks for before anything is built of it.</summary>
internal static class FilterLimits
{
    public static void Check(QueryNode filter)
    {
        var nodes = 0;
        Count(filter, 0, 0, ref nodes);
    }

    private static void Count(QueryNode node, int any, int functions, ref int nodes)
    {
        if (node is ConvertNode convert)
        {
            Count(convert.Source, any, functions, ref nodes);
            return;
        }
        if (++nodes > Limits.FilterNodes) throw new Refused($"Filtret har fler än {Limits.FilterNodes} delar. Dela upp frågan.");
        switch (node)
        {
            case BinaryOperatorNode both:
                Count(both.Left, any, functions, ref nodes);
                Count(both.Right, any, functions, ref nodes);
                break;
            case UnaryOperatorNode one:
                Count(one.Operand, any, functions, ref nodes);
                break;
            case InNode among:
                Count(among.Left, any, functions, ref nodes);
                if (among.Right is CollectionConstantNode { Collection.Count: > Limits.InList }) throw new Refused($"En lista i filtret har fler än {Limits.InList} värden.");
                break;
            case LambdaNode lambda:
                if (any + 1 > Limits.AnyDepth) throw new Refused("any och all kan inte stå inuti varandra.");
                Count(lambda.Body, any + 1, functions, ref nodes);
                break;
            case SingleValueFunctionCallNode call:
                if (functions + 1 > Limits.FunctionDepth) throw new Refused($"Funktioner kan stå i varandra högst {Limits.FunctionDepth} gånger.");
                foreach (var parameter in call.Parameters) Count(parameter, any, functions + 1, ref nodes);
                break;
        }
    }
}
