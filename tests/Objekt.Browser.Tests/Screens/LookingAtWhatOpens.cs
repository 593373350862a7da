using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>What stands on a page only after somebody has done something there, once each: what opens, what complains, what the steps of an import show.</summary>
public sealed class LookingAtWhatOpens(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Who looks, where, what they press one after the other, and what then must be there.</summary>
    public static TheoryData<string, string, string[], string> Opened => new()
    {
        { "lasare-mora", "/objektkarta", [".header-end .panel-button"], ".panel:not([hidden]) [role=radiogroup], .panel:not([hidden]) fieldset" },
        { "lasare-mora", "/objektkarta", [".filters .panel-button"], ".panel:not([hidden]) form" },
        { "lasare-mora", "/system", [".toolbar-acts .panel-button >> nth=0"], ".panel:not([hidden]) fieldset" },
        { "lasare-mora", "/system", [".toolbar-acts .panel-button >> nth=1"], ".panel:not([hidden]) a" },
        { "objektagare-utbildning", "/objekt/utbildning", ["details:not([open]) > summary >> nth=0"], "details[open]" },
        { "lasare-mora", "/vem-bestammer", ["main form button[type=submit]"], ".error-summary, [role=alert]" },
        { Routes.Person, "/administration/personer?ny=1", ["main form button[type=submit]"], ".field-wrong .field-error" },
        { Routes.Person, "/administration/objekt?ny=1", ["main form button[type=submit]"], ".field-wrong .field-error" },
        { "revisor", "/granskning", ["main details > summary >> nth=0"], "details[open] .audit-body" },
        { Routes.Person, "/import", ["main form button[type=submit]"], ".field-wrong .field-error" },
        { Routes.Person, "/administration/stolar?tillsatt=objektagare-utbildning", [".combobox-button"], "[role=listbox] [role=option]" },
        { Routes.Person, "/administration/forum?ny=1", ["main form .lines > div:last-of-type .button"], "main form .line" },
    };

    [Theory, MemberData(nameof(Opened))]
    public async Task Axe_finds_nothing_when_it_is_open(string person, string address, string[] presses, string shown)
    {
        var page = await Browser.Open(await apps.On(Provider.Sqlite), person);
        await page.Show(address);
        foreach (var press in presses) await page.Locator(press).First.ClickAsync();
        await page.Locator(shown).First.WaitForAsync();
        var faults = string.Join('\n', await page.Faults($"{address} {shown}", shown.Contains("listbox", StringComparison.Ordinal) ? Axe.OpenCombobox : null));
        Assert.True(faults.Length == 0, faults);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_menu_and_the_filters_of_a_phone()
    {
        var page = await Browser.Open(await apps.On(Provider.Sqlite), "lasare-mora", Journeys.Hands.Before(Journeys.Hands.Phone));
        await page.Show("/system");
        await page.Locator(".menu-button").ClickAsync();
        await page.Locator(".menu a").First.WaitForAsync();
        await page.Locator(".toolbar-more").ClickAsync();
        await page.Locator(".toolbar-selects-open select").First.WaitForAsync();
        Assert.Empty(await page.Faults("/system on a phone, menu and filters open"));
        Assert.Empty(await page.EvaluateAsync<string[]>(ReadingOnANarrowScreen.Wide));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_in_any_step_of_an_import()
    {
        var app = await apps.On(Provider.Sqlite);
        var import = (await Routes.Addresses(app))["/import/:id/:step"].Replace("kontrollera", "", StringComparison.Ordinal);
        var page = await Browser.Open(app, Routes.Person);
        List<string> faults = [];
        foreach (var step in new[] { "kolumner", "kontrollera", "forhandsvisa" })
        {
            await page.Show(import + step);
            faults.AddRange(await page.Faults(step));
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs in 1 rad" }).ClickAsync();
        await page.WaitForURLAsync("**/klart");
        await page.Settle();
        faults.AddRange(await page.Faults("klart"));
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_when_the_account_or_a_page_cannot_be_fetched_or_the_session_ends()
    {
        var page = await Browser.Open(await apps.On(Provider.Sqlite), "lasare-mora");
        List<string> faults = [];

        await page.RouteAsync("**/assets/map-page*.js", route => route.AbortAsync());
        await page.GotoAsync("/objektkarta");
        await page.Locator("main h1").Filter(new() { HasText = "Sidan kunde inte visas" }).WaitForAsync();
        faults.AddRange(await page.Faults("a page whose script is gone"));

        await page.Show("/att-gora");
        await page.Context.ClearCookiesAsync();
        await page.Locator(".menu a").Filter(new() { HasText = "System" }).ClickAsync();
        await page.Locator(".band-warn").First.WaitForAsync();
        faults.AddRange(await page.Faults("signed out meanwhile"));

        await page.RouteAsync("**/graphql", route => route.FulfillAsync(new() { Status = 500, ContentType = "application/json", Body = "{}" }));
        await page.GotoAsync("/att-gora");
        await page.Locator("main .state-error").WaitForAsync();
        faults.AddRange(await page.Faults("the account cannot be fetched"));
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }
}
