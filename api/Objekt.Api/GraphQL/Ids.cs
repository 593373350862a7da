namespace Objekt.Api.GraphQL;

/// <summary>Ids as clients write them: with the type's name in front, or bare.</summary>
public static class Ids
{
    /// <summary>The bare slug, code or id.</summary>
    public static string? Bare(string? id) => id?[(id.LastIndexOf(':') + 1)..];
}
