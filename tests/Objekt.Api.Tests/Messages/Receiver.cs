using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Objekt.Tests.Messages;

/// <summary>Somebody else's program on loopback that takes webhooks.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<Call> Got { get; } = new();

    /// <summary>What it answers.</summary>
    public HttpStatusCode Answers { get; set; } = HttpStatusCode.NoContent;

    public string Address => app.Urls.First() + "/handelser?nyckel=1";

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var made = new Receiver(builder.Build());
        made.app.Map("/{**path}", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            made.Got.Enqueue(new Call(await reader.ReadToEndAsync(), http.Request.ContentType!, http.Request.Headers["Objekt-Signature"].ToString(), http.Request.Headers["Objekt-Delivery"].ToString()));
            http.Response.Headers.Location = "http://127.0.0.1:1/";
            http.Response.StatusCode = (int)made.Answers;
        });
        await made.app.StartAsync();
        return made;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}

/// <summary>One call as it came.</summary>
internal sealed record Call(string Body, string ContentType, string Signature, string Delivery)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
