using Microsoft.EntityFrameworkCore;
using Objekt.Api.Errors;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>Registers the database that the settings name, and opens it at start: checked, migrated, guarded, and filled with the demo when it is empty.</summary>
public static class Opening
{
    /// <summary>One for all, so that EF shares one model between hosts.</summary>
    private static readonly SqliteConnections Connections = new();

    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabasePlace place)
    {
        services.AddSingleton(place);
        services.AddScoped<WritePath>();
        return place.IsSqlite
            ? services.AddPool<SqliteDb>(o => o.UseSqlite(place.ConnectionString, s => s.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(Connections))
            : services.AddPool<PostgresDb>(o => o.UseNpgsql(place.ConnectionString));
    }

    /// <summary>
    /// Contexts are used again, since making one costs more than most questions. Each request gets one that sees nothing,
    /// and only under this one name: a context that two registrations dispose would be lent out twice.
    /// </summary>
    private static IServiceCollection AddPool<T>(this IServiceCollection services, Action<DbContextOptionsBuilder> options) where T : ObjektDb =>
        // The file is resolved first, so that it is let go last: after the contexts and what they hold.
        services.AddSingleton<ServedFile>().AddPooledDbContextFactory<T>((s, o) => { s.GetRequiredService<ServedFile>(); options(o); }, poolSize: 32).AddScoped<ObjektDb>(s =>
        {
            var db = s.GetRequiredService<IDbContextFactory<T>>().CreateDbContext();
            db.SeeNothing();
            return db;
        });

    /// <summary>For verbs that only read: nothing is made, migrated or guarded.</summary>
    public static async Task OpenUnchanged(this IServiceProvider services, CancellationToken stop = default)
    {
        var place = services.GetRequiredService<DatabasePlace>();
        if (place.IsSqlite) SqliteFile.CheckThere(place);

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        if (db.Database.IsNpgsql()) await PostgresServer.Check(db, place, development: true, stop);
        await Migrating.Recognise(db, place.Shown, stop);
    }

    /// <summary>Brings the database to what the program needs, or stops with one sentence.</summary>
    /// <param name="demo">Whether an empty one gets the demo union.</param>
    public static async Task OpenDatabase(this IServiceProvider services, bool demo, bool development, CancellationToken stop = default)
    {
        var place = services.GetRequiredService<DatabasePlace>();
        if (place.IsSqlite) SqliteFile.Check(place, development);

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        if (place.IsSqlite)
        {
            // Somebody else's file, or a newer one, is refused before a single byte of it changes.
            if (File.Exists(place.File)) await Migrating.Pending(db, place.Shown, stop);
            SqliteFile.Prepare(place);
        }
        else
        {
            await PostgresServer.Check(db, place, development, stop);
        }
        await using var turn = place.IsSqlite ? null : await PostgresServer.Turn(db, stop);
        await Migrating.Bring(db, place.Shown, stop);
        await AppendOnly.Guard(db, stop);

        var filled = await db.Unions.AsNoTracking().FirstOrDefaultAsync(stop);
        if (filled is { IsDemo: true } && !development)
        {
            throw new StoppedException("Databasen innehåller övningsunionen, som bara får visas i utvecklingsläge. Ange en annan databas.", "The database holds the demo union, which may only be served in Development. Name another database.");
        }
        if (filled is null)
        {
            await using var writing = await db.Database.BeginTransactionAsync(stop);
            await ShippedData.Load(db, stop);
            await writing.CommitAsync(stop);
        }
        // Somebody has begun a union of their own by import or set-up: the demo must not be mixed into it.
        var begun = filled is not null || await db.People.AnyAsync(stop) || await db.Kommun.AnyAsync(stop) || await db.ItSystems.AnyAsync(stop);
        if (demo && !begun) await DemoData.Load(db, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<Settings>().Demo.Matters, stop);
    }
}
