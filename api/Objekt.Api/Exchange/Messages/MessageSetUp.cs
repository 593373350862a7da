namespace Objekt.Api.Exchange.Messages;

/// <summary>What messages need to run.</summary>
public static class MessageSetUp
{
    public static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddScoped<Outbox>().AddScoped<Mailing>().AddScoped<Calling>().AddScoped<ShownOnce>()
        .AddSingleton<Links>().AddSingleton<WebhookBodies>().AddSingleton<OutsideRoad>()
        .AddSingleton<Sending>().AddHostedService(s => s.GetRequiredService<Sending>());
}

/// <summary>Secrets made in this request: the answer that makes one is the only one that shows it.</summary>
public sealed class ShownOnce
{
    private readonly Dictionary<Guid, string> made = [];

    internal void Add(Guid thing, string secret) => made[thing] = secret;

    internal string? Of(Guid thing) => made.GetValueOrDefault(thing);
}
