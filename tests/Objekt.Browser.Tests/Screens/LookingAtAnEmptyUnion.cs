using System.Net.Http.Json;
using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>Every page before anything has been put in: each says why it is empty, and axe finds nothing.</summary>
public sealed class LookingAtAnEmptyUnion(EmptyApps apps) : IClassFixture<EmptyApps>
{
    private static readonly string[] Steps = ["samverkan", "kommuner", "namnder", "personer", "objekt", "stolar", "forum", "regler", "fraga"];

    /// <summary>In this order: the union does not exist until it has been saved.</summary>
    [Fact]
    public async Task Axe_finds_nothing_and_nobody_has_to_scroll_sideways()
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, options: Journeys.Hands.Before(Journeys.Hands.Phone));
        List<string> faults = [];
        await Look("/logga-in");
        await page.Context.APIRequest.PostAsync(new Uri(app.Address, "/signin/development").ToString(), new() { DataObject = new { person = "systemadministrator" } });
        foreach (var step in Steps) await Look($"/komigang/{step}");
        await Look("/import");

        var client = await app.As("systemadministrator");
        using var saved = await client.PostAsJsonAsync("/graphql", new { query = "mutation { saveUnion(input: { name: \"Tomma samverkan\", cooperationForm: GEMENSAM_NAMND, idempotencyKey: \"01900000-0000-7000-8000-000000000001\" }) { errors { message } } }" }, TestContext.Current.CancellationToken);
        Assert.Contains("\"errors\":[]", await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        foreach (var address in new[] { "/att-gora", "/sok?sok=ekonomi", "/data", "/administration", "/administration/regelverk" }) await Look(address);
        foreach (var address in new[] { "/objektkarta", "/vem-bestammer", "/system", "/overlapp", "/administration/leverantorer" })
        {
            await Look(address);
            Assert.True(await page.Locator(".state-empty").CountAsync() > 0, $"{address} is empty and does not say why.");
        }
        Assert.Empty(faults);
        await page.Context.CloseAsync();

        async Task Look(string address)
        {
            await page.Show(address);
            faults.AddRange(await page.Faults($"{address} in an empty union"));
            faults.AddRange((await page.EvaluateAsync<string[]>(ReadingOnANarrowScreen.Wide)).Select(f => $"{address}: {f}"));
        }
    }
}
