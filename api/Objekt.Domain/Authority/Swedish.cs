using Objekt.Domain.Benefits;

namespace Objekt.Domain.Authority;

/// <summary>Small grammar of the sentences that rules and answers are told in.</summary>
internal static class Swedish
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>27 november 2026: the form of running text.</summary>
    public static string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    /// <summary>a, b och c.</summary>
    public static string And(IReadOnlyList<string> parts) => Join(parts, "och");

    /// <summary>a, b eller c.</summary>
    public static string Or(IReadOnlyList<string> parts) => Join(parts, "eller");

    /// <summary>The first few by name, the rest as a number.</summary>
    public static string Some(IReadOnlyList<string> parts, int shown = 4) =>
        parts.Count <= shown ? And(parts) : $"{string.Join(", ", parts.Take(shown))} och {parts.Count - shown} till";

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A role inside a sentence: small first letter, unless the word is an abbreviation such as IT-chef.</summary>
    public static string Inner(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>over 50 000 up to and including 180 000 kr; empty for a right without band.</summary>
    public static string Band(Sek? above, Sek? upTo) => (above, upTo) switch
    {
        (null, null) => "",
        (null or { Ore: 0 }, { } to) => $"till och med {to}",
        ({ } over, null) => over.Ore == 0 ? "alla belopp" : $"över {over}",
        ({ } over, { } to) => $"över {over.ToString().Replace("\u00a0kr", "", StringComparison.Ordinal)} till och med {to}"
    };

    public static string Days(int days) => days == 1 ? "1 arbetsdag" : $"{days} arbetsdagar";

    /// <summary>What a person wrote, short enough to be read back in a sentence.</summary>
    public static string Echo(string written) => written.Length <= 60 ? written : $"{written[..60]}…";

    private static string Join(IReadOnlyList<string> parts, string last) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}"
    };
}
