using Objekt.Api.GraphQL;

namespace Objekt.Api.Data;

/// <summary>The input of a save of something that has an id and a short name.</summary>
public abstract record NamedInput : Input
{
    [Id, Describe("Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new.")]
    public string? Id { get; init; }

    [Describe("Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out.")]
    public string? Slug { get; init; }

    [Describe("Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read.")]
    public string? Version { get; init; }
}
