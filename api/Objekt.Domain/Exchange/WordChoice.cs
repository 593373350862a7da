namespace Objekt.Domain.Exchange;

/// <summary>One allowed value of a column: its code, the Swedish word that exports write, and other words that lists use.</summary>
public sealed record Choice(string Code, string Word, params string[] Also)
{
    internal bool Is(string folded) => CellText.Fold(Code) == folded || CellText.Fold(Word) == folded || Also.Any(a => CellText.Fold(a) == folded);
}

/// <summary>Maps a written word to an allowed value. A misspelt word is asked about with the nearest as suggestion, never mapped in silence.</summary>
public static class WordChoice
{
    public static Reading Read(Cell cell, IReadOnlyList<Choice> choices)
    {
        var folded = CellText.Fold(cell.Text);
        if (folded.Length == 0) return Reading.Nothing;
        if (choices.FirstOrDefault(c => c.Is(folded)) is { } known) return new Reading.Value(known.Code);

        var words = choices.Select(c => c.Word).ToList();
        var near = Nearest(folded, words);
        var asked = near is null ? $"'{cell.Shown}' är inget av de ord som används här." : $"'{cell.Shown}' är inget av de ord som används här. Menas '{near}'?";
        return new Reading.Doubt(asked, $"Skriv {Listed(words)}.", near is null ? words : [near, .. words.Where(w => w != near)]);
    }

    /// <summary>The word that is one or two slips away, or that the text begins; null when none is close or two are equally close.</summary>
    internal static string? Nearest(string folded, IEnumerable<string> words)
    {
        var ranked = words.Select(w => (Word: w, Slips: Slips(folded, CellText.Fold(w)))).OrderBy(w => w.Slips).Take(2).ToList();
        var allowed = folded.Length < 5 ? 1 : 2;
        return ranked.Count > 0 && ranked[0].Slips <= allowed && (ranked.Count == 1 || ranked[1].Slips > ranked[0].Slips) ? ranked[0].Word : null;
    }

    /// <summary>Signs to add, drop, change or swap with the neighbour to get from one text to the other.</summary>
    internal static int Slips(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3) return int.MaxValue;
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }

    internal static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} eller {words[^1]}";
}
