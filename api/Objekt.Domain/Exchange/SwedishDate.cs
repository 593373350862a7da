using System.Globalization;
using System.Text.RegularExpressions;

namespace Objekt.Domain.Exchange;

/// <summary>Days that people wrote. Day and month are never guessed; a year or "löpande" is kept as written.</summary>
public static partial class SwedishDate
{
    public static Reading Day(Cell cell)
    {
        var text = CellText.Line(cell.Text);
        if (text.Length == 0) return Reading.Nothing;
        if (OpenEnded.Contains(text.ToLowerInvariant())) return new Reading.AsWritten(text, $"'{text}' är ingen dag.");
        if (Year().IsMatch(text)) return new Reading.AsWritten(text, $"'{text}' är ett år eller en tidsrymd, ingen dag.");
        if (Serial().IsMatch(text)) return FromSerial(text);
        if (YearFirst().Match(text) is { Success: true } iso) return Of(cell, iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value);
        if (InWords().Match(text) is { Success: true } words && Month(words.Groups["m"].Value) is { } month) return Of(cell, words.Groups["y"].Value, month, words.Groups["d"].Value);
        return YearLast().Match(text) is { Success: true } last ? DayAndMonth(cell, last) : NoDay(cell);
    }

    /// <summary>The canonical text of a day.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a canonical text.</summary>
    public static DateOnly Parse(string canonical) => DateOnly.ParseExact(canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly string[] OpenEnded = ["löpande", "lopande", "tv", "t.v.", "t.v", "tills vidare", "tillsvidare", "pågående", "okänt", "vet ej"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static Reading DayAndMonth(Cell cell, Match match)
    {
        var (one, two, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        // A full stop between the parts is never used with the month first.
        if (match.Groups["mark"].Value == ".") return Of(cell, year, two, one);
        var dayFirst = Try(year, two, one);
        var monthFirst = Try(year, one, two);
        return (dayFirst, monthFirst) switch
        {
            ({ } day, null) => new Reading.Value(Write(day)),
            (null, { } day) => new Reading.Value(Write(day)),
            ({ } a, { } b) when a == b => new Reading.Value(Write(a)),
            ({ } a, { } b) => new Reading.Doubt($"'{cell.Shown}' kan vara {Write(a)} eller {Write(b)}.", $"Skriv {Write(a)} eller {Write(b)}.", [Write(a), Write(b)]),
            _ => NoDay(cell),
        };
    }

    private static Reading Of(Cell cell, string year, string month, string day) =>
        Try(year, month, day) is { } date ? new Reading.Value(Write(date)) : NoDay(cell);

    private static DateOnly? Try(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2200 ? date : null;

    /// <summary>Excel's day count; 60 is the 29 February 1900 that never was, so only later days are read.</summary>
    private static Reading.Value FromSerial(string text)
    {
        var day = new DateOnly(1899, 12, 30).AddDays(int.Parse(text.Split('.', ',')[0], CultureInfo.InvariantCulture));
        return new Reading.Value(Write(day), $"'{text}' lästes som Excels dagräkning: {Write(day)}.");
    }

    private static string? Month(string word)
    {
        var at = Array.FindIndex(Months, m => word.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        if (at < 0 && word.StartsWith("may", StringComparison.OrdinalIgnoreCase)) at = 4;
        if (at < 0 && word.StartsWith("oct", StringComparison.OrdinalIgnoreCase)) at = 9;
        return at < 0 ? null : (at + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static Reading.Doubt NoDay(Cell cell) => new($"'{cell.Shown}' är ingen dag.", "Skriv till exempel 2026-11-23.");

    [GeneratedRegex(@"^(19|20|21)\d\d( ?[-–/] ?((19|20|21)\d\d|\d\d)?)?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[2-7]\d{4}([.,]\d+)?$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"^(?<y>\d{4})(?<s>[-/.]?)(?<m>\d{2})\k<s>(?<d>\d{2})([ T]00:00(:00)?(\.0+)?)?$|^(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<y>\d{4})$")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<d>\d{1,2})\.? (?<m>\p{L}{3,9})\.?,? (?<y>\d{4})$")]
    private static partial Regex InWords();
}
