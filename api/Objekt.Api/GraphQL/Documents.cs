using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace Objekt.Api.GraphQL;

/// <summary>Documents that were parsed, measured and validated once; the same text need not pay for it again.</summary>
internal sealed class Documents
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<string, GraphQLDocument> known = new(StringComparer.Ordinal);

    public GraphQLDocument? Find(string query) => known.GetValueOrDefault(query);

    public void Keep(string query, GraphQLDocument document)
    {
        // A client that never repeats itself must not fill the memory: start over rather than track ages.
        if (known.Count >= Most) known.Clear();
        known[query] = document;
    }
}
