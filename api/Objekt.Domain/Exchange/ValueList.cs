namespace Objekt.Domain.Exchange;

/// <summary>
/// Several values in one cell, separated by commas although a value may hold a comma itself ("Arbete, integration och
/// näringsliv"). The longest known value is taken first; what is then left over is kept and pointed out.
/// </summary>
public sealed class ValueList
{
    private const string Mark = "; ";
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly bool capitals;

    /// <param name="vocabulary">Values known from before.</param>
    /// <param name="column">All cells of the column: where nothing is known, the file itself tells.</param>
    public ValueList(IEnumerable<string> vocabulary, IEnumerable<string> column)
    {
        foreach (var value in vocabulary) Learn(value);
        var cells = column.Select(CellText.Clean).Where(c => c.Length > 0).ToList();
        // Where every cell begins with a capital, a piece that does not is the rest of the piece before it.
        capitals = cells.All(c => !char.IsLower(c[0]));

        foreach (var cell in cells.Where(c => Hard(c).Length > 1 || !c.Contains(',', StringComparison.Ordinal)))
        {
            foreach (var value in Hard(cell)) Learn(value);
        }
        var pieces = cells.Where(c => Hard(c).Length == 1).SelectMany(c => Joined(c).Distinct(StringComparer.OrdinalIgnoreCase)).GroupBy(CellText.Fold);
        foreach (var piece in pieces.Where(p => p.Count() > 1)) Learn(piece.First());
    }

    /// <summary>The values of a cell, canonical with "; " between them.</summary>
    /// <returns>A remark names the values that no other row has and nobody has named.</returns>
    public Reading Read(Cell cell)
    {
        var text = CellText.Clean(cell.Text);
        if (text.Length == 0) return Reading.Nothing;
        var (values, rest) = Split(text);
        var canonical = string.Join(Mark, values.Distinct(StringComparer.Ordinal));
        return new Reading.Value(canonical, rest.Count == 0 ? null
            : $"{string.Join(" och ", rest.Select(r => $"'{r}'"))} står inte som eget värde på någon annan rad. Läses som eget värde.");
    }

    private (List<string> Values, List<string> Left) Split(string cell)
    {
        var values = new List<string>();
        var rest = new List<string>();
        var hard = Hard(cell);
        foreach (var part in hard)
        {
            if (hard.Length > 1 || known.Contains(CellText.Fold(part)) || !part.Contains(',', StringComparison.Ordinal)) values.Add(CellText.Line(part));
            else Comma(part, values, rest);
        }
        return (values, rest);
    }

    /// <summary>Two canonical lists as one, without doublets.</summary>
    public static string Union(string one, string other) =>
        string.Join(Mark, Values(one).Concat(Values(other)).Distinct(StringComparer.Ordinal));

    /// <summary>The values of a canonical list.</summary>
    public static IReadOnlyList<string> Values(string canonical) => canonical.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The canonical list of values.</summary>
    public static string Write(IEnumerable<string> values) => string.Join(Mark, values);

    private void Comma(string text, List<string> values, List<string> rest)
    {
        var pieces = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < pieces.Length;)
        {
            var length = pieces.Length - at;
            while (length > 0 && !known.Contains(CellText.Fold(string.Join(", ", pieces.Skip(at).Take(length))))) length--;
            if (length > 0)
            {
                values.Add(CellText.Line(string.Join(", ", pieces.Skip(at).Take(length))));
                at += length;
                continue;
            }
            var piece = pieces[at++];
            while (capitals && at < pieces.Length && char.IsLower(pieces[at][0])) piece += ", " + pieces[at++];
            values.Add(CellText.Line(piece));
            rest.Add(CellText.Line(piece));
        }
    }

    private List<string> Joined(string cell)
    {
        var joined = new List<string>();
        foreach (var piece in cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (capitals && joined.Count > 0 && char.IsLower(piece[0])) joined[^1] += ", " + piece;
            else joined.Add(piece);
        }
        return joined;
    }

    private static string[] Hard(string cell) => cell.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    private void Learn(string value) => known.Add(CellText.Fold(value));
}
