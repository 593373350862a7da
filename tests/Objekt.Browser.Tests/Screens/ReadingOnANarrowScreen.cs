using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>320 CSS pixels, which is also 1280 enlarged four times: nobody scrolls sideways to read.</summary>
public sealed class ReadingOnANarrowScreen(Apps apps) : IClassFixture<Apps>
{
    internal const string Wide = """
        () => {
          const faults = [];
          const name = e => `${e.tagName.toLowerCase()}.${e.className} ${(e.innerText ?? '').slice(0, 40)}`;
          const scrolls = e => e.scrollWidth > e.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
          if (document.documentElement.scrollWidth > innerWidth) {
            const beyond = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.closest('[data-scroll-region]') === null);
            faults.push(`the page is ${document.documentElement.scrollWidth} wide: ${beyond.slice(-3).map(name).join(' | ')}`);
          }
          for (const e of document.querySelectorAll('body *')) {
            if (!scrolls(e) || e.matches('input, textarea, select')) continue;
            if (!e.hasAttribute('data-scroll-region')) faults.push(`scrolls without being a region: ${name(e)}`);
            else if (e.tabIndex < 0 || !e.hasAttribute('aria-label')) faults.push(`a region without focus or name: ${name(e)}`);
          }
          return faults;
        }
        """;

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task No_route_is_wider_than_320_pixels(string language)
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, Routes.Person, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await page.Context.AddInitScriptAsync($"localStorage.setItem('objekt.language', '{language}')");
        List<string> faults = [];
        string[] more = ["/objektkarta?visa=tabell", "/objektkarta?perspektiv=vakanser", "/vem-bestammer?typ=system-acquire&objekt=utbildning&belopp=180000.01", "/administration/stolar", "/administration/leverantorer?ny=1", "/objekt/finns-inte", "/system?sok=qqqqzz", "/objektkarta?per=2026-03-02"];
        foreach (var address in (await Routes.Addresses(app)).Values.Concat(more))
        {
            await page.Show(address);
            Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
            faults.AddRange((await page.EvaluateAsync<string[]>(Wide)).Select(f => $"{address}: {f}"));
        }
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }
}
