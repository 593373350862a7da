using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Objekt.Api.Exchange.Messages;

/// <summary>
/// The way webhooks take. Where a name leads is looked at when the connection is made, and that very address is called: a
/// name that leads inside, now or the next time it is looked up, gets nowhere.
/// </summary>
public sealed class OutsideRoad : IDisposable
{
    private const int AnswerShown = 200;
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[] { "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8" }.Select(n => IPNetwork.Parse(n)),
    ];

    private readonly IPNetwork[] inside;
    private readonly bool development;
    private readonly HttpClient client;

    public OutsideRoad(Settings settings, IHostEnvironment environment)
    {
        inside = [.. settings.Webhooks.Networks];
        development = environment.IsDevelopment();
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(2), ConnectCallback = Connect,
        })
        { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 64 * 1024 };
    }

    /// <summary>Why an address may not be subscribed; null when it may. Where its name leads is looked at when it is called.</summary>
    public string? Refuses(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) return "Adressen ska vara en hel webbadress som börjar med https://.";
        if (uri.UserInfo.Length > 0) return "Adressen får inte innehålla användare och lösenord.";
        if (uri.Scheme == "http" && !(development && uri.IsLoopback)) return "Adressen ska börja med https://.";
        return IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && !MayCall(ip) ? "Adressen leder till insidan av nätet. Tillåt den i Webhooks__Inside, eller ange en publik adress." : null;
    }

    /// <summary>Whether the address is public, or one that the settings allow.</summary>
    public bool MayCall(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (Array.Exists(inside, n => n.Contains(plain))) return true;
        return development && IPAddress.IsLoopback(plain) || !Array.Exists(NotPublic, n => n.Contains(plain));
    }

    /// <summary>Posts the body once.</summary>
    /// <param name="secret">Signs it; null for no signature.</param>
    /// <returns>Whether it arrived, and what was answered.</returns>
    internal async Task<(bool Arrived, string Answer)> Post(string address, string body, string mediaType, string? secret, Guid delivery, DateTimeOffset now, CancellationToken stop)
    {
        if (Refuses(address) is { } no) return (false, no);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        request.Headers.Add("Objekt-Delivery", delivery.ToString());
        if (secret is not null) request.Headers.Add("Objekt-Signature", Signature(secret, now, body));
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return (answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {Shown(answer.ReasonPhrase)}".TrimEnd());
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException && !stop.IsCancellationRequested)
        {
            return (false, Shown((failure.InnerException ?? failure) is TimeoutException or TaskCanceledException ? "Inget svar inom 10 sekunder." : (failure.InnerException ?? failure).Message));
        }
    }

    /// <summary>t=seconds since 1970, v1=HMAC-SHA256 in hex over "seconds.body" with the secret's text as key.</summary>
    public static string Signature(string secret, DateTimeOffset now, string body)
    {
        var time = now.ToUnixTimeSeconds();
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(mac)}";
    }

    public void Dispose() => client.Dispose();

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        var allowed = Array.FindAll(addresses, MayCall);
        if (allowed.Length == 0) throw new IOException("Adressen leder till insidan av nätet och är inte tillåten i Webhooks__Inside.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static string Shown(string? text) => text is null ? "" : text.Length > AnswerShown ? text[..AnswerShown] : text;
}
