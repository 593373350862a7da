using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Objekt.Domain.Changes;

namespace Objekt.Api.Data;

/// <summary>A unique index said no: somebody was first with the same value. An answer, not a failure.</summary>
internal static class UniqueViolation
{
    private const int Unique = 2067, PrimaryKey = 1555, Trigger = 1811;

    public static Refusal? Of(DbUpdateException failed) => failed.InnerException switch
    {
        SqliteException { SqliteExtendedErrorCode: Unique or PrimaryKey or Trigger } sqlite when sqlite.Message.Contains(SqliteGuards.Taking, StringComparison.Ordinal) => Taken(sqlite.Message.Split('.', ',', '\'', ' ').LastOrDefault(p => p.Length > 0 && char.IsAsciiLetterUpper(p[0]))),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => Taken(postgres.ConstraintName?.Split('_')[^1]),
        _ => null,
    };

    private static Refusal.Invalid Taken(string? column) =>
        new("Värdet är redan upptaget av en annan uppgift. Läs om sidan och välj ett annat.", column is null ? null : JsonNamingPolicy.CamelCase.ConvertName(column));
}
