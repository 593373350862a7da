using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Objekt.Api.Data;

/// <summary>Ids and short names that are the same every time the same data are made.</summary>
internal static class SeedId
{
    /// <summary>An id from what it is and its short name: a name-based UUID (version 8, SHA-256).</summary>
    public static Guid Of(string kind, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(kind + ":" + name));
        return Version8(hash);
    }

    /// <summary>An id from what it is and a number; for large sets, where names cost too much.</summary>
    public static Guid Of(int kind, int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes, kind);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], number);
        return Version8(bytes);
    }

    /// <summary>Lower-case letters a to z, digits and hyphens; å and ä become a, ö becomes o.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) slug.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static Guid Version8(ReadOnlySpan<byte> source)
    {
        Span<byte> bytes = stackalloc byte[16];
        source[..16].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
