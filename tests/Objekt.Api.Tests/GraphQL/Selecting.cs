namespace Objekt.Tests.GraphQL;

/// <summary>Selections made from the schema, so that a new field is read without anybody having to remember it.</summary>
public static class Selecting
{
    /// <summary>Every field of the type, and of what it leads to, so many levels down.</summary>
    public static string All(Introspected schema, string type, int depth) => string.Join(' ', schema.Fields(type).Select(f =>
    {
        var (name, named) = (f.GetProperty("name").GetString()!, Introspected.Named(f.GetProperty("type")));
        if (schema.Kind(named) != "OBJECT") return name;
        return $"{name}{{{(depth > 1 ? All(schema, named, depth - 1) : "__typename")}}}";
    }));
}
