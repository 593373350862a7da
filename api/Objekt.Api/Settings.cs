using System.Net;

namespace Objekt.Api;

/// <summary>Every setting of the product, as read from appsettings.json, the environment and the command line. appsettings.example.json shows each.</summary>
public sealed record Settings
{
    public const string Development = nameof(Development);
    public const string Entra = nameof(Entra);

    public ConnectionSettings ConnectionStrings { get; init; } = new();
    public DatabaseSettings Database { get; init; } = new();
    public AuthenticationSettings Authentication { get; init; } = new();
    public AzureAdSettings AzureAd { get; init; } = new();
    public TenantSettings Tenants { get; init; } = new();
    public DemoSettings Demo { get; init; } = new();
    public FirstAdministratorSettings FirstAdministrator { get; init; } = new();
    public KeySettings Keys { get; init; } = new();
    public ProxySettings Proxy { get; init; } = new();
    public MailSettings Mail { get; init; } = new();
    public WebhookSettings Webhooks { get; init; } = new();

    /// <summary>What links in mails begin with. Null means https and the first of <see cref="AllowedHosts"/>, in Development where it listens.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>Host names that are answered, separated by semicolon. Development answers loopback names when nothing is said.</summary>
    public string? AllowedHosts { get; init; }

    public static Settings From(IConfiguration configuration) => configuration.Get<Settings>(o => o.BindNonPublicProperties = false) ?? new();
}

/// <summary>Where the data are.</summary>
public sealed record ConnectionSettings
{
    /// <summary>Null means objekt.db in the user's local application data.</summary>
    public string? Objekt { get; init; }
}

/// <summary>Which database.</summary>
public sealed record DatabaseSettings
{
    /// <summary>Sqlite or Postgres.</summary>
    public string Provider { get; init; } = "Sqlite";
}

/// <summary>How people sign in.</summary>
public sealed record AuthenticationSettings
{
    /// <summary>Development or Entra. Null means Development in the Development environment and Entra elsewhere.</summary>
    public string? Mode { get; init; }
}

/// <summary>The application's registration in Entra ID.</summary>
public sealed record AzureAdSettings
{
    public string Instance { get; init; } = "https://login.microsoftonline.com/";
    public string? TenantId { get; init; }
    public string? ClientId { get; init; }
    public string? ClientSecret { get; init; }
    public string CallbackPath { get; init; } = "/signin/entra/callback";
}

/// <summary>Whose accounts may sign in.</summary>
public sealed record TenantSettings
{
    /// <summary>Tenant ids (GUIDs), one per organisation.</summary>
    public string[] Allowed { get; init; } = [];

    /// <summary>True lets guest accounts of those tenants sign in.</summary>
    public bool Guests { get; init; }
}

/// <summary>The invented union.</summary>
public sealed record DemoSettings
{
    /// <summary>Whether an empty database is filled with the demo union. Null means yes in Development; never elsewhere.</summary>
    public bool? Load { get; init; }

    /// <summary>Whether the demo union has change requests under way from the start.</summary>
    public bool Matters { get; init; } = true;
}

/// <summary>The account that may begin a union which nobody administers yet; read with organisational accounts only.</summary>
public sealed record FirstAdministratorSettings
{
    /// <summary>The account's object id (GUID). Null lets nobody in.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The organisation's tenant id (GUID). Null means AzureAd__TenantId.</summary>
    public string? TenantId { get; init; }
}

/// <summary>The keys that sign session cookies.</summary>
public sealed record KeySettings
{
    /// <summary>Null means a folder beside the SQLite file. Several nodes share one folder.</summary>
    public string? Folder { get; init; }
}

/// <summary>A reverse proxy in front of the product.</summary>
public sealed record ProxySettings
{
    /// <summary>Addresses whose forwarding headers are believed. Nobody else's are.</summary>
    public string[] Trusted { get; init; } = [];

    public IEnumerable<IPAddress> Addresses => Trusted.Select(IPAddress.Parse);
}

/// <summary>The server that mail is sent through.</summary>
public sealed record MailSettings
{
    /// <summary>Null, with no <see cref="Folder"/>, means that no mail is sent.</summary>
    public string? Host { get; init; }
    public int Port { get; init; } = 587;

    /// <summary>StartTls, Tls from the first byte, or None, which is for a server on the same machine or network.</summary>
    public string Security { get; init; } = "StartTls";
    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public string? From { get; init; }

    /// <summary>Puts each mail as a file here instead of sending it.</summary>
    public string? Folder { get; init; }

    internal bool Configured => Host is not null || Folder is not null;
}

/// <summary>Where webhooks may go.</summary>
public sealed record WebhookSettings
{
    /// <summary>Networks or addresses inside, e.g. 10.1.0.0/16, that may be called although they are not public.</summary>
    public string[] Inside { get; init; } = [];

    internal IEnumerable<IPNetwork> Networks => Inside.Select(n => n.Contains('/', StringComparison.Ordinal) ? IPNetwork.Parse(n) : new IPNetwork(IPAddress.Parse(n), n.Contains(':', StringComparison.Ordinal) ? 128 : 32));
}
