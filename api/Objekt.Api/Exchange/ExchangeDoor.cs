namespace Objekt.Api.Exchange;

/// <summary>Files in and out over plain HTTP.</summary>
public static class ExchangeDoor
{
    public static IServiceCollection AddExchange(this IServiceCollection services) => services;

    public static void MapExchange(this WebApplication app)
    {
        ImportEndpoints.Map(app);
        ExportEndpoints.Map(app);
    }
}
