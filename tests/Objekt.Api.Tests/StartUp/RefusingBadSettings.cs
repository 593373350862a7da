using Xunit;

namespace Objekt.Tests.StartUp;

/// <summary>Settings that must stop the start before anything is opened, each with its reason in one line.</summary>
public sealed class RefusingBadSettings : IDisposable
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Production(params string[] more) =>
    [
        "--environment=Production", "--urls=http://127.0.0.1:0", "--Proxy:Trusted:0=127.0.0.1", "--AllowedHosts=objekt.example.se", $"--ConnectionStrings:Objekt=Data Source={folder}/objekt.db",
        $"--AzureAd:TenantId={Tenant}", $"--AzureAd:ClientId={Tenant}", $"--Tenants:Allowed:0={Tenant}", .. more,
    ];

    private string[] Development(params string[] more) =>
        ["--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Objekt=Data Source={folder}/objekt.db", .. more];

    public static TheoryData<string, string, string> Bad => new()
    {
        { "Production", "--Authentication:Mode=Development", "Authentication__Mode=Development" },
        { "Production", "--Demo:Load=true", "Demo__Load=true" },
        { "Development", "--urls=http://0.0.0.0:0", "http://0.0.0.0:0" },
        { "Development", "--urls=http://*:5099", "http://*:5099" },
        { "Development", "--urls=http://localhost:5099;http://192.168.1.10:5099", "192.168.1.10" },
        { "Development", "--urls= --http_ports=5099", "http://*:5099" },
        { "Development", "--Kestrel:Endpoints:Open:Url=http://[::]:5099", "[::]:5099" },
        { "Development", "--Authentication:Mode=Open", "Authentication__Mode" },
        { "Development", "--Database:Provider=Oracle", "Database__Provider" },
        { "Production", "--AzureAd:TenantId=", "AzureAd__TenantId" },
        { "Production", "--AzureAd:TenantId=common", "common" },
        { "Production", "--AzureAd:TenantId=consumers", "consumers" },
        { "Production", "--AzureAd:TenantId=kommunen", "AzureAd__TenantId" },
        { "Production", "--AzureAd:ClientId=", "AzureAd__ClientId" },
        { "Production", "--AzureAd:ClientId=00000000-0000-0000-0000-000000000000", "AzureAd__ClientId" },
        { "Production", "--AzureAd:ClientSecret=your-client-secret-here", "AzureAd__ClientSecret" },
        { "Production", "--AzureAd:ClientSecret=kort", "AzureAd__ClientSecret" },
        { "Production", "--AzureAd:Instance=http://login.example.se/", "AzureAd__Instance" },
        { "Production", "--Tenants:Allowed:0=", "Tenants__Allowed" },
        { "Production", "--Tenants:Allowed:0=*", "Tenants__Allowed" },
        { "Production", "--AllowedHosts=", "AllowedHosts" },
        { "Production", "--AllowedHosts=*", "AllowedHosts" },
        { "Production", "--AllowedHosts=*.se", "AllowedHosts" },
        { "Production", "--Proxy:Trusted:0=proxy", "Proxy__Trusted" },
        { "Production", "--Database:Provider=Postgres --ConnectionStrings:Objekt=Host=127.0.0.1;Port=1;Database=x", "Keys__Folder" },
        { "Development", "--Database:Provider=Postgres --ConnectionStrings:Objekt=Host=127.0.0.1", "ConnectionStrings__Objekt" },
        { "Development", "--Database:Provider=Postgres --ConnectionStrings:Objekt=Host=127.0.0.1;Port=1;Database=x", "127.0.0.1" },
        { "Development", "--ConnectionStrings:Objekt=objekt.db", "ConnectionStrings__Objekt" },
        { "Development", "--ConnectionStrings:Objekt=Data\u00a0Source=:memory:", "ConnectionStrings__Objekt" },
        { "Development", "--Keys:Folder=/proc/objekt/keys", "/proc/objekt/keys" },
        { "Development", "--urls=nonsense", "nonsense" },
        { "Production", "--Mail:Host=smtp.example.se", "Mail__From" },
        { "Production", "--Mail:Host=smtp.example.se --Mail:From=objekt", "Mail__From" },
        { "Production", "--Mail:Host=smtp.example.se --Mail:From=o@example.se --Mail:Folder=/tmp/mail", "Mail__Folder" },
        { "Production", "--Mail:Host=smtp.example.se --Mail:From=o@example.se --Mail:Security=Ssl3", "Mail__Security" },
        { "Production", "--Mail:Host=smtp.example.se --Mail:From=o@example.se --Mail:Security=None --Mail:Password=hemlighet-av-rätt-slag", "Mail__Password" },
        { "Production", "--Mail:Host=smtp.example.se --Mail:From=o@example.se --Mail:Password=<sätts>", "Mail__Password" },
        { "Production", "--Mail:Host=smtp.example.se --Mail:From=o@example.se --Mail:Port=0", "Mail__Port" },
        { "Production", "--PublicAddress=objekt.example.se", "PublicAddress" },
        { "Production", "--Webhooks:Inside:0=insidan", "Webhooks__Inside" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task Bad_settings_stop_the_start_with_one_sentence(string environment, string change, string named)
    {
        var changes = change.Split(' ').Select(c => c.Replace('\u00a0', ' ')).ToArray();
        var start = await Starting.Here(environment == "Production" ? Production(changes) : Development(changes));
        Assert.Equal(2, start.Code);
        Assert.Empty(start.Said);
        Assert.Single(start.Complained.TrimEnd('\n').Split('\n'));
        Assert.Contains(named, start.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", start.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_http_without_a_proxy_is_refused_in_operation()
    {
        var start = await Starting.Here([.. Production().Where(a => !a.StartsWith("--Proxy", StringComparison.Ordinal))]);
        Assert.Equal(2, start.Code);
        Assert.Contains("https", start.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_that_every_row_starts_from_are_good()
    {
        Assert.Equal((0, ""), await Outcome(Production()));
        Assert.Equal((0, ""), await Outcome(Development($"--Keys:Folder={folder}/keys2")));

        static async Task<(int, string)> Outcome(string[] arguments)
        {
            var start = await Starting.Here(arguments);
            return (start.Code, start.Complained);
        }
    }
}
