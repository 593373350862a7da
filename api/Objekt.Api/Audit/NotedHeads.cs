using System.Globalization;
using Objekt.Api.Errors;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>Heads of the chain noted elsewhere, for instance on protocols: what a log must reach and still say.</summary>
/// <param name="Numbered">Hash by the number of its entry.</param>
/// <param name="Loose">Hashes noted without a number.</param>
/// <param name="Count">How many entries there were at least.</param>
internal sealed record NotedHeads(IReadOnlyDictionary<long, string> Numbered, IReadOnlySet<string> Loose, long Count)
{
    /// <summary>Heads as they are given to the verb.</summary>
    /// <param name="heads">HASH or NUMBER:HASH, several with a comma between.</param>
    /// <param name="count">The number of the noted head; together with one HASH it is NUMBER:HASH.</param>
    public static NotedHeads Read(string? heads, string? count)
    {
        var least = count is null ? 0 : Number(count);
        var parts = heads?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (parts is [var only] && !only.Contains(':', StringComparison.Ordinal) && count is not null) parts = [$"{least}:{only}"];

        var numbered = new Dictionary<long, string>();
        var loose = new HashSet<string>();
        foreach (var part in parts)
        {
            var hash = part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..].ToLowerInvariant();
            if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit)) throw new StoppedException($"{part} är inget huvud: skriv kontrollsumman med 64 tecken, eller NUMMER:KONTROLLSUMMA.", $"{part} is no head: write the hash of 64 characters, or NUMBER:HASH.");
            if (hash.Length == part.Length) loose.Add(hash);
            else if (!numbered.TryAdd(Number(part[..^65]), hash)) throw new StoppedException($"Post {part[..^65]} har två huvuden.", $"Entry {part[..^65]} has two heads.");
        }
        return new(numbered, loose, Math.Max(least, numbered.Keys.DefaultIfEmpty().Max()));
    }

    /// <summary>Compares with a log from its first entry to its last.</summary>
    public Search Begin() => new(this);

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new StoppedException($"{text} är inget antal poster.", $"{text} is no number of entries.");

    /// <summary>One walk through a log.</summary>
    internal sealed class Search(NotedHeads noted)
    {
        private readonly HashSet<string> missing = [.. noted.Loose.Where(h => h != Chain.Genesis)];
        private long agreed;

        /// <summary>What is wrong when the entry is another than the noted one; null when it is not.</summary>
        public (string Swedish, string English)? Meets(AuditEntry entry)
        {
            missing.Remove(entry.Hash);
            if (!noted.Numbered.TryGetValue(entry.Number, out var hash)) return null;
            if (hash != entry.Hash)
            {
                return ($"Loggen är omräknad: post {entry.Number} har en annan kontrollsumma än den noterade. Den första ändrade posten är någon av {agreed + 1}–{entry.Number}.",
                    $"The log was hashed anew: entry {entry.Number} has another hash than the noted one. The first changed entry is one of {agreed + 1}-{entry.Number}.");
            }
            agreed = entry.Number;
            return null;
        }

        /// <summary>What is wrong when the log ends after its last entry; null when nothing is.</summary>
        public (string Swedish, string English)? Ends(long last)
        {
            if (last < noted.Count)
            {
                return ($"Kedjan håller i {last} poster men slutet är avklippt: post {last + 1} saknas, och det har funnits minst {noted.Count}.",
                    $"The chain holds for {last} entries but its tail is cut off: entry {last + 1} is missing, and there were at least {noted.Count}.");
            }
            return missing.Count == 0 ? null
                : ($"Kedjan håller i {last} poster men når inte huvudet {missing.First()}: slutet är avklippt från post {last + 1}, eller så är poster efter {agreed} omräknade.",
                    $"The chain holds for {last} entries but does not reach that head: its tail is cut off from entry {last + 1}, or entries after {agreed} were hashed anew.");
        }
    }
}
