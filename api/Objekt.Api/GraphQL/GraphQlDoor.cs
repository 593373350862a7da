using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using Objekt.Api.Data;
using Objekt.Api.Identity;
using Objekt.Domain.Organisation;
using EngineSchema = GraphQL.Types.Schema;

namespace Objekt.Api.GraphQL;

/// <summary>POST /graphql by the GraphQL-over-HTTP specification, with limits before validation and one serial run per request.</summary>
public static class GraphQlDoor
{
    private const string Json = "application/json", Response = "application/graphql-response+json";

    public static IServiceCollection AddGraphQl(this IServiceCollection services)
    {
        var graphs = new Graphs(typeof(GraphQlDoor).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Graph)) && !t.IsAbstract).Select(t => (Graph)Activator.CreateInstance(t)!));
        services.AddSingleton(graphs);
        services.AddSingleton(s => SchemaFromFeatures.Build(graphs, s));
        services.AddSingleton<Documents>();
        services.AddSingleton<Runner>();
        services.AddSingleton<Authority.RuleBooks>();
        services.AddScoped<Authority.RequestRules>();
        services.AddSingleton<Objects.GapMemory>();
        services.AddOptions<GraphQlLimits>().BindConfiguration("GraphQl");
        return services;
    }

    /// <summary>Maps the door and the schema's text.</summary>
    public static void MapGraphQl(this IEndpointRouteBuilder app)
    {
        app.Map("/graphql", Answer).FromOurPages().AtAPace();
        app.MapGet("/graphql/schema.graphql", (EngineSchema schema) => Results.Text(SchemaText.Of(schema), "text/plain; charset=utf-8", Encoding.UTF8)).AllowAnonymous();
    }

    private static async Task Answer(HttpContext http)
    {
        var runner = http.RequestServices.GetRequiredService<Runner>();
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = "POST";
            await Refuse(http, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED", "Frågor skickas med POST.");
            return;
        }
        if (!http.Request.HasJsonContentType() || http.Request.ContentType!.Contains('+', StringComparison.Ordinal))
        {
            await Refuse(http, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Skicka application/json.");
            return;
        }
        if (Accepted(http.Request) is not { } media)
        {
            await Refuse(http, HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE", $"Svaret finns som {Json} och {Response}.");
            return;
        }
        var limits = http.RequestServices.GetRequiredService<IOptions<GraphQlLimits>>().Value;
        var body = await Read(http.Request, limits.BodyBytes);
        if (body is null)
        {
            await Refuse(http, HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE", $"Frågan är större än {limits.BodyBytes / 1024} KB.");
            return;
        }
        var asked = GraphQlRequest.Read(body);
        if (asked.Fault is { } fault)
        {
            await Refuse(http, HttpStatusCode.BadRequest, "BAD_REQUEST", fault);
            return;
        }

        var (result, wellFormed) = await runner.Run(http, asked, limits);
        // The older media type promises 200 for a well-formed request; the newer tells refusals before execution apart.
        http.Response.StatusCode = result.Executed || (wellFormed && media == Json) ? 200 : 400;
        await Runner.Write(http, result, media);
    }

    private static string? Accepted(HttpRequest request)
    {
        var accept = request.GetTypedHeaders().Accept;
        if (accept.Count == 0) return request.Headers.Accept.Count == 0 ? Json : null;
        foreach (var one in accept.Where(a => a.Quality is null or > 0).OrderByDescending(a => a.Quality ?? 1))
        {
            if (one.MediaType.Equals(Response, StringComparison.OrdinalIgnoreCase)) return Response;
            if (one.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) || one.MatchesAllTypes || one.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return Json;
        }
        return null;
    }

    private static async Task<byte[]?> Read(HttpRequest request, int most)
    {
        if (request.ContentLength > most) return null;
        var buffer = ArrayPool<byte>.Shared.Rent(most + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, most + 1), most + 1, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
            return length > most ? null : buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Task Refuse(HttpContext http, HttpStatusCode status, string code, string message)
    {
        http.Response.StatusCode = (int)status;
        return http.Response.WriteAsJsonAsync(new { errors = new[] { new { message, extensions = new { code } } } }, Runner.Unescaped, Json, http.RequestAborted);
    }
}

/// <summary>Parses, measures, validates and runs.</summary>
internal sealed class Runner(EngineSchema schema, Graphs graphs, Documents documents, IHostEnvironment environment, TimeProvider clock, ILogger<Runner> log)
{
    internal static readonly JsonSerializerOptions Unescaped = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly GraphQLSerializer Serializer = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
    private static readonly DocumentExecuter Executer = new(new GraphQLDocumentBuilder(), new DocumentValidator(), new OneAtATime(), []);

    /// <summary>The answer, and whether the request was well formed (parsed, measured and validated).</summary>
    public async Task<(ExecutionResult Result, bool WellFormed)> Run(HttpContext http, GraphQlRequest asked, GraphQlLimits limits)
    {
        var document = documents.Find(asked.Query);
        var known = document is not null;
        if (document is null)
        {
            try
            {
                if (Limits.OfText(asked.Query, limits) is { } large) return (Refused(large.Code, large.Message), true);
                document = Parser.Parse(asked.Query);
            }
            catch (Exception fault) when (fault is GraphQLParser.Exceptions.GraphQLParserException or ArgumentException or InvalidOperationException)
            {
                return (Refused("SYNTAX_ERROR", "Frågan går inte att läsa: " + FirstLine(fault.Message)), false);
            }
            if (Limits.OfDocument(document, limits) is { } wide) return (Refused(wide.Code, wide.Message), true);
            if (!environment.IsDevelopment() && Introspects(document)) return (Refused("INTROSPECTION_OFF", "Schemat finns på /graphql/schema.graphql."), true);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        var ask = new Ask(http.RequestServices.GetRequiredService<ObjektDb>(), SwedishTime.Today(clock), graphs, http.RequestServices, time.Token);
        try
        {
            var options = new ExecutionOptions
            {
                Schema = schema,
                Query = asked.Query,
                Document = document,
                OperationName = asked.OperationName,
                Variables = asked.Variables,
                UserContext = new Conversation(ask),
                RequestServices = http.RequestServices,
                CancellationToken = time.Token,
                ThrowOnUnhandledException = true,
            };
            if (known) options.ValidationRules = [];
            var result = await Executer.ExecuteAsync(options);
            if (!known && result.Executed) documents.Keep(asked.Query, document);
            if (!environment.IsDevelopment()) WithoutSuggestions(result);
            return (result, true);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            throw new TimeoutException("The question took too long.");
        }
        catch (Exception fault) when (fault is JsonException or FormatException or OverflowException)
        {
            RunnerLog.BadValue(log, fault);
            return (Refused("INVALID", "Ett värde i frågan går inte att använda."), true);
        }
    }

    public static async Task Write(HttpContext http, ExecutionResult result, string media)
    {
        // The whole body before the first byte: a failing field must never cut an answer that began as a good one.
        using var body = new MemoryStream();
        await Serializer.WriteAsync(body, result, http.RequestAborted);
        http.Response.ContentType = media + "; charset=utf-8";
        http.Response.ContentLength = body.Length;
        http.Response.Headers.CacheControl = "no-store";
        body.Position = 0;
        await body.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static ExecutionResult Refused(string code, string message) => new() { Errors = [new ExecutionError(message) { Code = code }] };

    private static string FirstLine(string text) => text.Split('\n')[0];

    private static bool Introspects(GraphQLDocument document) => document.Definitions.OfType<GraphQLOperationDefinition>()
        .SelectMany(o => o.SelectionSet.Selections).OfType<GraphQLField>().Any(f => f.Name.StringValue is "__schema" or "__type")
        || document.Definitions.OfType<GraphQLFragmentDefinition>().SelectMany(f => f.SelectionSet.Selections).OfType<GraphQLField>().Any(f => f.Name.StringValue is "__schema" or "__type");

    /// <summary>"Did you mean" names what the asker may not know of.</summary>
    private static void WithoutSuggestions(ExecutionResult result)
    {
        if (result.Errors is not { } errors) return;
        var bare = new ExecutionErrors();
        foreach (var error in errors)
        {
            var at = error.Message.IndexOf("Did you mean", StringComparison.Ordinal);
            bare.Add(at > 0 ? new ExecutionError(error.Message[..at].TrimEnd()) { Code = error.Code } : error);
        }
        result.Errors = bare;
    }

    /// <summary>A database context takes one question at a time.</summary>
    private sealed class OneAtATime : IExecutionStrategySelector
    {
        public IExecutionStrategy Select(global::GraphQL.Execution.ExecutionContext context) => SerialExecutionStrategy.Instance;
    }
}

internal static partial class RunnerLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "A value in a GraphQL question could not be used")]
    public static partial void BadValue(ILogger log, Exception fault);
}

/// <summary>The body of a request: query, variables, operationName.</summary>
internal sealed record GraphQlRequest(string Query, string? OperationName, Inputs? Variables, string? Fault)
{
    private static GraphQlRequest Bad(string fault) => new("", null, null, fault);

    public static GraphQlRequest Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 64 });
            if (json.RootElement.ValueKind == JsonValueKind.Array) return Bad("En fråga i taget: listor av frågor tas inte emot.");
            if (json.RootElement.ValueKind != JsonValueKind.Object) return Bad("Skicka ett JSON-objekt med query.");
            if (!json.RootElement.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(query.GetString())) return Bad("query saknas.");
            var operation = json.RootElement.TryGetProperty("operationName", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
            if (name.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String)) return Bad("operationName ska vara en text.");
            if (!json.RootElement.TryGetProperty("variables", out var variables) || variables.ValueKind == JsonValueKind.Null) return new GraphQlRequest(query.GetString()!, operation, null, null);
            if (variables.ValueKind != JsonValueKind.Object) return Bad("variables ska vara ett objekt.");
            return new GraphQlRequest(query.GetString()!, operation, new Inputs((Dictionary<string, object?>)Value(variables)!), null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Bad("Det som skickades är inte läsbar JSON.");
        }
    }

    /// <summary>Numbers stay exact: whole ones as whole, others as decimals, never as floating numbers.</summary>
    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Fields(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt32(out var small) ? small : element.TryGetInt64(out var whole) ? whole : element.TryGetDecimal(out var exact) ? exact : element.GetDouble(),
        _ => null,
    };

    private static Dictionary<string, object?> Fields(JsonElement element)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var property in element.EnumerateObject()) fields[property.Name] = Value(property.Value);
        return fields;
    }
}
