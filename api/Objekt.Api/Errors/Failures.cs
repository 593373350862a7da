using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Objekt.Api.Errors;

/// <summary>The last net: whatever went wrong becomes one clean problem body, and the log gets the rest under the same correlation id.</summary>
public sealed partial class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The one who asked has hung up: nobody is left to answer.
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            var (status, code, detail) = Read(failure);
            if (status >= 500) Failed(log, Problems.Correlation(http), http.Request.Method, Readable(http.Request.Path), failure);
            http.Response.Clear();
            await Problems.Write(http, status, code, detail);
        }
        catch (Exception failure)
        {
            // Half a body has left: cut the connection, so that nobody takes it for a whole one.
            Failed(log, Problems.Correlation(http), http.Request.Method, Readable(http.Request.Path), failure);
            http.Abort();
        }
    }

    /// <summary>Status, code and sentence for an exception. What is not known by name is a 500 without details.</summary>
    public static (int Status, string Code, string Detail) Read(Exception failure) => failure switch
    {
        BadHttpRequestException { StatusCode: 413 } => (413, "TOO_LARGE", "Det som skickades är för stort."),
        BadHttpRequestException bad => (bad.StatusCode, "INVALID", "Anropet går inte att läsa. Kontrollera adress, rubriker och innehåll."),
        _ when IsBusy(failure) => (503, "BUSY", "Databasen är upptagen eller går inte att nå just nu. Försök igen om en stund."),
        _ => (500, "FAILED", "Något gick fel hos oss. Försök igen; kvarstår felet, lämna numret correlation till den som sköter Objekt."),
    };

    /// <summary>What the program says when it stops: the known sentence, or the bare fact; never a stack trace.</summary>
    public static string Sentence(Exception failure) => failure switch
    {
        StoppedException known => known.Message,
        _ => $"Oväntat fel, inget sparades: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")} / Unexpected failure, nothing was saved.",
    };

    /// <summary>Locked, full, unreachable or timed out: worth trying again.</summary>
    public static bool IsBusy(Exception? failure) => failure switch
    {
        null => false,
        SqliteException { SqliteErrorCode: 5 or 6 or 8 or 10 or 13 or 14 } => true,
        NpgsqlException { IsTransient: true } => true,
        DbException { InnerException: TimeoutException } => true,
        TimeoutException => true,
        _ => IsBusy(failure.InnerException),
    };

    private static string Readable(PathString path) => path.Value?.ReplaceLineEndings(" ") ?? "";

    [LoggerMessage(Level = LogLevel.Error, Message = "{Correlation} {Method} {Path} failed")]
    private static partial void Failed(ILogger log, string correlation, string method, string path, Exception failure);
}
