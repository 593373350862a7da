namespace Objekt.Api.Changes;

/// <summary>What change requests need to run.</summary>
public static class ChangeSetUp
{
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddScoped<MatterDoor>().AddScoped<MatterReading>().AddScoped<DecisionSteps>().AddScoped<MinutesProof>()
        .AddSingleton<Deadlines>().AddHostedService(s => s.GetRequiredService<Deadlines>());
}
