using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>Every page of the router in both languages, light and dark.</summary>
public sealed class LookingAtEveryRoute(Apps apps) : IClassFixture<Apps>
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task Axe_finds_nothing_in_light_or_dark(string language)
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, Routes.Person);
        await page.Context.AddInitScriptAsync($"localStorage.setItem('objekt.language', '{language}')");
        List<string> faults = [];
        foreach (var address in (await Routes.Addresses(app)).Values)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.Show(address);
            Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
            faults.AddRange(await page.Faults($"{address} {language} light"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange(await page.Faults($"{address} {language} dark"));
        }
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }
}
