using System.Buffers;
using System.Globalization;
using System.Text;
using Objekt.Api.Data;
using Objekt.Domain.Organisation;

namespace Objekt.Api.OData;

/// <summary>One request to the door: reads the address and the question, asks, and writes the whole answer or none of it.</summary>
internal sealed class ODataRequest(HttpContext http, Model model, TimeProvider clock)
{
    private readonly HttpRequest request = http.Request;

    /// <summary>The service's address as the client knows it. A proxy's word about it counts only from the proxies in the settings.</summary>
    private readonly string root = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/odata";
    private bool context;

    public async Task Answer()
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            throw new Refused("Den här dörren är till för att läsa. Ändringar görs i Objekt.", StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED");
        }
        var path = request.Path.Value!["/odata".Length..].TrimStart('/');
        http.Response.Headers["OData-Version"] = Headers.Version(request);
        if (path == "$metadata")
        {
            Options(QueryStringGuard.ForNothing);
            await Send(model.Metadata, "application/xml; charset=utf-8");
            return;
        }

        var metadata = Headers.Metadata(request) ?? throw new Refused("Svaren finns som application/json.", StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE");
        context = metadata != "none";
        http.Response.ContentType = $"application/json;odata.metadata={metadata};charset=utf-8";
        if (path.Length == 0)
        {
            Options(QueryStringGuard.ForNothing);
            await Json(to => RowWriter.WriteService(to, model.Sets, root, context));
            return;
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(Limits.Seconds));
        var ask = new Ask(http.RequestServices.GetRequiredService<ObjektDb>(), clock.Today(), http.RequestServices, time.Token);
        try
        {
            await Answer(Parsed(path), ask);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            throw new TimeoutException("The question took too long.");
        }
    }

    private Address Parsed(string path)
    {
        var aliases = path.Contains('(', StringComparison.Ordinal) && path.Contains('@', StringComparison.Ordinal) ? Options(QueryStringGuard.ForNothing, aliases: true) : [];
        return Address.Parse(model, new PathString("/" + path).ToUriComponent().TrimStart('/'), aliases);
    }

    private async Task Answer(Address address, Ask ask)
    {
        if (address.Function is { } function)
        {
            Options(QueryStringGuard.ForNothing, aliases: true);
            var record = await function.Call(address.Given, ask);
            await Json(to => RowWriter.WriteRecord(to, record, root, context));
            return;
        }

        var query = new GuardedQuery(model.Sets, ask);
        var set = address.Link is { } link ? model.Sets.Of(link.Target) : address.Set!;
        var single = address.Link is null ? address.Key is not null : !address.Link.Many;
        var question = RowQuestion.Read(model, set, Options(address.Count ? QueryStringGuard.ForCount : single ? QueryStringGuard.ForOne : QueryStringGuard.ForList));
        if (await Narrowed(address, query, ask) is not { } narrow)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (address.Count)
        {
            var count = await set.Count(query, question, narrow.Named);
            await Send(Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)), "text/plain; charset=utf-8");
            return;
        }
        var answer = await set.List(query, single ? question with { Top = 1 } : question, narrow.Named);
        if (single)
        {
            answer = answer.Rows.Count == 0 ? throw Refused.NotFound() : answer with { Single = true, Context = answer.Context + "/$entity" };
        }
        await Json(to => RowWriter.Write(to, answer, root, answer.Next is { } token ? NextLink.Of(root, request.Path, question, token, answer.Left) : null, context));
    }

    /// <summary>What the address narrows the set to; null where a link leads from a row to nothing.</summary>
    private async Task<(Narrow? Named, bool Whole)?> Narrowed(Address address, GuardedQuery query, Ask ask)
    {
        if (address.Key is not { } key) return (null, true);
        var row = Narrow.Key(address.Set!, key, ask);
        if (address.Link is not { } link) return (row, false);

        var from = await address.Set!.Values(query, row, link.Mine) ?? throw Refused.NotFound();
        return from[0] is { } value ? (Narrow.Linked(link, model.Sets.Of(link.Target), value, ask), false) : null;
    }

    private Dictionary<string, string> Options(IReadOnlySet<string> allowed, bool aliases = false) => QueryStringGuard.Read(request.QueryString.Value, allowed, aliases);

    private Task Json(Action<IBufferWriter<byte>> write)
    {
        var body = new ArrayBufferWriter<byte>(16 * 1024);
        write(body);
        return Send(body.WrittenMemory, null);
    }

    private async Task Send(ReadOnlyMemory<byte> body, string? type)
    {
        http.Response.ContentType = type ?? http.Response.ContentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method)) await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
