using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>What a page looks like when it is not as usual, once each: nothing there, nothing found, refused, broken, waiting, another day, and the four looks of an answer.</summary>
public sealed class LookingAtEveryState(Apps apps) : IClassFixture<Apps>
{
    /// <summary>How the server behaves while the state is looked at.</summary>
    public enum Server { Well, Broken, Silent }

    public static TheoryData<string, string, Server, string[]> States => new()
    {
        { "lasare-mora", ".state-missing", Server.Well, ["/objekt/finns-inte", "/system/finns-inte", "/finns-inte"] },
        { Routes.Person, ".state-missing", Server.Well, ["/administration/finns-inte", "/import/018f0000-0000-7000-8000-000000000000/kolumner"] },
        { "lasare-mora", ".state-empty", Server.Well, ["/system?sok=qqqqzz", "/sok?sok=qqqqzz", "/granskning", "/granskning?handling=import"] },
        { "lasare-mora", ".band-info", Server.Well, ["/objektkarta?per=2026-03-02", "/objekt/utbildning?per=2026-03-02", "/system?per=2027-03-01"] },
        { "lasare-mora", ".state-forbidden", Server.Well, ["/administration", "/administration/leverantorer", "/import", "/komigang/stolar"] },
        { "lasare-mora", ".state-error", Server.Broken, ["/objektkarta", "/objekt/utbildning", "/system", "/overlapp", "/vem-bestammer", "/granskning"] },
        { "lasare-mora", ".loading", Server.Silent, ["/objektkarta", "/objekt/utbildning", "/system", "/vem-bestammer", "/granskning"] },
        { "lasare-mora", ".who-answer .state-missing", Server.Well, ["/vem-bestammer?typ=finns-inte"] },
        { "lasare-mora", ".verdict-decided-by", Server.Well, ["/vem-bestammer?typ=system-acquire&objekt=utbildning&belopp=180000.01"] },
        { "lasare-mora", ".verdict-no-rule", Server.Well, ["/vem-bestammer?typ=eservice-publish"] },
        { "lasare-mora", ".verdict-ambiguous", Server.Well, ["/vem-bestammer?typ=trial-start&objekt=e-tjanster-och-integration"] },
        { "lasare-mora", ".verdict-unlawful", Server.Well, ["/vem-bestammer?typ=retention-plan&objekt=individ-och-familjeomsorg"] },
        { "lasare-mora", "main table", Server.Well, ["/objektkarta?visa=tabell"] },
        { "lasare-mora", ".box", Server.Well, ["/objektkarta?perspektiv=vakanser", "/objektkarta?perspektiv=dubbletter"] },
        { Routes.Person, "main form input", Server.Well, ["/administration/leverantorer?ny=1", "/administration/personer?ny=1", "/administration/objekt?ny=1"] },
    };

    [Theory, MemberData(nameof(States))]
    public async Task Axe_finds_nothing(string person, string shown, Server server, string[] addresses)
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, person);
        List<string> faults = [];
        if (server != Server.Well) await page.RouteAsync("**/graphql", route => Answer(route, server));
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            await page.Locator(shown).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            if (server != Server.Silent) await page.Settle();
            faults.AddRange(await page.Faults($"{address} {shown}"));
        }
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }

    /// <summary>Who one is, is always answered; the page's own question is not.</summary>
    private static Task Answer(IRoute route, Server server)
    {
        if (route.Request.PostData?.Contains("query Me", StringComparison.Ordinal) == true) return route.ContinueAsync();
        return server == Server.Broken ? route.FulfillAsync(new() { Status = 500, ContentType = "application/json", Body = "{}" }) : Task.CompletedTask;
    }
}
