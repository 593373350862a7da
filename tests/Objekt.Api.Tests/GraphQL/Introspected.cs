using System.Text.Json;

namespace Objekt.Tests.GraphQL;

/// <summary>The live schema as the tests read it, so that a new field cannot be forgotten.</summary>
public sealed class Introspected
{
    private const string Query = "{__schema{types{kind name description fields{name description args{name type{...T}} type{...T}} inputFields{name type{...T}} enumValues{name}}}} fragment T on __Type{kind name ofType{kind name ofType{kind name ofType{kind name}}}}";
    private readonly Dictionary<string, JsonElement> types;

    private Introspected(JsonElement schema) => types = schema.GetProperty("types").EnumerateArray().ToDictionary(t => t.GetProperty("name").GetString()!);

    public static async Task<Introspected> Of(ObjektApp app) => new((await app.Graph("it-strateg", Query)).GetProperty("__schema"));

    public IEnumerable<JsonElement> Types => types.Values.Where(t => !t.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal));

    /// <summary>The list roots and the type of their rows.</summary>
    public IEnumerable<(string Root, string Row)> Lists => Fields("Query").Where(f => Named(f.GetProperty("type")).EndsWith("Connection", StringComparison.Ordinal))
        .Select(f => (f.GetProperty("name").GetString()!, Named(f.GetProperty("type"))[..^"Connection".Length]));

    public IEnumerable<JsonElement> Fields(string type) => types[type].GetProperty("fields").EnumerateArray();
    public IEnumerable<JsonElement> InputFields(string type) => types[type].GetProperty("inputFields").EnumerateArray();
    public string Kind(string type) => types[type].GetProperty("kind").GetString()!;
    public string FirstEnumValue(string type) => types[type].GetProperty("enumValues")[0].GetProperty("name").GetString()!;

    /// <summary>The name under lists and non-nulls.</summary>
    public static string Named(JsonElement type)
    {
        while (type.TryGetProperty("ofType", out var inner) && inner.ValueKind == JsonValueKind.Object) type = inner;
        return type.GetProperty("name").GetString()!;
    }
}
