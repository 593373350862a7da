namespace Objekt.Api.OData;

/// <summary>The read-only door for Excel, Power BI and auditors.</summary>
public static class ODataDoor
{
    public static IServiceCollection AddODataDoor(this IServiceCollection services) => services;

    public static void MapODataDoor(this WebApplication app) => _ = app;
}
