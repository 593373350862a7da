using GraphQL;
using GraphQL.Utilities;
using EngineSchema = GraphQL.Types.Schema;

namespace Objekt.Api.GraphQL;

/// <summary>The schema as text, in an order that does not change by itself.</summary>
internal static class SchemaText
{
    public static string Of(EngineSchema schema) => schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal, IncludeDescriptions = true }).ReplaceLineEndings("\n").Trim() + "\n";
}
