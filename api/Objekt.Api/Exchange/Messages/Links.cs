using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Objekt.Api.Exchange.Messages;

/// <summary>Addresses that people open from outside the product: only ever to a page, never to an act.</summary>
public sealed class Links(Settings settings, IServer server)
{
    /// <summary>The page of a matter.</summary>
    public string Matter(string number) => $"{Base}/arenden/{Uri.EscapeDataString(number)}";

    /// <summary>Where a person chooses what mails come.</summary>
    public string Choices => $"{Base}/installningar";

    /// <summary>A person's calendar feed.</summary>
    public string Calendar(string secret) => $"{Base}/calendar/{secret}.ics";

    /// <summary>Where the installation is, without a slash at the end.</summary>
    public string Base => (settings.PublicAddress ?? Named() ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5080").TrimEnd('/');

    private string? Named() => settings.AllowedHosts?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(h => h != "*") is { } host ? $"https://{host}" : null;
}
