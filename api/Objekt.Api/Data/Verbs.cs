using Objekt.Api.Audit;
using Objekt.Api.Errors;
using Objekt.Api.Exchange;
using Objekt.Api.Identity;

namespace Objekt.Api.Data;

/// <summary>What the program does besides serving: one verb, one answer, and an exit code.</summary>
public static class Verbs
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something needs a person's eye.</summary>
    public const int WithFindings = 1;

    /// <summary>Bad input; nothing was changed.</summary>
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
                return await Work(asked, changes: true, s => TokenVerb.Create(asked, Db(s), s.GetRequiredService<TimeProvider>(), says, stop), stop);
            case ["audit", "verify"]:
                return await Work(asked, changes: false, s => AuditVerbs.Verify(Db(s), null, NotedHeads.Read(asked["head"], asked["count"]), asked["against"], says, stop), stop);
            case ["audit", "verify", var file]:
                return await AuditVerbs.Verify(null, file, NotedHeads.Read(asked["head"], asked["count"]), asked["against"], says, stop);
            case ["audit", "export", var file]:
                return await Work(asked, changes: false, s => AuditVerbs.Export(Db(s), file, says, stop), stop);
            case ["backup", var file]:
                return await Work(asked, changes: false, s => Backup.Make(s.GetRequiredService<DatabasePlace>(), file, says, stop), stop);
            case ["restore", var file]:
                return await Backup.Restore(DatabasePlace.From(Read(asked).Settings), file, says, stop);
            case ["generate"]:
                var sizes = VolumeData.Read(asked);
                return await Work(asked, changes: true, s => VolumeData.Run(sizes, Db(s), s.GetRequiredService<TimeProvider>(), says, stop), stop);
            case ["import", var file]:
                return await Work(asked, changes: !asked.Has("dry-run"), s => ImportVerb.Run(Db(s), s.GetRequiredService<WritePath>(), s.GetRequiredService<TimeProvider>(), file,
                    asked["kind"], asked["kommun"], asked["map"], asked.Has("dry-run"), asked.Has("create-kommuner"), says, stop), stop);
            case ["export", var kind, var file]:
                return await Work(asked, changes: false, s => ExportVerb.Run(Db(s), s.GetRequiredService<TimeProvider>(), kind, file, says, stop), stop);
            case ["check"]:
                throw new StoppedException("Kontrollen av regelverket finns inte i den här versionen.", "The check of the rule set is not part of this version.");
            default:
                var words = string.Join(' ', asked.Words);
                await complains.WriteLineAsync($"Okänt kommando eller fel antal ord: {words} / Unknown verb or wrong number of words: {words}");
                await complains.WriteAsync(VerbText.Help);
                return BadInput;
        }
    }

    /// <summary>Does the verb against the configured database, without a web server and without the demo.</summary>
    /// <param name="changes">False for a verb that only reads: then nothing is made or migrated.</param>
    private static async Task<int> Work(VerbArguments asked, bool changes, Func<IServiceProvider, Task<int>> act, CancellationToken stop)
    {
        var (settings, development) = Read(asked);
        var place = DatabasePlace.From(settings);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton(settings).AddDatabase(place);
        await using var all = services.BuildServiceProvider();
        try
        {
            if (changes) await all.OpenDatabase(demo: false, development, stop);
            else await all.OpenUnchanged(stop);

            await using var scope = all.CreateAsyncScope();
            return await act(scope.ServiceProvider);
        }
        finally
        {
            ServedFile.LetGo(place);
        }
    }

    /// <summary>The same settings as when serving.</summary>
    private static (Settings Settings, bool Development) Read(VerbArguments asked)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. asked.Settings], ContentRootPath = AppContext.BaseDirectory });
        return (Settings.From(builder.Configuration), builder.Environment.IsDevelopment());
    }

    private static ObjektDb Db(IServiceProvider services)
    {
        var db = services.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        return db;
    }
}
