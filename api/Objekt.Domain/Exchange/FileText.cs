using System.Text;

namespace Objekt.Domain.Exchange;

/// <summary>How a text file's bytes are to be read.</summary>
public enum TextForm { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 }

/// <summary>Bytes to text: the encoding is found from the bytes alone, and a file that mixes or hides its encoding is refused rather than garbled.</summary>
/// <param name="Text">The text without byte order mark; null when the bytes cannot be read.</param>
/// <param name="Fault">Swedish sentence with the cure, when they cannot.</param>
public sealed record FileText(string? Text, TextForm Form, string? Fault = null)
{
    private const string SaveAsUtf8 = "Spara filen som CSV UTF-8 och läs in den igen.";
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static FileText Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return Refused(TextForm.Utf8, "Filen är skriven i UTF-32.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Utf8(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(bytes[2..], TextForm.Utf16LittleEndian);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes[2..], TextForm.Utf16BigEndian);
        if (bytes.Contains((byte)0)) return WithoutMark(bytes);
        return Utf8(bytes);
    }

    /// <summary>Nulls in one half of the positions are UTF-16 without a mark; anything else is no text.</summary>
    private static FileText WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        var pairs = bytes.Length / 2.0;
        if (odd > pairs * 0.5 && even < pairs * 0.05) return Utf16(bytes, TextForm.Utf16LittleEndian);
        if (even > pairs * 0.5 && odd < pairs * 0.05) return Utf16(bytes, TextForm.Utf16BigEndian);
        return Refused(TextForm.Utf8, "Filen är ingen textfil.");
    }

    private static FileText Utf16(ReadOnlySpan<byte> bytes, TextForm form)
    {
        if (bytes.Length % 2 != 0) return Refused(form, "Filen är avhuggen mitt i ett tecken.");
        try
        {
            return new(new UnicodeEncoding(form == TextForm.Utf16BigEndian, false, throwOnInvalidBytes: true).GetString(bytes), form);
        }
        catch (DecoderFallbackException)
        {
            return Refused(form, "Filen har tecken som är trasiga.");
        }
    }

    private static FileText Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new(StrictUtf8.GetString(bytes), TextForm.Utf8);
        }
        catch (DecoderFallbackException)
        {
            return Windows(bytes);
        }
    }

    private static FileText Windows(ReadOnlySpan<byte> bytes)
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        var hasSwedish = text.Any(c => c is 'å' or 'ä' or 'ö' or 'Å' or 'Ä' or 'Ö');
        var row = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') row++;
            if (IsUtf8Pair(text, i)) return Refused(TextForm.Windows1252, $"Filen blandar UTF-8 och en äldre teckenkodning (rad {row}).");
            if (char.IsControl(text[i]) && text[i] is not ('\r' or '\n' or '\t')) return Refused(TextForm.Windows1252, $"Filen har en teckenkodning som inte känns igen (rad {row}).");
            if (!hasSwedish && IsOlderPage(text, i)) return Refused(TextForm.Windows1252, $"Filen ser ut att vara skriven i en äldre DOS- eller Mac-kodning (rad {row}).");
        }
        return new(text, TextForm.Windows1252);
    }

    /// <summary>Ã¥, Ã¤, Ã¶ and their capitals: å ä ö of UTF-8 seen through the older page.</summary>
    private static bool IsUtf8Pair(string text, int at) => text[at] == 'Ã' && at + 1 < text.Length && text[at + 1] is '¥' or '¤' or '¶' or '…' or '„' or '–' or '©';

    /// <summary>å ä ö of DOS (†„”) or Mac (ŒŠš) between letters, where the true page has other signs.</summary>
    private static bool IsOlderPage(string text, int at) =>
        text[at] is '†' or '„' or '”' or 'Œ' or 'Š' or 'š' && at > 0 && at + 1 < text.Length && char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetterLower(text[at + 1]);

    private static FileText Refused(TextForm form, string because) => new(null, form, $"{because} {SaveAsUtf8}");
}
