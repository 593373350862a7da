using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Objekt.Domain.Changes;

namespace Objekt.Api.Errors;

/// <summary>The one shape of an error body over plain HTTP and OData (RFC 9457), and the one table from a refusal's code to a status.</summary>
public static class Problems
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The HTTP status that a refusal's code equals.</summary>
    public static int Status(string code) => code switch
    {
        "NOT_FOUND" => StatusCodes.Status404NotFound,
        "STALE" or "ALREADY_DECIDED" or "NO_RULE" or "AMBIGUOUS" or "UNLAWFUL" => StatusCodes.Status409Conflict,
        "OWN_REQUEST" or "NO_MANDATE" or "RECUSED" => StatusCodes.Status403Forbidden,
        "KEY_REUSED" => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>A refusal as an answer.</summary>
    public static IResult Of(Refusal refusal) => Of(Status(refusal.Code), refusal.Code, refusal.Message, refusal.Path);

    /// <summary>Any error as an answer.</summary>
    /// <param name="code">Stable code in capitals.</param>
    /// <param name="detail">Swedish sentence: what, why and what to do.</param>
    /// <param name="path">The field it concerns.</param>
    public static IResult Of(int status, string code, string detail, string? path = null) => new Answer(status, code, detail, path);

    /// <summary>Writes the error to a response that has not started.</summary>
    public static Task Write(HttpContext http, int status, string code, string detail, string? path = null)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/problem+json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "1";
        if (HttpMethods.IsHead(http.Request.Method)) return Task.CompletedTask;

        var body = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["code"] = code,
            ["detail"] = detail,
            ["correlation"] = Correlation(http),
        };
        if (path is not null) body["path"] = path;
        return http.Response.WriteAsync(body.ToJsonString(Readable), http.RequestAborted);
    }

    /// <summary>What a person quotes to the one who reads the log.</summary>
    public static string Correlation(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    private sealed class Answer(int status, string code, string detail, string? path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, status, code, detail, path);
    }
}
