using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Safety;

/// <summary>The product in a process of its own, on the real clock, so that it can be killed and started again on the same database.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> complained;

    private Served(Process process, Uri address) => (this.process, Address, complained) = (process, address, process.StandardError.ReadToEndAsync());

    public Uri Address { get; }

    public static async Task<Served> Start(Provider provider, string connection, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Objekt.Api.dll"), .. ObjektApp.Arguments(provider, connection, folder, demo: true)]) start.ArgumentList.Add(argument);
        foreach (var name in (string[])["ASPNETCORE_ENVIRONMENT", "ASPNETCORE_URLS", "ConnectionStrings__Objekt"]) start.Environment.Remove(name);

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } said)
        {
            if (!said.StartsWith("Objekt: http", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new Served(process, new Uri(said.Split(' ')[1].TrimEnd(',')));
        }
        throw new InvalidOperationException("It does not serve: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>SIGKILL: nothing is flushed, closed or said.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task<HttpClient> As(string person)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        using var answer = await client.PostAsJsonAsync("/signin/development", new { person });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return client;
    }

    /// <summary>Data, when the answer is 200; else the status and Retry-After.</summary>
    public static async Task<Heard> Ask(HttpClient client, string query, object? variables = null)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != HttpStatusCode.OK) return new(answer.StatusCode, answer.Headers.RetryAfter is not null, default, body);
        using var json = JsonDocument.Parse(body);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), body);
        return new(answer.StatusCode, false, json.RootElement.GetProperty("data").Clone(), body);
    }

    /// <summary>One answer over HTTP.</summary>
    public sealed record Heard(HttpStatusCode Status, bool SaysWhen, JsonElement Data, string Body);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        await complained;
        process.Dispose();
    }
}
