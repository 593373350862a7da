namespace Objekt.Domain.Exchange;

/// <summary>What stands between the cells of a text file, found by reading it as each candidate would.</summary>
/// <param name="Sign">Semicolon, tab or comma.</param>
/// <param name="SkipFirst">True where the first line only names the separator (sep=;), as spreadsheet programs write it.</param>
/// <param name="OpenQuoteRow">The row where a quotation begins that never ends; null when all end.</param>
public readonly record struct Separator(char Sign, bool SkipFirst, int? OpenQuoteRow)
{
    private const int SampledRows = 200;
    private static readonly char[] Candidates = [';', '\t', ','];

    public static Separator Detect(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && Candidates.Contains(text[4]))
        {
            return new(text[4], true, Count(text, text[4]).OpenQuoteRow);
        }
        var best = Candidates.Select(sign => (Sign: sign, Score: Score(text, sign))).MaxBy(c => c.Score);
        var chosen = best.Score > 0 ? best.Sign : Candidates.FirstOrDefault(sign => !text.Contains(sign, StringComparison.Ordinal), ';');
        return new(chosen, false, Count(text, chosen).OpenQuoteRow);
    }

    /// <summary>How many of the rows hold as many separators as the first that has any; a sign that fewer than half agree on is part of the texts.</summary>
    private static double Score(string text, char sign)
    {
        var rows = Count(text, sign).Rows;
        var head = rows.FirstOrDefault(r => r > 0);
        if (head == 0) return 0;
        var same = rows.Count(r => r == head);
        return same * 2 < rows.Count ? 0 : ((double)same / rows.Count) + (head / 10_000.0);
    }

    /// <summary>Separators outside quotations, per row that is not empty. A quotation opens only at a cell's start.</summary>
    private static (List<int> Rows, int? OpenQuoteRow) Count(string text, char sign)
    {
        var rows = new List<int>();
        var (count, row, opened) = (0, 1, 0);
        var (quoted, start, any) = (false, true, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') i++;
                else if (c == '"') quoted = false;
                continue;
            }
            if (c == '"' && start) (quoted, opened, start, any) = (true, row, false, true);
            else if (c == sign) (count, start, any) = (count + 1, true, true);
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                if (any && rows.Count < SampledRows) rows.Add(count);
                row++;
                (count, start, any) = (0, true, false);
            }
            else if (c is not ' ') (start, any) = (false, true);
        }
        if (any && rows.Count < SampledRows) rows.Add(count);
        return (rows, quoted ? opened : null);
    }
}
