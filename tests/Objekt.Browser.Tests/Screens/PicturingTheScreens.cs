using Microsoft.Playwright;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>Pictures of the main screens, kept beside the tests' output for people to look at.</summary>
public sealed class PicturingTheScreens(Apps apps) : IClassFixture<Apps>
{
    private static readonly (string Name, string Address)[] Main =
    [
        ("att-gora", "/att-gora"), ("objektkarta", "/objektkarta"), ("objekt", "/objekt/utbildning"), ("vem-bestammer", "/vem-bestammer?typ=system-acquire&objekt=utbildning&belopp=180000.01"),
        ("system", "/system"), ("overlapp", "/overlapp"), ("import", "/import"), ("administration", "/administration"), ("granskning", "/granskning"),
        ("arenden", "/arenden"), ("arende-nytt", "/arenden/nytt?typ=change-normal&objekt=utbildning&kommun=2062,2034&belopp=900000"),
    ];

    [Theory]
    [InlineData(1440, 1000)]
    [InlineData(390, 844)]
    public async Task Every_main_screen_can_be_pictured(int width, int height)
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, Routes.Person, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = ColorScheme.Light });
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screens")).FullName;
        var register = await Sitting.WithARegister(app);
        var matter = await Matter.Numbered(app);
        await page.Context.CloseAsync();
        // The clock has moved, and sessions end when it does.
        page = await Browser.Open(app, Routes.Person, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = ColorScheme.Light });
        (string, string)[] more =
        [
            ("arende", $"/arenden/{Uri.EscapeDataString(matter)}"), ("forum", $"/forum/{Sitting.Forum}"), ("mote", $"/forum/{Sitting.Forum}/{register.Day}"), ("beslut", "/beslut"), ("ett-beslut", register.Decision), ("anmalan", "/anmalan"),
            ("utlamnande", $"/arenden/{Uri.EscapeDataString(register.Matter)}/utlamnande"),
        ];
        foreach (var (name, address) in Main.Concat(more))
        {
            await page.Show(address);
            var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            Assert.True(picture.Length > 5_000, $"{address} is an empty picture.");
        }
        await page.Context.CloseAsync();
    }

    /// <summary>The picture of the README: written when OBJEKT_PICTURES is 1, and otherwise only looked at.</summary>
    [Fact]
    public async Task The_map_of_the_readme_is_the_demo_as_it_opens()
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, "it-strateg", new() { ViewportSize = new() { Width = 1280, Height = 860 }, ColorScheme = ColorScheme.Light });
        await page.Show("/objektkarta");
        var picture = await page.ScreenshotAsync();

        Assert.InRange(picture.Length, 10_000, 300_000);
        if (Environment.GetEnvironmentVariable("OBJEKT_PICTURES") == "1")
        {
            var file = Repository.PathOf("docs", "images", "objektkarta.png");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, picture, TestContext.Current.CancellationToken);
        }
        await page.Context.CloseAsync();
    }
}
