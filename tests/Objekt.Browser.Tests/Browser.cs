using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Objekt.Tests.Browser.Ending))]

namespace Objekt.Tests;

/// <summary>The Chromium of this machine, started once for all journeys. Swedish, in Swedish time, at the product's fixed clock.</summary>
public static class Browser
{
    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Chromium)>> Running = new(Start);

    /// <summary>A page with cookies of its own, signed in when a person is named.</summary>
    /// <param name="person">Slug of a demo person, e.g. lasare-mora.</param>
    public static async Task<IPage> Open(ObjektApp app, string? person = null, BrowserNewContextOptions? options = null)
    {
        var (_, chromium) = await Running.Value;
        options ??= new();
        options.BaseURL ??= app.Address.ToString();
        options.Locale ??= "sv-SE";
        options.TimezoneId ??= "Europe/Stockholm";
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await chromium.NewContextAsync(options);
        // Nothing here measures time: a busy machine may take its own.
        context.SetDefaultTimeout(90_000);
        await context.Clock.SetFixedTimeAsync(app.Clock.Now.UtcDateTime);
        if (person is not null)
        {
            var answer = await context.APIRequest.PostAsync(new Uri(app.Address, "/signin/development").ToString(), new() { DataObject = new { person } });
            Assert.True(answer.Ok, $"{person} could not sign in: {await answer.TextAsync()}");
        }
        return await context.NewPageAsync();
    }

    private static async Task<(IPlaywright, IBrowser)> Start()
    {
        var driver = await Playwright.CreateAsync();
        var chromium = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await Find(),
            // Chromium's sandbox does not work for root, as in most build machines.
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox", "--disable-dev-shm-usage"] : ["--disable-dev-shm-usage"],
        });
        return (driver, chromium);
    }

    private static async Task<string> Find()
    {
        if (Environment.GetEnvironmentVariable("OBJEKT_CHROMIUM") is { Length: > 0 } named) return named;
        if (Known() is { } found) return found;

        await Debian.Install("chromium");
        return Known() ?? throw new InvalidOperationException("Chromium is missing and could not be installed. Install Debian's package chromium, or name the program in OBJEKT_CHROMIUM.");

        static string? Known() => Debian.OnPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    }

    /// <summary>Closes the browser when the last test is done.</summary>
    public sealed class Ending : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (!Running.IsValueCreated || !Running.Value.IsCompletedSuccessfully) return;
            var (driver, chromium) = await Running.Value;
            await chromium.CloseAsync();
            driver.Dispose();
        }
    }
}
