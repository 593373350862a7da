using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>The router's own list of pages, each with an address that shows it. A page without an address here fails.</summary>
internal static partial class Routes
{
    /// <summary>Sees every page there is, administration and import among them.</summary>
    public const string Person = "systemadministrator";

    /// <summary>The paths as the router writes them, parameters included.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. Written().Matches(File.ReadAllText(Repository.PathOf("web", "src", "routes.tsx"))).Select(m => m.Groups[1].Value)];

    /// <summary>An address for each route of the demo union; the import's is a file that waits with a question.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Addresses(ObjektApp app)
    {
        var system = await app.Inside(db => db.ItSystems.OrderBy(s => s.Slug).Where(s => s.Common).Select(s => s.Slug).FirstAsync());
        var register = await Sitting.WithARegister(app);
        var import = await Uploaded(app);
        var matter = await Matter.Numbered(app);
        var addresses = new Dictionary<string, string>
        {
            ["/att-gora"] = "/att-gora",
            ["/objektkarta"] = "/objektkarta",
            ["/objekt/:slug"] = "/objekt/utbildning",
            ["/vem-bestammer"] = "/vem-bestammer",
            ["/arenden"] = "/arenden",
            ["/arenden/nytt"] = "/arenden/nytt?typ=system-replace&objekt=utbildning&kommun=2062,2034&belopp=180000",
            ["/arenden/:number"] = $"/arenden/{Uri.EscapeDataString(matter)}",
            ["/arenden/:number/utlamnande"] = $"/arenden/{Uri.EscapeDataString(register.Matter)}/utlamnande",
            ["/forum"] = "/forum",
            ["/forum/:slug"] = $"/forum/{Sitting.Forum}",
            ["/forum/:slug/:day"] = $"/forum/{Sitting.Forum}/{register.Day}",
            ["/beslut"] = "/beslut",
            ["/beslut/:authority/:year/:serial"] = register.Decision,
            ["/anmalan"] = "/anmalan",
            ["/utskrift/protokoll/:slug/:day"] = $"/utskrift/protokoll/{Sitting.Forum}/{register.Day}",
            ["/utskrift/anmalan/:slug/:year/:serial"] = $"/utskrift/anmalan/{register.List}",
            ["/utskrift/utlamnande/:number/:order"] = $"/utskrift/utlamnande/{Uri.EscapeDataString(register.Matter)}/1",
            ["/system"] = "/system",
            ["/system/:slug"] = $"/system/{system}",
            ["/overlapp"] = "/overlapp",
            ["/sok"] = "/sok?sok=utbildning",
            ["/import"] = "/import",
            ["/import/:id/:step"] = $"/import/{import}/kontrollera",
            ["/data"] = "/data",
            ["/installningar"] = "/installningar",
            ["/utskick"] = "/utskick",
            ["/granskning"] = "/granskning",
            ["/administration"] = "/administration",
            ["/administration/:part"] = "/administration/leverantorer",
            ["/komigang"] = "/komigang",
            ["/komigang/:step"] = "/komigang/stolar",
            ["/logga-in"] = "/logga-in",
            ["/tillganglighet"] = "/tillganglighet",
            ["/ordlista"] = "/ordlista",
        };
        Assert.True(Known.Count > 10, "The router's list could not be read.");
        Assert.Equal(Known.Order(), addresses.Keys.Order());
        return addresses;
    }

    /// <summary>A list of systems with one row that asks: 1.234 is a thousand, or a little more than one.</summary>
    public const string ListThatAsks = "System;Årskostnad\nTallbit provsystem;1 234\nKorsnäbb provsystem;1.234\n";

    /// <summary>Opens a page that has a heading and nothing more to fetch.</summary>
    public static async Task Show(this Microsoft.Playwright.IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Settle();
    }

    /// <summary>Waits until the page has its heading, and neither it nor the network is busy.</summary>
    public static async Task Settle(this Microsoft.Playwright.IPage page)
    {
        await page.WaitForSelectorAsync("main h1");
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        await page.WaitForFunctionAsync("() => document.querySelector('main[aria-busy=true], main .loading') === null");
    }

    private static async Task<string> Uploaded(ObjektApp app)
    {
        var client = await app.As(Person);
        using var file = new StringContent(ListThatAsks);
        using var form = new MultipartFormDataContent { { file, "file", "system.csv" }, { new StringContent("systems"), "kind" }, { new StringContent("2062"), "kommun" } };
        using var answer = await client.PostAsync("/import/files", form);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    [GeneratedRegex(@"\{ path: '(/[^']*)'")]
    private static partial Regex Written();
}
