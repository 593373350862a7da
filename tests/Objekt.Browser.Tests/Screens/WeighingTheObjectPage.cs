using System.IO.Compression;
using Microsoft.Playwright;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Screens;

/// <summary>What a phone has to fetch before it can show who decides about an object.</summary>
public sealed class WeighingTheObjectPage(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Bytes of JavaScript, compressed with gzip.</summary>
    private const int Allowed = 260_000;

    /// <summary>The page where a phone decides has less to spend.</summary>
    private const int AllowedToDecide = 230_000;

    [Fact]
    public async Task Its_scripts_are_at_most_260_kilobytes_compressed() => await Weigh(await apps.On(Provider.Sqlite), "/objekt/utbildning", Allowed);

    [Fact]
    public async Task The_scripts_of_the_page_that_decides_are_at_most_230_kilobytes_compressed()
    {
        var app = await apps.On(Provider.Sqlite);
        await Weigh(app, $"/arenden/{Uri.EscapeDataString(await Matter.Numbered(app))}", AllowedToDecide);
    }

    private static async Task Weigh(ObjektApp app, string address, int allowed)
    {
        var page = await Browser.Open(app, "lasare-mora");
        List<IResponse> scripts = [];
        page.Response += (_, response) =>
        {
            if (response.Request.ResourceType == "script" || new Uri(response.Url).AbsolutePath.EndsWith(".js", StringComparison.Ordinal)) scripts.Add(response);
        };
        await page.Show(address);

        List<(string File, int Bytes)> weights = [];
        foreach (var script in scripts.DistinctBy(s => s.Url)) weights.Add((new Uri(script.Url).AbsolutePath, Compressed(await script.BodyAsync())));

        Assert.True(weights.Count > 1, "No scripts were seen.");
        TestContext.Current.SendDiagnosticMessage($"The scripts of {address}: {weights.Sum(w => w.Bytes)} bytes in {weights.Count} files.");
        Assert.True(weights.Sum(w => w.Bytes) <= allowed, $"{weights.Sum(w => w.Bytes)} bytes: {string.Join(", ", weights.OrderByDescending(w => w.Bytes))}");
        await page.Context.CloseAsync();
    }

    private static int Compressed(byte[] body)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(body);
        return (int)into.Length;
    }
}
