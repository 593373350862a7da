namespace Objekt.Domain.Exchange;

/// <summary>What a spreadsheet says a cell is. A text file knows texts only.</summary>
public enum CellForm { Text, Number }

/// <summary>One cell. A typed number's text is written with a full stop and no separators, so it never has two meanings.</summary>
public readonly record struct Cell(string Text, CellForm Form = CellForm.Text)
{
    public static readonly Cell Empty = new("");
    public bool IsEmpty => CellText.Clean(Text).Length == 0;

    /// <summary>The text as it can be quoted in a sentence.</summary>
    public string Shown => CellText.Line(Text) is { Length: > 60 } text ? text[..57] + "…" : CellText.Line(Text);
}

/// <summary>A row with its number in the file, counted from 1 as spreadsheet programs do.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cell in the column, counted from 0; empty beyond the row's end.</summary>
    public Cell this[int column] => column < Cells.Count ? Cells[column] : Cell.Empty;

    public bool IsEmpty => Cells.All(c => c.IsEmpty);

    /// <summary>Why the row's cells may be other than they seem; null for a row that was read plainly.</summary>
    public string? Doubt { get; init; }
}

/// <summary>A table: heads and the rows under them that hold anything.</summary>
/// <param name="HeadRow">The heads' row number in the file.</param>
/// <param name="Heads">Heads in order, cleaned; an empty one is named by its column letter.</param>
/// <param name="Above">Texts that stand above the heads (a title, a date): shown, never read as data.</param>
public sealed record Sheet(int HeadRow, IReadOnlyList<string> Heads, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Above)
{
    private const int TitleRows = 10;

    /// <summary>Finds the heads among the first rows: the first row where at least two heads are known, else the first row that holds anything.</summary>
    /// <returns>Null when nothing stands in the file.</returns>
    public static Sheet? From(IReadOnlyList<SheetRow> rows, Func<string, bool> isKnownHead)
    {
        var filled = rows.Where(r => !r.IsEmpty).ToList();
        if (filled.Count == 0) return null;

        var top = filled.Take(TitleRows).ToList();
        var at = top.FindIndex(r => r.Cells.Count(c => isKnownHead(c.Text)) >= 2);
        if (at < 0) at = top.FindIndex(r => r.Cells.Any(c => isKnownHead(c.Text)));
        if (at < 0) at = 0;

        var head = filled[at];
        var width = head.Cells.Count;
        while (width > 0 && head.Cells[width - 1].IsEmpty) width--;
        return new(head.Number, Names(head, width), filled[(at + 1)..], [.. filled[..at].SelectMany(r => r.Cells).Where(c => !c.IsEmpty).Select(c => c.Shown)]);
    }

    /// <summary>The letters that a spreadsheet program shows above the column, counted from 0: A, B … Z, AA.</summary>
    public static string Letter(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + Letter(column % 26);

    private static List<string> Names(SheetRow head, int width)
    {
        var names = new List<string>(width);
        for (var column = 0; column < width; column++)
        {
            var name = CellText.Line(FormulaGuard.Unguard(head[column].Text));
            if (name.Length == 0) name = $"Kolumn {Letter(column)}";
            names.Add(names.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{name} ({Letter(column)})" : name);
        }
        return names;
    }
}
