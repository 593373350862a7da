using System.Net;
using MimeKit;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>What the settings of mail and webhooks must say.</summary>
internal static class MessageChecks
{
    public static void Check(Settings settings)
    {
        var mail = settings.Mail;
        if (mail is { Host: not null, Folder: not null }) throw new StoppedException("Mail__Host och Mail__Folder är båda satta. Ange bara en av dem.", "Mail__Host and Mail__Folder are both set. Give only one of them.");
        if (mail.Configured && !(MailboxAddress.TryParse(mail.From, out var from) && from.Address.Contains('@', StringComparison.Ordinal))) throw new StoppedException("Mail__From saknas eller är ingen e-postadress: ange avsändaren.", "Mail__From is missing or is no mail address: name the sender.");
        if (!Array.Exists(["StartTls", "Tls", "None"], s => Is(mail.Security, s))) throw new StoppedException($"Mail__Security ska vara StartTls, Tls eller None, inte {mail.Security}.", $"Mail__Security must be StartTls, Tls or None, not {mail.Security}.");
        if (mail.Password is not null && Is(mail.Security, "None")) throw new StoppedException("Mail__Password skulle skickas okrypterat (Mail__Security=None). Välj StartTls eller Tls.", "Mail__Password would be sent unencrypted (Mail__Security=None). Choose StartTls or Tls.");
        if (mail.Password?.Contains('<', StringComparison.Ordinal) == true) throw new StoppedException("Mail__Password ser ut som en platshållare. Ange det riktiga lösenordet, eller ta bort inställningen.", "Mail__Password looks like a placeholder. Give the real password, or remove the setting.");
        if (mail.Port is < 1 or > 65535) throw new StoppedException($"Mail__Port ska vara 1 till 65535, inte {mail.Port}.", $"Mail__Port must be 1 to 65535, not {mail.Port}.");
        if (settings.PublicAddress is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var link) && link.Scheme is "https" or "http"))
            throw new StoppedException($"PublicAddress ska vara en webbadress, inte {address}.", $"PublicAddress must be a web address, not {address}.");
        if (Array.Find(settings.Webhooks.Inside, n => !IPNetwork.TryParse(n, out _) && !IPAddress.TryParse(n, out _)) is { } bad)
            throw new StoppedException($"Webhooks__Inside innehåller {bad}, som varken är en IP-adress eller ett nät.", $"Webhooks__Inside holds {bad}, which is neither an IP address nor a network.");
    }

    private static bool Is(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
