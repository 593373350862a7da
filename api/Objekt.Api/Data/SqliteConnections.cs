using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>What every SQLite connection needs: Swedish order, and lower/upper that know å ä ö (SQLite's own know ASCII only).</summary>
public sealed class SqliteConnections : DbConnectionInterceptor
{
    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <summary>Handles that have their settings already: a pooled connection keeps them, and asking again would cost every request.</summary>
    private static readonly ConditionalWeakTable<SQLitePCL.sqlite3, object> Settled = [];

    /// <summary>Also for connections that EF did not open: backup, start-up checks, tests.</summary>
    public static void Prepare(SqliteConnection connection)
    {
        connection.CreateCollation("SV", Compare);
        connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        connection.CreateFunction(SwedishDays.OnSqlite, (long? ticks) => ticks is { } t ? SwedishTime.DayOf(new DateTimeOffset(t, TimeSpan.Zero)).ToString("O", CultureInfo.InvariantCulture) : null, isDeterministic: true);
        connection.CreateFunction("upper", (string? text) => text?.ToUpperInvariant(), isDeterministic: true);
        if (connection.Handle is { } handle && Settled.TryAdd(handle, Settled)) Settle(connection);
    }

    /// <summary>Decisions survive power loss, references hold, and INSERT OR REPLACE meets the append-only triggers. Start-up reads them back.</summary>
    private static void Settle(SqliteConnection connection)
    {
        using var settings = connection.CreateCommand();
        settings.CommandText = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-20000;";
        settings.ExecuteNonQuery();
    }

    /// <summary>Swedish order; two texts that only look alike are told apart, so that a page never loses a row.</summary>
    private static int Compare(string? a, string? b)
    {
        var order = Swedish.Compare(a, b, CompareOptions.None);
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }
}
