using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>The ground under all journeys: a real Chromium, a real server, a session.</summary>
public sealed class KnockingOnTheDoor(Apps apps) : IClassFixture<Apps>
{
    [Fact]
    public async Task The_browser_is_signed_in_and_stands_in_swedish_time()
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, "lasare-mora");
        await page.GotoAsync("/health/live");
        Assert.Equal("Europe/Stockholm", await page.EvaluateAsync<string>("Intl.DateTimeFormat().resolvedOptions().timeZone"));
        Assert.Equal(app.Clock.Now.ToUnixTimeMilliseconds(), await page.EvaluateAsync<long>("Date.now()"));
        var me = await page.EvaluateAsync<string>("fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ me { person { slug } } }' }) }).then(r => r.text())");
        Assert.Contains("lasare-mora", me, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
