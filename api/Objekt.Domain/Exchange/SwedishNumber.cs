using System.Globalization;
using System.Text.RegularExpressions;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Exchange;

/// <summary>
/// The one parser of numbers that people wrote. Reads Swedish and English forms; where the two would differ (1.234 and 1,234)
/// it asks instead of choosing.
/// </summary>
public static partial class SwedishNumber
{
    /// <summary>An amount in kronor, exact to the öre, canonical as 1234,50.</summary>
    /// <param name="factor">1 000 where the column's head says tkr: what a number without a unit of its own counts.</param>
    public static Reading Kronor(Cell cell, decimal factor = 1) => Read(cell, factor) switch
    {
        (null, { } other) => other,
        ({ } number, _) when number < 0 => new Reading.Doubt($"'{cell.Shown}' är negativt.", "Skriv beloppet som ett positivt tal, till exempel 50 000."),
        ({ } number, _) when Sek.From(number) is { } sek => new Reading.Value(Write(sek)),
        _ => new Reading.Doubt($"'{cell.Shown}' är finare än ett öre eller för stort.", "Skriv ett belopp med högst två decimaler, till exempel 50 000,50."),
    };

    /// <summary>A counted figure, canonical as digits only.</summary>
    public static Reading Whole(Cell cell) => Read(cell, 1) switch
    {
        (null, { } other) => other,
        ({ } number, _) when number != decimal.Truncate(number) => new Reading.Doubt($"'{cell.Shown}' är inget heltal.", "Skriv ett heltal, till exempel 1 250."),
        ({ } number, _) when number is < 0 or > int.MaxValue => new Reading.Doubt($"'{cell.Shown}' är negativt eller för stort.", "Skriv ett heltal från 0, till exempel 1 250."),
        ({ } number, _) => new Reading.Value(number.ToString("0", CultureInfo.InvariantCulture)),
        _ => Reading.Nothing,
    };

    /// <summary>The canonical text of an amount: two decimals after a comma, no thousands separator, an ordinary minus.</summary>
    public static string Write(Sek amount) => amount.Kronor.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>The amount of a canonical text.</summary>
    public static Sek Parse(string canonical) => Sek.From(decimal.Parse(canonical.Replace(',', '.'), CultureInfo.InvariantCulture))!.Value;

    private static (decimal? Number, Reading? Other) Read(Cell cell, decimal head)
    {
        var text = CellText.Line(cell.Text).Replace('\u2212', '-');
        if (text.Length == 0) return (null, Reading.Nothing);
        if (cell.Form == CellForm.Number && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var typed))
        {
            return (typed * head, null);
        }
        if (Parts().Match(text) is not { Success: true } parts) return (null, NoNumber(cell));

        var factor = Factor(parts.Groups["unit"].Value) ?? head;
        var sign = parts.Groups["sign"].Value == "-" ? -1m : 1m;
        var digits = parts.Groups["digits"].Value;
        var plain = Plain(digits);
        if (plain is null) return (null, digits.Length > 28 || !Doubtful().IsMatch(digits) ? NoNumber(cell) : Doubt(cell, sign * factor, digits));
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1e20m
            ? (sign * factor * number, null)
            : (null, NoNumber(cell));
    }

    /// <summary>The digits with a full stop before the decimals; null where the marks do not say which is which.</summary>
    private static string? Plain(string digits)
    {
        if (Bare().IsMatch(digits)) return digits;
        if (SpacedThousands().IsMatch(digits)) return digits.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
        if (SwedishDecimals().IsMatch(digits) || EnglishDecimals().IsMatch(digits)) return digits.Replace(',', '.');
        if (DottedThousands().IsMatch(digits)) return digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return CommaThousands().IsMatch(digits) ? digits.Replace(",", "", StringComparison.Ordinal) : null;
    }

    private static Reading.Doubt Doubt(Cell cell, decimal factor, string digits)
    {
        var whole = decimal.Parse(digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * factor;
        var broken = decimal.Parse(digits.Replace(',', '.'), CultureInfo.InvariantCulture) * factor;
        // With a unit the choice says kronor itself, so that the column's tkr is not applied to it again.
        var unit = factor is 1 or -1 ? "" : " kr";
        var choices = new[] { whole, broken }.Select(n => n.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',') + unit).ToList();
        return new($"'{cell.Shown}' kan betyda {choices[0]} eller {choices[1]}.", $"Skriv {choices[0]} eller {choices[1]} utan tusentalsavgränsare.", choices);
    }

    private static Reading.Doubt NoNumber(Cell cell) => new($"'{cell.Shown}' är inget tal.", "Skriv till exempel 50 000.");

    private static decimal? Factor(string unit) => unit.ToLowerInvariant() switch
    {
        "" => null,
        "tkr" or "kkr" or "ksek" or "tsek" => 1000m,
        "mkr" or "mnkr" or "msek" or "mn" => 1_000_000m,
        _ => 1m,
    };

    [GeneratedRegex(@"^(?<sign>[+-]?) ?(?<digits>\d[\d .,]*\d|\d) ?(?<unit>kr|kronor|sek|:-|tkr|kkr|ksek|tsek|mkr|mnkr|msek)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Bare();

    // 1 234 567 and 1 234,50 and 1 234.50: the space settles what the last mark is.
    [GeneratedRegex(@"^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$")]
    private static partial Regex SpacedThousands();

    // Anything but exactly three decimals after one to three digits cannot be thousands.
    [GeneratedRegex(@"^(\d+,(\d{1,2}|\d{4,})|0+,\d+|\d{4,},\d+)$")]
    private static partial Regex SwedishDecimals();

    [GeneratedRegex(@"^(\d+\.(\d{1,2}|\d{4,})|0+\.\d+|\d{4,}\.\d+)$")]
    private static partial Regex EnglishDecimals();

    [GeneratedRegex(@"^[1-9]\d{0,2}(\.\d{3})+,\d+$|^[1-9]\d{0,2}(\.\d{3}){2,}$")]
    private static partial Regex DottedThousands();

    [GeneratedRegex(@"^[1-9]\d{0,2}(,\d{3})+\.\d+$|^[1-9]\d{0,2}(,\d{3}){2,}$")]
    private static partial Regex CommaThousands();

    [GeneratedRegex(@"^[1-9]\d{0,2}[.,]\d{3}$")]
    private static partial Regex Doubtful();
}
