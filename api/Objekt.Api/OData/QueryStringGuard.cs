namespace Objekt.Api.OData;

/// <summary>Reads the query string before the parser sees it: no empty, doubled or unknown option gets past.</summary>
internal static class QueryStringGuard
{
    private static readonly HashSet<string> Lists = ["$filter", "$select", "$orderby", "$top", "$skip", "$count", "$expand", "$apply", "$skiptoken"];
    private static readonly HashSet<string> Single = ["$select", "$expand"];
    private static readonly HashSet<string> Counts = ["$filter", "$apply"];
    private static readonly HashSet<string> Nothing = [];

    /// <summary>What an address may carry.</summary>
    public static IReadOnlySet<string> ForList => Lists;
    public static IReadOnlySet<string> ForOne => Single;
    public static IReadOnlySet<string> ForCount => Counts;
    public static IReadOnlySet<string> ForNothing => Nothing;

    /// <summary>The options by their names with a dollar sign; OData 4.01 lets clients leave it out and mix the case.</summary>
    /// <param name="aliases">Whether values may be given apart, as @name.</param>
    public static Dictionary<string, string> Read(string? query, IReadOnlySet<string> allowed, bool aliases = false)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = query is ['?', .. var rest] ? rest : query ?? "";
        if (text.Length == 0) return options;

        var counted = 0;
        foreach (var part in text.Split('&'))
        {
            var cut = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = cut < 0 ? (Decoded(part), "") : (Decoded(part[..cut]), Decoded(part[(cut + 1)..]));
            var known = Known(name, allowed, aliases);
            if (value.AsSpan().Trim().IsEmpty) throw new Refused($"{known} saknar värde.", path: known);
            if (value.Contains('\0')) throw new Refused($"{known} innehåller ett tecken som inte får stå i en fråga.", path: known);
            if (!options.TryAdd(known, value)) throw new Refused($"{known} anges flera gånger.", path: known);

            if (known != "$skiptoken") counted += part.Length + 1;
            else if (value.Length > Limits.SkipToken) throw new Refused("$skiptoken är för lång.", path: known);
        }
        if (counted > Limits.QueryString) throw new Refused($"Frågan är längre än {Limits.QueryString} tecken. Dela upp den.");
        return options;
    }

    private static string Known(string name, IReadOnlySet<string> allowed, bool aliases)
    {
        if (aliases && name is ['@', _, ..]) return name;
        var known = name.ToLowerInvariant();
        if (!known.StartsWith('$')) known = "$" + known;
        if (allowed.Contains(known)) return known;
        throw new Refused(Lists.Contains(known)
            ? $"{known} kan inte användas på den här adressen."
            : $"Alternativet {(name.Length > 60 ? name[..60] + "…" : name)} finns inte här. De som finns är {string.Join(", ", Lists.Where(l => l != "$skiptoken"))}.", path: name.Length > 60 ? null : name);
    }

    private static string Decoded(string part)
    {
        var text = Uri.UnescapeDataString(part.Replace('+', ' '));
        return text.Contains('\uFFFD') ? throw new Refused("Frågan är inte giltig UTF-8.") : text;
    }
}
