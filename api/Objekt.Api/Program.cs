using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;
using Objekt.Api.Audit;
using Objekt.Api.Changes;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Exchange;
using Objekt.Api.Exchange.Messages;
using Objekt.Api.GraphQL;
using Objekt.Api.Identity;
using Objekt.Api.OData;

namespace Objekt.Api;

/// <summary>The whole product as a table of contents: what it is made of, and in which order a request meets it.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Serves until stopped, or does one verb. Zero is done; whatever is wrong is one sentence.</summary>
    public static async Task<int> Run(string[] args, TextWriter says, TextWriter complains, CancellationToken stop = default)
    {
        try
        {
            if (Verbs.Asked(args)) return await Verbs.Run(args, says, complains, stop);

            await using var app = Build(args);
            await Start(app, stop);
            await says.WriteLineAsync($"Objekt: {string.Join(", ", app.Urls)} · {app.Services.GetRequiredService<DatabasePlace>().Shown}");
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (Exception failure) when (failure is not HostAbortedException)
        {
            await complains.WriteLineAsync(Failures.Sentence(failure));
            return 2;
        }
    }

    /// <summary>The product, not yet started. Tests change the clock through <paramref name="change"/>.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, WebRootPath = WebClient.Folder() });
        var settings = Settings.From(builder.Configuration);
        StartUpChecks.Check(settings, builder.Configuration, builder.Environment);
        var place = DatabasePlace.From(settings);

        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Configuration["AllowedHosts"] ??= "localhost;127.0.0.1;[::1]";
        if (StartUpChecks.IsDefault(builder.Configuration)) builder.WebHost.UseUrls("http://localhost:5080");
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = 11 * 1024 * 1024;
            o.Limits.MaxRequestLineSize = 8 * 1024;
            o.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            o.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });

        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(settings).AddDatabase(place);
        builder.AddSignIn(settings, place);
        builder.Services.AddPace();
        builder.Services.AddGraphQl();
        builder.Services.AddODataDoor();
        builder.Services.AddExchange();
        builder.Services.AddChanges();
        builder.Services.AddMessages();
        change?.Invoke(builder);

        var app = builder.Build();
        if (settings.Proxy.Trusted.Length > 0) app.UseForwardedHeaders(Forwarding(settings));
        app.UseSecurityHeaders();
        app.UseMiddleware<Failures>();
        app.UseWebClient();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<CallerFromHttp>();
        app.UseAuthorization();

        app.MapHealth();
        app.MapSignIn(settings);
        app.MapGraphQl();
        app.MapDocuments();
        app.MapODataDoor();
        app.MapExchange();
        app.MapCalendar();
        app.MapAudit();
        app.MapUnknownPaths();
        app.MapWebClient();
        return app;
    }

    /// <summary>Opens the database and then the doors.</summary>
    public static async Task Start(WebApplication app, CancellationToken stop = default)
    {
        var development = app.Environment.IsDevelopment();
        await app.Services.OpenDatabase(demo: development && app.Services.GetRequiredService<Settings>().Demo.Load is not false, development, stop);
        app.Services.GetRequiredService<ServedFile>().Hold();
        app.Services.GetRequiredService<SessionKeys>().Check();
        await FirstAdministrator.LetIn(app.Services, app.Services.GetRequiredService<Settings>().SignsInWithEntra(app.Environment), stop);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception no) when (no is IOException or SocketException or InvalidOperationException or FormatException)
        {
            var where = string.Join(", ", StartUpChecks.Addresses(app.Configuration));
            throw new StoppedException($"{where} går inte att använda ({no.Message.ReplaceLineEndings(" ")}). Stäng det program som använder porten, eller ange en annan i ASPNETCORE_URLS.", $"{where} cannot be used. Close the program that uses the port, or name another in ASPNETCORE_URLS.");
        }
    }

    private static ForwardedHeadersOptions Forwarding(Settings settings)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedFor, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in settings.Proxy.Addresses) options.KnownProxies.Add(address);
        return options;
    }
}
