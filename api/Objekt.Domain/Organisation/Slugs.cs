using System.Globalization;
using System.Text;

namespace Objekt.Domain.Organisation;

/// <summary>Short names in addresses: a to z, digits and hyphens; å and ä become a, ö becomes o.</summary>
public static class Slugs
{
    /// <summary>The short name that a name gives; the fallback when it holds no letter or digit.</summary>
    public static string Of(string name, string fallback, int longest)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) slug.Append(letter);
            else if (letter is 'æ' or 'ø') slug.Append(letter == 'æ' ? 'a' : 'o');
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var made = Cut(slug.ToString(), longest);
        return made.Length == 0 ? fallback : made;
    }

    /// <summary>The first of slug, slug-2, slug-3 ... that is not taken.</summary>
    public static string Free(string slug, IReadOnlySet<string> taken, int longest)
    {
        if (!taken.Contains(slug)) return slug;
        for (var number = 2; ; number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var next = Cut(slug, longest - ending.Length) + ending;
            if (!taken.Contains(next)) return next;
        }
    }

    /// <summary>Whether a text that a person chose can be a short name.</summary>
    public static bool IsOne(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !Guid.TryParse(text, out _);

    private static string Cut(string slug, int longest) => (slug.Length > longest ? slug[..longest] : slug).Trim('-');
}
