using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Objekt.Tests.StartUp;

/// <summary>The same in processes of their own: exit code, the right stream, and no stack trace anywhere.</summary>
public sealed class StartingAsAnOperatorDoes : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_any_settings_outside_development_it_says_what_is_missing() =>
        Refused(await Starting.Apart([]), "AzureAd__TenantId saknas");

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        Refused(await Starting.Apart([], [.. Development(), ("ASPNETCORE_URLS", $"http://localhost:{port}")]), $":{port}");
    }

    [Fact]
    public async Task A_damaged_database_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "objekt.db"), string.Concat(Enumerable.Repeat("nej ", 2000)), TestContext.Current.CancellationToken);
        Refused(await Starting.Apart([], Development()), "objekt.db är skadad");
    }

    [Fact]
    public async Task An_unknown_verb_shows_the_help_and_changes_nothing()
    {
        var start = await Starting.Apart(["försvinn"], Development());
        Assert.Equal(2, start.Code);
        Assert.Contains("Okänt kommando", start.Complained, StringComparison.Ordinal);
        Assert.Contains("backup FILE", start.Complained, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task Help_is_for_everybody()
    {
        var start = await Starting.Apart(["--help"]);
        Assert.Equal(0, start.Code);
        Assert.Contains("läs in en förteckning / read an inventory", start.Said, StringComparison.Ordinal);
        Assert.Empty(start.Complained);
    }

    private (string, string)[] Development() => [("ASPNETCORE_ENVIRONMENT", "Development"), ("ConnectionStrings__Objekt", $"Data Source={folder}/objekt.db")];

    private static void Refused(Starting start, string named)
    {
        Assert.Contains(named, start.Complained, StringComparison.Ordinal);
        Assert.Single(start.Complained.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", start.Complained + start.Said, StringComparison.Ordinal);
        Assert.Equal(2, start.Code);
    }
}
