using System.Globalization;
using System.Text;

namespace Objekt.Domain.Exchange;

/// <summary>Text as lists really hold it, made comparable without losing what a person wrote.</summary>
public static class CellText
{
    /// <summary>The text in NFC without invisible signs, with ordinary spaces and line feeds, trimmed. Letters are never touched.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text.Trim(' ');
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                kept.Append(sign).Append(text[++i]);
                continue;
            }
            kept.Append(Kept(sign, i + 1 < text.Length ? text[i + 1] : '\0'));
        }
        return kept.Replace("\0", "").ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>As <see cref="Clean"/>, on one line with single spaces: names, codes and headers.</summary>
    public static string Line(string? text)
    {
        var clean = Clean(text);
        return clean.AsSpan().ContainsAny('\n', '\t') || clean.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', clean.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
            : clean;
    }

    /// <summary>The form in which two texts that differ in case only are equal; å ä ö stay letters of their own.</summary>
    public static string Fold(string? text) => Line(text).ToLowerInvariant();

    /// <summary>Letters and digits only, in lower case: how a name sounds when spaces and dots are a matter of taste.</summary>
    public static string Squash(string? text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>True where a sign was lost before the text came here: the source is damaged, and nobody can know what stood there.</summary>
    public static bool IsDamaged(string text) => text.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>Zero-width and control signs go, every kind of space becomes a space, half a surrogate becomes the sign for damage.</summary>
    private static char Kept(char sign, char next) => sign switch
    {
        '\r' => next == '\n' ? '\0' : '\n',
        '\n' or '\t' => sign,
        '\u2028' or '\u2029' or '\u0085' => '\n',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => '\0',
        _ when char.IsSurrogate(sign) => '\uFFFD',
        _ when char.IsControl(sign) => '\0',
        _ when char.GetUnicodeCategory(sign) == UnicodeCategory.SpaceSeparator => ' ',
        _ => sign,
    };
}

/// <summary>
/// Keeps a spreadsheet program from running a text as a formula: such a text leaves with an apostrophe in front and loses it on the
/// way in. A text that already starts so gets one more, so that every text survives the round.
/// </summary>
public static class FormulaGuard
{
    public static string Guard(string text) => NeedsGuard(text) ? "'" + text : text;

    public static string Unguard(string text) => text.StartsWith('\'') && NeedsGuard(text) ? text[1..] : text;

    private static bool NeedsGuard(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return !rest.IsEmpty && rest[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
    }
}
