using System.Globalization;
using System.Text.RegularExpressions;

namespace Objekt.Domain.Organisation;

/// <summary>Finds what looks like a personnummer or samordningsnummer in free text: the register holds none.</summary>
public static partial class Personnummer
{
    /// <summary>Whether the text holds one. Ten digits without a hyphen must also have the right check digit, so that phone and article numbers pass.</summary>
    public static bool IsIn(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        foreach (Match found in Pattern().Matches(text))
        {
            var (century, date, sign, last) = (found.Groups[1].Value, found.Groups[2].Value, found.Groups[3].Value, found.Groups[4].Value);
            if (!IsDate(century, date)) continue;
            if (sign is not ("" or " ") || century.Length > 0 || Checks(date + last)) return true;
        }
        return false;
    }

    /// <summary>A samordningsnummer has 60 added to its day.</summary>
    private static bool IsDate(string century, string date)
    {
        var day = int.Parse(date[4..], CultureInfo.InvariantCulture);
        if (day > 60) day -= 60;
        var year = century.Length > 0 ? century + date[..2] : "20" + date[..2];
        return DateOnly.TryParseExact($"{year}-{date[2..4]}-{day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static bool Checks(string ten)
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var part = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += part > 9 ? part - 9 : part;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<![0-9])(18|19|20)?([0-9]{6})([-+\u2010-\u2014\u2212 ]?)([0-9]{4})(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
