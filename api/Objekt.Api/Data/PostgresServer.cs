using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>What must be true of a PostgreSQL server before the program uses it.</summary>
internal static class PostgresServer
{
    public static async Task Check(ObjektDb db, DatabasePlace place, bool development, CancellationToken stop)
    {
        try
        {
            await db.Database.OpenConnectionAsync(stop);
        }
        catch (PostgresException no) when (no.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await Create(db, stop);
        }
        catch (Exception no) when (Failures.IsBusy(no) || no is NpgsqlException or SocketException)
        {
            var why = no is PostgresException said ? said.MessageText : "no answer";
            throw new StoppedException($"{place.Shown} går inte att nå ({why}). Kontrollera ConnectionStrings__Objekt och att servern är i gång.", $"{place.Shown} cannot be reached ({why}). Check ConnectionStrings__Objekt and that the server runs.");
        }

        if (await Ask(db, "SHOW server_encoding", stop) is not "UTF8") throw new StoppedException("Databasen i PostgreSQL måste ha kodningen UTF8.", "The PostgreSQL database must have the encoding UTF8.");
        if (await Ask(db, "SELECT collname FROM pg_collation WHERE collname = 'sv-SE-x-icu'", stop) is null) throw new StoppedException("PostgreSQL saknar svensk sortering (sv-SE-x-icu). Använd en server byggd med ICU.", "PostgreSQL lacks Swedish order (sv-SE-x-icu). Use a server built with ICU.");
        if (development) return;

        foreach (var setting in (string[])["fsync", "synchronous_commit", "full_page_writes"])
        {
            if (await Ask(db, $"SHOW {setting}", stop) is "off") throw new StoppedException($"PostgreSQL har {setting}=off, så ett fattat beslut kan försvinna. Slå på inställningen.", $"PostgreSQL has {setting}=off, so a decision can be lost. Turn the setting on.");
        }
    }

    /// <summary>Nodes that start at once open the database one after the other. The turn ends with what is returned, or with the session.</summary>
    public static async Task<IAsyncDisposable> Turn(ObjektDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await db.Database.ExecuteSqlRawAsync($"SELECT pg_advisory_lock({TurnNumber})", stop);
        return new Ending(db);
    }

    /// <summary>Any number that no other program on the same database uses.</summary>
    private const long TurnNumber = 0x4F626A656B74;

    private static async Task Create(ObjektDb db, CancellationToken stop)
    {
        try
        {
            await db.Database.GetService<IRelationalDatabaseCreator>().CreateAsync(stop);
        }
        catch (PostgresException no) when (no.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node was first.
        }
        catch (PostgresException no)
        {
            throw new StoppedException($"Databasen finns inte och går inte att skapa ({no.MessageText}). Skapa den, eller ändra ConnectionStrings__Objekt.", $"The database does not exist and cannot be made ({no.MessageText}). Make it, or change ConnectionStrings__Objekt.");
        }
        await db.Database.OpenConnectionAsync(stop);
    }

    private sealed class Ending(ObjektDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlRawAsync($"SELECT pg_advisory_unlock({TurnNumber})");
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<string?> Ask(ObjektDb db, string sql, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (await command.ExecuteScalarAsync(stop))?.ToString();
    }
}
