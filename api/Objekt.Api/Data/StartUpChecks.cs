using System.Net;
using Objekt.Api.Errors;
using Objekt.Api.Identity;

namespace Objekt.Api.Data;

/// <summary>What the settings must say before anything is opened. Each no names the setting and the cure.</summary>
public static class StartUpChecks
{
    private static readonly string[] Placeholders = ["changeme", "change-me", "placeholder", "secret", "password", "your-", "<", "todo", "xxx", "example", "hemligt", "byt-ut"];

    public static void Check(Settings settings, IConfiguration configuration, IHostEnvironment environment)
    {
        var development = environment.IsDevelopment();
        var mode = settings.Authentication.Mode;
        if (mode is not null && !Is(mode, Settings.Development) && !Is(mode, Settings.Entra))
        {
            throw new StoppedException($"Authentication__Mode ska vara Development eller Entra, inte {mode}.", $"Authentication__Mode must be Development or Entra, not {mode}.");
        }
        if (Is(mode, Settings.Development) && !development)
        {
            throw new StoppedException("Utvecklingsinloggningen (Authentication__Mode=Development) får bara användas när ASPNETCORE_ENVIRONMENT är Development.", "The development sign-in (Authentication__Mode=Development) may only be used when ASPNETCORE_ENVIRONMENT is Development.");
        }
        if (settings.Demo.Load is true && !development)
        {
            throw new StoppedException("Övningsunionen (Demo__Load=true) får bara läsas in när ASPNETCORE_ENVIRONMENT är Development.", "The demo union (Demo__Load=true) may only be loaded when ASPNETCORE_ENVIRONMENT is Development.");
        }

        var addresses = Addresses(configuration);
        if (settings.SignsInWithEntra(environment)) CheckEntra(settings);
        else CheckLoopback(addresses);
        if (!development) CheckOperation(settings, addresses);
        MessageChecks.Check(settings);
        foreach (var trusted in settings.Proxy.Trusted.Where(t => !IPAddress.TryParse(t, out _)))
        {
            throw new StoppedException($"Proxy__Trusted innehåller {trusted}, som inte är en IP-adress.", $"Proxy__Trusted holds {trusted}, which is no IP address.");
        }
    }

    private static void CheckEntra(Settings settings)
    {
        var (tenant, client, secret) = (settings.AzureAd.TenantId, settings.AzureAd.ClientId, settings.AzureAd.ClientSecret);
        if (string.IsNullOrWhiteSpace(tenant)) throw new StoppedException("Authentication__Mode är Entra men AzureAd__TenantId saknas.", "Authentication__Mode is Entra but AzureAd__TenantId is missing.");
        if (Is(tenant, "common") || Is(tenant, "consumers"))
        {
            throw new StoppedException($"AzureAd__TenantId är {tenant}, som släpper in vem som helst. Ange organisationens id, eller organizations tillsammans med Tenants__Allowed.", $"AzureAd__TenantId is {tenant}, which lets anybody in. Name the organisation's id, or organizations together with Tenants__Allowed.");
        }
        if (!Is(tenant, "organizations") && !IsId(tenant)) throw new StoppedException("AzureAd__TenantId ska vara organisationens id (GUID) eller organizations.", "AzureAd__TenantId must be the organisation's id (GUID) or organizations.");
        if (!IsId(client)) throw new StoppedException("AzureAd__ClientId saknas eller är inte ett program-id (GUID).", "AzureAd__ClientId is missing or is no application id (GUID).");
        if (secret is not null && (secret.Length < 16 || Array.Exists(Placeholders, p => secret.Contains(p, StringComparison.OrdinalIgnoreCase))))
        {
            throw new StoppedException("AzureAd__ClientSecret ser ut som en platshållare. Ange den riktiga hemligheten, eller ta bort inställningen.", "AzureAd__ClientSecret looks like a placeholder. Give the real secret, or remove the setting.");
        }
        if (settings.Tenants.Allowed.Length == 0) throw new StoppedException("Tenants__Allowed är tom: ange id för varje organisation vars konton får logga in.", "Tenants__Allowed is empty: name the id of every organisation whose accounts may sign in.");
        if (Array.Find(settings.Tenants.Allowed, t => !IsId(t)) is { } bad) throw new StoppedException($"Tenants__Allowed innehåller {bad}, som inte är ett organisations-id (GUID).", $"Tenants__Allowed holds {bad}, which is no tenant id (GUID).");
        if (!Uri.TryCreate(settings.AzureAd.Instance, UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps)
        {
            throw new StoppedException("AzureAd__Instance ska vara en https-adress.", "AzureAd__Instance must be an https address.");
        }
    }

    private static void CheckLoopback(IReadOnlyList<string> addresses)
    {
        if (addresses.FirstOrDefault(a => !IsLoopback(a)) is { } open)
        {
            throw new StoppedException($"Utvecklingsinloggningen svarar bara på den egna datorn, men adressen {open} nås av andra. Använd http://localhost.", $"The development sign-in answers on this machine only, but the address {open} is reached by others. Use http://localhost.");
        }
    }

    private static void CheckOperation(Settings settings, IReadOnlyList<string> addresses)
    {
        if (string.IsNullOrWhiteSpace(settings.AllowedHosts) || settings.AllowedHosts.Contains('*', StringComparison.Ordinal))
        {
            throw new StoppedException("AllowedHosts saknas eller är *: ange de namn som installationen svarar på, t.ex. objekt.kommun.se.", "AllowedHosts is missing or *: give the names that the installation answers to, e.g. objekt.kommun.se.");
        }
        if (settings.Proxy.Trusted.Length == 0 && addresses.FirstOrDefault(a => !a.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) is { } plain)
        {
            throw new StoppedException($"Adressen {plain} är okrypterad. Använd https, eller ange den omvända proxyns adress i Proxy__Trusted.", $"The address {plain} is not encrypted. Use https, or give the reverse proxy's address in Proxy__Trusted.");
        }
        if (settings.Keys.Folder is null && Is(settings.Database.Provider, "Postgres"))
        {
            throw new StoppedException("Keys__Folder saknas: ange katalogen där nycklarna till sessionerna sparas, gemensam för alla noder.", "Keys__Folder is missing: name the folder where the session keys are kept, shared by all nodes.");
        }
    }

    /// <summary>Whether nobody has said where to listen.</summary>
    public static bool IsDefault(IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["urls"]) && string.IsNullOrEmpty(configuration["http_ports"]) && string.IsNullOrEmpty(configuration["https_ports"]) && !configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>What the web server will listen on; the product's own default when nothing is said.</summary>
    public static IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0) return endpoints;
        if (configuration["urls"] is { Length: > 0 } urls) return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        var ports = Ports("http_ports", "http").Concat(Ports("https_ports", "https")).ToList();
        return ports.Count > 0 ? ports : ["http://localhost:5080"];

        IEnumerable<string> Ports(string key, string scheme) =>
            (configuration[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => $"{scheme}://*:{p}");
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    private static bool IsId(string? text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
