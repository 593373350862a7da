using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>What an address names: a set, one row of it, what the row leads to, a count, or a function with its values.</summary>
internal sealed record Address
{
    public RowSet? Set { get; private init; }
    
    /// <summary>The key's values in the order of the key columns; null when the address names no row.</summary>
    public IReadOnlyList<object>? Key { get; private init; }
    public Link? Link { get; private init; }

    /// <summary>/$count: the number alone, as text.</summary>
    public bool Count { get; private init; }
    public RowFunction? Function { get; private init; }
    public IReadOnlyDictionary<string, object?> Given { get; private init; } = new Dictionary<string, object?>();

    /// <param name="path">What stands after /odata/, escaped.</param>
    /// <param name="aliases">Values given apart, as @name.</param>
    public static Address Parse(Model model, string path, IEnumerable<KeyValuePair<string, string>> aliases)
    {
        try
        {
            var apart = string.Join('&', aliases.Select(a => $"{a.Key}={Uri.EscapeDataString(a.Value)}"));
            var parser = new ODataUriParser(model.Edm, new Uri(apart.Length == 0 ? path : $"{path}?{apart}", UriKind.Relative))
            {
                Resolver = { EnableCaseInsensitive = false },
                UrlKeyDelimiter = ODataUrlKeyDelimiter.Parentheses,
            };
            var address = parser.ParsePath().Aggregate(new Address(), (so, segment) => so.Then(model, parser, segment));
            return address.Set is null && address.Function is null ? throw Refused.NotFound() : address;
        }
        catch (ODataUnrecognizedPathException)
        {
            throw Refused.NotFound();
        }
        catch (ODataException fault)
        {
            throw Refused.Unreadable("Adressen", fault.Message);
        }
        catch (Exception fault) when (fault is not (Refused or OutOfMemoryException))
        {
            // Reading an address touches nothing but its own text, so whatever went wrong lies in the text.
            throw Refused.Unreadable("Adressen");
        }
    }

    private Address Then(Model model, ODataUriParser parser, ODataPathSegment segment) => segment switch
    {
        EntitySetSegment set when Set is null => this with { Set = model.Sets.Of(set.EntitySet.Name) },
        KeySegment key when Set is not null && Key is null && Link is null => this with { Key = [.. Set.Keys.Select(c => KeyOf(c, Value(parser, key.Keys.First(k => k.Key == c.Name).Value)))] },
        NavigationPropertySegment link when Key is not null && Link is null => this with { Link = Set!.LinkOf(link.NavigationProperty.Name) },
        CountSegment when Set is not null && !Count && (Key is null || Link is { Many: true }) => this with { Count = true },
        OperationImportSegment call => this with { Function = model.Functions[call.OperationImports.First().Name], Given = call.Parameters.ToDictionary(p => p.Name, p => Value(parser, p.Value)) },
        _ => throw Refused.NotFound(),
    };

    private static object KeyOf(Column column, object? given) => given?.GetType() == column.Bare ? given : throw new Refused($"Nyckeln {column.Name} har inte rätt form.");

    private static object? Value(ODataUriParser parser, object? given) => given switch
    {
        ConvertNode convert => Value(parser, convert.Source),
        ParameterAliasNode alias => Literals.Of(parser.ParameterAliasNodes.TryGetValue(alias.Alias, out var apart) ? apart : null),
        _ => Literals.Of(given),
    };
}
