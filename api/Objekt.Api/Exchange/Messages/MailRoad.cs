using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Objekt.Api.Exchange.Messages;

/// <summary>The way mails take: through the configured SMTP server, or to files in a folder. One connection for the mails of one round.</summary>
internal sealed class MailRoad(MailSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private SmtpClient? client;
    private Exception? closed;

    /// <summary>Sends the mail and gives what the server answered.</summary>
    public async Task<string> Send(MimeMessage mail, CancellationToken stop)
    {
        if (settings.Folder is { } folder)
        {
            Directory.CreateDirectory(folder);
            await mail.WriteToAsync(Path.Combine(folder, $"{mail.MessageId!.Split('@')[0]}.eml"), stop);
            return "Lagt i katalogen.";
        }
        // A server that did not answer is not asked again for every mail of the round.
        if (closed is not null) throw new IOException(closed.Message, closed);
        if (client is not { IsConnected: true })
        {
            try
            {
                client?.Dispose();
                client = await Connect(stop);
            }
            catch (Exception no) when (no is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                closed = no;
                throw;
            }
        }
        return await client.SendAsync(mail, stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (client is null) return;
        try
        {
            if (client.IsConnected) await client.DisconnectAsync(quit: true);
        }
        catch (Exception gone) when (gone is IOException or MailKit.ServiceNotConnectedException or MailKit.ProtocolException)
        {
            // The server has hung up already.
        }
        client.Dispose();
    }

    private async Task<SmtpClient> Connect(CancellationToken stop)
    {
        var made = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            var security = settings.Security.ToUpperInvariant() switch { "TLS" => SecureSocketOptions.SslOnConnect, "NONE" => SecureSocketOptions.None, _ => SecureSocketOptions.StartTls };
            await made.ConnectAsync(settings.Host!, settings.Port, security, stop);
            if (settings.User is { } user) await made.AuthenticateAsync(user, settings.Password ?? "", stop);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }
}
