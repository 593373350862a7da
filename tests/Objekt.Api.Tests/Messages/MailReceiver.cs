using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Objekt.Tests.Messages;

/// <summary>A mail server on loopback that speaks SMTP as the standard has it, and keeps what it gets.</summary>
internal sealed class MailReceiver : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly Task serving;

    public MailReceiver()
    {
        listener.Start();
        serving = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public ConcurrentQueue<MimeMessage> Got { get; } = new();

    /// <summary>Answers every sender that the mailbox is busy.</summary>
    public bool Refuses { get; set; }

    /// <summary>Settings that send here.</summary>
    public string[] Settings => [$"--Mail:Host=127.0.0.1", $"--Mail:Port={Port}", "--Mail:Security=None", "--Mail:From=objekt@samverkan.example", "--PublicAddress=https://objekt.example"];

    public string[] To => [.. Got.Select(m => m.To.Mailboxes.Single().Address)];

    private async Task Serve()
    {
        try
        {
            while (true) _ = Talk(await listener.AcceptTcpClientAsync(over.Token));
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Talk(TcpClient client)
    {
        try
        {
            using (client)
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 receiver");
                while (await reader.ReadLineAsync(over.Token) is { } line)
                {
                    var command = line.Split(' ', ':')[0].ToUpperInvariant();
                    if (command == "DATA") await Take(reader, writer);
                    else await writer.WriteLineAsync(command switch { "EHLO" => "250-receiver\r\n250 8BITMIME", "MAIL" when Refuses => "451 busy, try later", "QUIT" => "221 bye", _ => "250 ok" });
                    if (command == "QUIT") return;
                }
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The sender hung up.
        }
    }

    private async Task Take(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(over.Token) is { } line && line != ".") text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        Got.Enqueue(await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()))));
        await writer.WriteLineAsync("250 kept");
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        listener.Dispose();
        await serving;
        over.Dispose();
    }
}
