using GraphQLParser;
using GraphQLParser.AST;

namespace Objekt.Api.GraphQL;

/// <summary>How large a question may be. Counted before anything is validated or run, since validation itself can be made to cost.</summary>
public sealed class GraphQlLimits
{
    public int BodyBytes { get; init; } = 64 * 1024;
    public int DocumentBytes { get; init; } = 16 * 1024;
    public int Tokens { get; init; } = 2000;
    public int Depth { get; init; } = 10;
    public int IntrospectionDepth { get; init; } = 20;
    public int RootFields { get; init; } = 10;
    public int Aliases { get; init; } = 30;
    public int FieldsPerSelection { get; init; } = 200;
    public int Seconds { get; init; } = 5;
}

/// <summary>Measures a document against the limits.</summary>
internal static class Limits
{
    /// <summary>Why the text is too large to be read; null when it is not.</summary>
    public static AskRefused? OfText(string query, GraphQlLimits limits)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(query) > limits.DocumentBytes) return new AskRefused("DOCUMENT_TOO_LARGE", $"Frågan är större än {limits.DocumentBytes / 1024} KB.");
        var (at, tokens) = (0, 0);
        while (true)
        {
            var token = Lexer.Lex(query, at);
            if (token.Kind == TokenKind.EOF) return null;
            if (++tokens > limits.Tokens) return new AskRefused("TOO_MANY_TOKENS", $"Frågan har fler än {limits.Tokens} ord och tecken.");
            at = token.End;
        }
    }

    /// <summary>Why the parsed document is too deep or too wide; null when it is not.</summary>
    public static AskRefused? OfDocument(GraphQLDocument document, GraphQlLimits limits)
    {
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().GroupBy(f => f.FragmentName.Name.StringValue).ToDictionary(g => g.Key, g => g.First());
        var measure = new Measure(fragments, limits);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (measure.Root(operation.SelectionSet) is { } refused) return refused;
        }
        return null;
    }

    private sealed class Measure(Dictionary<string, GraphQLFragmentDefinition> fragments, GraphQlLimits limits)
    {
        private int aliases, visited;

        public AskRefused? Root(GraphQLSelectionSet? selection)
        {
            if (Count(selection, []) > limits.RootFields) return new AskRefused("TOO_MANY_ROOT_FIELDS", $"Högst {limits.RootFields} rotfält i en fråga.");
            return Visit(selection, 1, limits.Depth, []);
        }

        private AskRefused? Visit(GraphQLSelectionSet? selection, int depth, int most, HashSet<string> open)
        {
            if (selection is null) return null;
            if (depth > most) return new AskRefused("TOO_DEEP", $"Frågan är djupare än {most} nivåer.");
            if (Count(selection, []) > limits.FieldsPerSelection) return new AskRefused("TOO_MANY_FIELDS", $"Högst {limits.FieldsPerSelection} fält i ett urval.");
            foreach (var part in selection.Selections)
            {
                if (++visited > 20_000) return new AskRefused("TOO_MANY_FIELDS", "Frågan blir för stor när dess fragment öppnas.");
                var refused = part switch
                {
                    GraphQLField field => Field(field, depth, most, open),
                    GraphQLInlineFragment inline => Visit(inline.SelectionSet, depth, most, open),
                    GraphQLFragmentSpread spread => Spread(spread, depth, most, open),
                    _ => null,
                };
                if (refused is not null) return refused;
            }
            return null;
        }

        private AskRefused? Field(GraphQLField field, int depth, int most, HashSet<string> open)
        {
            if (field.Alias is not null && ++aliases > limits.Aliases) return new AskRefused("TOO_MANY_ALIASES", $"Högst {limits.Aliases} alias i en fråga.");
            var isIntrospection = field.Name.StringValue is "__schema" or "__type";
            return Visit(field.SelectionSet, depth + 1, isIntrospection ? limits.IntrospectionDepth : most, open);
        }

        private AskRefused? Spread(GraphQLFragmentSpread spread, int depth, int most, HashSet<string> open)
        {
            var name = spread.FragmentName.Name.StringValue;
            // A circle is an error of its own, which validation names; here it must only not go on for ever.
            if (!fragments.TryGetValue(name, out var fragment) || !open.Add(name)) return null;
            var refused = Visit(fragment.SelectionSet, depth, most, open);
            open.Remove(name);
            return refused;
        }

        /// <summary>Fields in a selection, those of opened fragments included.</summary>
        private int Count(GraphQLSelectionSet? selection, HashSet<string> open)
        {
            var fields = 0;
            foreach (var part in selection?.Selections ?? [])
            {
                fields += part switch
                {
                    GraphQLInlineFragment inline => Count(inline.SelectionSet, open),
                    GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && open.Add(spread.FragmentName.Name.StringValue) => Count(fragment.SelectionSet, open),
                    _ => 1,
                };
                if (fields > limits.FieldsPerSelection) return fields;
            }
            return fields;
        }
    }
}
