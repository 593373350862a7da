using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Errors;
using Objekt.Api.Identity;

namespace Objekt.Api.Data;

/// <summary>What the program does besides serving: one verb, one answer, and an exit code (0 done, 1 done with findings, 2 bad input and nothing changed).</summary>
public static class Verbs
{
    public const int Done = 0;
    public const int WithFindings = 1;
    public const int BadInput = 2;

    /// <summary>Whether the arguments ask for a verb rather than for serving with settings (--urls and the like).</summary>
    public static bool Asked(string[] args) => args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?");

    public static async Task<int> Run(string[] args, TextWriter says, TextWriter complains, CancellationToken stop)
    {
        var asked = VerbArguments.Read(args);
        if (asked.Words is [] or ["help"] || asked.Has("help"))
        {
            await says.WriteAsync(VerbText.Help);
            return Done;
        }

        switch (asked.Words)
        {
            case ["token", "create"]:
                return await WithDatabase(asked, (db, services) => TokenVerb.Create(asked, db, services.GetRequiredService<TimeProvider>(), says, stop), stop);
            default:
                await complains.WriteLineAsync($"Okänt kommando: {string.Join(' ', asked.Words)} / Unknown verb: {string.Join(' ', asked.Words)}");
                await complains.WriteAsync(VerbText.Help);
                return BadInput;
        }
    }

    /// <summary>Opens the configured database as serving does, but without demo and without a web server.</summary>
    private static async Task<int> WithDatabase(VerbArguments asked, Func<ObjektDb, IServiceProvider, Task<int>> act, CancellationToken stop)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [.. asked.Settings], ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") });
        builder.Logging.ClearProviders();
        var settings = Settings.From(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(settings).AddDatabase(DatabasePlace.From(settings));
        using var host = builder.Build();

        await host.Services.OpenDatabase(demo: false, builder.Environment.IsDevelopment(), stop);
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        return await act(db, scope.ServiceProvider);
    }
}
