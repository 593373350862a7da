using Microsoft.Data.Sqlite;
using Npgsql;
using Objekt.Api.Errors;

namespace Objekt.Api.OData;

/// <summary>Tells a question that cannot be answered from a database that does not answer. Only the first is the asker's.</summary>
internal static class QuestionFaults
{
    public static bool Is(Exception fault) => !Failures.IsBusy(fault) && fault switch
    {
        // Data exceptions: a sum past the largest number, a value that a type cannot hold.
        PostgresException data => data.SqlState.StartsWith("22", StringComparison.Ordinal),
        SqliteException data => data.SqliteErrorCode == 1 && data.Message.Contains("overflow", StringComparison.Ordinal),
        // The library says so of what it cannot turn into SQL.
        InvalidOperationException { InnerException: null } untranslated => untranslated.Message.Contains("could not be translated", StringComparison.Ordinal) || untranslated.Message.Contains("Nullable object", StringComparison.Ordinal),
        OverflowException or FormatException => true,
        _ => false,
    };
}
