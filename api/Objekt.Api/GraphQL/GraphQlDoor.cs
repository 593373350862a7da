namespace Objekt.Api.GraphQL;

/// <summary>The door of our own client and of everything that writes.</summary>
public static class GraphQlDoor
{
    public static IServiceCollection AddGraphQl(this IServiceCollection services) => services;

    public static void MapGraphQl(this WebApplication app) => _ = app;
}
