using System.Text.RegularExpressions;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Exchange;

/// <summary>Which kommun a cell names: "Mora", "Lunds kommun (skola)", "Borås Stad", "2062", "2062 Mora".</summary>
public static partial class KommunCell
{
    private static readonly Dictionary<string, string> Official = SwedishKommuner.All.ToDictionary(k => CellText.Fold(k.Name), k => k.Code, StringComparer.Ordinal);

    /// <param name="Kommun">Value with the kommun's code, or a doubt.</param>
    /// <param name="Rest">What stood in brackets after the name, e.g. the unit; null when nothing did.</param>
    public readonly record struct Found(Reading Kommun, string? Rest);

    /// <param name="named">The union's own kommuner, code to name, which may be named otherwise than officially.</param>
    public static Found Read(Cell cell, IReadOnlyDictionary<string, string> named)
    {
        var text = CellText.Line(cell.Text);
        if (text.Length == 0) return new(Reading.Nothing, null);
        var own = named.FirstOrDefault(k => CellText.Fold(k.Value) == CellText.Fold(text));
        if (own.Key is not null) return new(new Reading.Value(own.Key), null);

        var parts = Bracketed().Match(text);
        var rest = parts.Groups["rest"] is { Success: true, Value: var inside } ? inside.Trim() : null;
        return new(Name(cell, parts.Groups["name"].Value.Trim(), named), string.IsNullOrEmpty(rest) ? null : rest);
    }

    private static Reading Name(Cell cell, string text, IReadOnlyDictionary<string, string> named)
    {
        if (Coded().Match(text) is { Success: true } coded)
        {
            // A spreadsheet program drops the zero of 0180.
            var code = coded.Groups["code"].Value.PadLeft(4, '0');
            var name = coded.Groups["name"].Value;
            if (SwedishKommuner.Find(code) is not { } official) return Unknown(cell, null);
            return name.Length == 0 || ByName(name, named) == code
                ? new Reading.Value(code)
                : new Reading.Doubt($"'{cell.Shown}' har koden för {official.Name}.", $"Skriv bara koden eller bara namnet.", [code]);
        }
        if (ByName(text, named) is { } found) return new Reading.Value(found);
        var near = WordChoice.Nearest(CellText.Fold(Bare(text)), SwedishKommuner.All.Select(k => k.Name));
        return Unknown(cell, near is null ? null : SwedishKommuner.All.First(k => k.Name == near));
    }

    private static string? ByName(string text, IReadOnlyDictionary<string, string> named)
    {
        var bare = CellText.Fold(Bare(text));
        // Genitive only before the word kommun or stad: Lunds kommun, but never Lunds alone.
        var genitive = bare.Length < CellText.Fold(text).Length && bare.EndsWith('s') ? bare[..^1] : bare;
        foreach (var name in new[] { bare, genitive })
        {
            if (named.FirstOrDefault(k => CellText.Fold(k.Value) == name || CellText.Fold(Bare(k.Value)) == name).Key is { } own) return own;
            if (Official.TryGetValue(name, out var code)) return code;
        }
        return null;
    }

    private static string Bare(string text) => KommunWord().Replace(text, "").Trim();

    private static Reading.Doubt Unknown(Cell cell, OfficialKommun? near) => near is null
        ? new($"'{cell.Shown}' är ingen svensk kommun.", "Skriv kommunens namn eller fyrsiffriga kod, till exempel Mora eller 2062.")
        : new($"'{cell.Shown}' är ingen svensk kommun. Menas {near.Name}?", $"Skriv {near.Name} eller {near.Code}.", [near.Code]);

    [GeneratedRegex(@"^(?<name>[^()]*?)\s*(\((?<rest>.*)\))?$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<code>\d{3,4})[ ,–-]*(?<name>.*)$")]
    private static partial Regex Coded();

    [GeneratedRegex(@"\s+(kommun|stad|kn)$|^(region|kommunen)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex KommunWord();
}
