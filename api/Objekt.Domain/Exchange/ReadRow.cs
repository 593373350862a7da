namespace Objekt.Domain.Exchange;

/// <summary>One row as it was read: values, what the note keeps, and everything said about it.</summary>
internal sealed class ReadRow(int number)
{
    public int Number { get; } = number;
    public Dictionary<string, string> Values { get; } = [];

    /// <summary>Columns that the note keeps under their heads, and days that are no days.</summary>
    public Dictionary<string, string> Labelled { get; } = [];

    /// <summary>The cells as the file has them, by field: what an answer refers to.</summary>
    public Dictionary<string, string> Given { get; } = [];
    public List<RowRemark> Remarks { get; } = [];

    /// <summary>The kommun column whose brackets gave the owner; null where the file names owners itself.</summary>
    public string? UnitHead { get; set; }
    public string Subject { get; set; } = "";
    public bool Waits => Remarks.Any(r => r.Weight == RemarkWeight.Question);
    public bool Refused => Remarks.Any(r => r.Weight == RemarkWeight.Refusal);
    public string this[string field] => Values.GetValueOrDefault(field, "");

    public void Note(string? head, string text) => Remarks.Add(new(RemarkWeight.Note, head, null, "", text, "", []));

    public void Ask(string? head, string? field, string given, string text, string cure, IReadOnlyList<string>? choices = null) =>
        Remarks.Add(new(RemarkWeight.Question, head, field, given, text, cure, choices ?? []));

    /// <summary>A question about this row alone: the same text on another row may be right.</summary>
    public void AskHere(string? head, string field, string text, string cure, IReadOnlyList<string>? choices = null) =>
        Ask(head, Answer.Here(field, Number), Given.GetValueOrDefault(field, ""), text, cure, choices);

    public void Refuse(string? head, string text, string cure) => Remarks.Add(new(RemarkWeight.Refusal, head, null, "", text, cure, []));
}

/// <summary>Reads the rows of a file into values, one row at a time and never in relation to each other.</summary>
internal sealed class RowReader(ImportKind kind, Sheet sheet, ColumnMap map, ImportFacts facts, ImportChoices choices)
{
    private readonly CellReader cells = new(kind, sheet, map, facts, choices);
    private readonly Dictionary<string, List<MappedColumn>> columnsOf = map.Columns.Where(c => c.Field is not null && c.Label is null).GroupBy(c => c.Field!).ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.IsKey).ToList());
    private readonly List<MappedColumn> labelled = [.. map.Columns.Where(c => c.Label is not null)];
    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);

    public CellReader Cells => cells;

    /// <summary>Codes of kommuner that rows name and the union lacks.</summary>
    public IReadOnlyCollection<string> Missing => missing;

    public ReadRow Read(SheetRow row)
    {
        var read = new ReadRow(row.Number);
        var extra = row.Cells.Skip(sheet.Heads.Count).Count(c => !c.IsEmpty);
        if (extra > 0)
        {
            read.Ask(null, null, "", $"Raden har {extra} {(extra == 1 ? "cell" : "celler")} utanför rubrikerna.", "Sätt citattecken om text som innehåller skiljetecknet.");
        }
        if (row.Doubt is not null) read.Ask(null, null, "", row.Doubt, "Kontrollera cellerna och rätta raden.");
        foreach (var field in kind.Fields) Field(read, row, field);
        foreach (var column in labelled) read.Labelled[column.Label!] = CellText.Line(CellReader.Plain(row[column.Column]).Text);
        if (kind.PerKommun) Names(read, row);

        foreach (var needed in kind.Fields.Where(f => f.Required && read[f.Key].Length == 0 && read["slug"].Length == 0 && !read.Remarks.Any(r => r.Field == f.Key)))
        {
            read.AskHere(needed.Head, needed.Key, $"{needed.Head} saknas.", "Fyll i cellen eller ta bort raden.");
        }
        RowRules.Check(kind, read, facts);
        read.Subject = kind.NameField == "code" || read[kind.NameField].Length == 0 ? read["slug"] : read[kind.NameField];
        if (kind.Find(kind.NameField) is { } naming && read[kind.NameField].Length > 0) read.Subject = cells.Shown(naming, read[kind.NameField]);
        return read;
    }

    private void Field(ReadRow read, SheetRow row, Field field)
    {
        if (!columnsOf.TryGetValue(field.Key, out var columns))
        {
            // A person may say about one row what no column of the file says.
            if (cells.Answered(field.Key, null, row.Number) is { } said && cells.Read(field, new Cell(said), 1) is Reading.Value known) read.Values[field.Key] = known.Text;
            else if (field.Key == "kommun" && kind.PerKommun && choices.Kommun is { } given) read.Values["kommun"] = given;
            return;
        }
        string? value = null;
        foreach (var column in columns)
        {
            var cell = row[column.Column];
            var given = CellText.Line(cell.Text);
            read.Given[field.Key] = given;
            if (cells.Answered(field.Key, cell, row.Number) is { } meant) cell = new Cell(meant);
            switch (cells.Read(field, cell, column.Factor))
            {
                case not Reading.Doubt when value is null && column != columns[0] && columns[0].IsKey && cell.IsEmpty:
                    break;
                case Reading.Value or Reading.Doubt when value is { Length: > 0 } && CellText.Fold(cells.Shown(field, value)) == CellText.Fold(cell.Text):
                    break;
                case Reading.Value found when value is { Length: > 0 } && value != found.Text:
                    read.AskHere(column.Head, field.Key, $"'{cell.Shown}' säger något annat än kolumnen {columns[0].Head} på samma rad.", "Rätta den ena kolumnen.");
                    break;
                case Reading.Value found:
                    value = found.Text;
                    if (found.Remark is not null) read.Note(column.Head, found.Remark);
                    break;
                case Reading.Doubt doubt when value is { Length: > 0 } && doubt.Choices.Contains(value):
                    break;
                case Reading.Doubt doubt:
                    read.Ask(column.Head, field.Key, given, doubt.Because, doubt.Cure, doubt.Choices);
                    break;
                case Reading.AsWritten written when kind.NoteField is not null:
                    read.Labelled[field.Head] = written.Text;
                    read.Note(column.Head, $"{written.Remark} Står som det är skrivet i anteckningen.");
                    return;
                case Reading.AsWritten written:
                    read.Ask(column.Head, field.Key, given, written.Remark, "Skriv till exempel 2026-11-23.");
                    break;
                default:
                    value ??= "";
                    break;
            }
            if (field.Form == FieldForm.Kommun && kind.PerKommun) Unit(read, column, cell);
        }
        if (value is "" && field.Key == "kommun" && kind.PerKommun && choices.Kommun is { } fallback) value = fallback;
        if (value is not null) read.Values[field.Key] = value;
        // A day that has become exact no longer needs its line in the note.
        if (field.Form == FieldForm.Day && value is { Length: > 0 } && kind.NoteField is { } note && !map.Columns.Any(c => c.Field == note && c.Label is null)) read.Labelled[field.Head] = "";
        if (field.Form == FieldForm.Kommun && kind.Name != "kommuner") InUnion(read, columns[0].Head, value);
        if (field.Form is FieldForm.Participation or FieldForm.Kommuner) foreach (var part in ValueList.Values(value ?? "")) InUnion(read, columns[0].Head, part[..4]);
    }

    /// <summary>What stands in brackets after the kommun's name is the owner, or a line in the note where the file has an owner column.</summary>
    private void Unit(ReadRow read, MappedColumn column, Cell cell)
    {
        if (cells.Kommun(cell).Rest is not { } unit) return;
        if (map.Columns.Any(c => c.Field == "owner")) read.Labelled[column.Head] = CellText.Line(cell.Text);
        else (read.Values["owner"], read.UnitHead) = (unit, column.Head);
    }

    private void InUnion(ReadRow read, string head, string? code)
    {
        if (string.IsNullOrEmpty(code) || read.Remarks.Any(r => r.Field == "kommun")) return;
        if (!facts.Kommuner.ContainsKey(code))
        {
            missing.Add(code);
            if (!choices.CreateKommuner) read.Refuse(head, $"{Domain.Organisation.SwedishKommuner.Find(code)?.Name ?? code} ({code}) är inte med i samverkan.", "Lägg till kommunen först, eller säg ja till att den läggs till.");
        }
        if (kind.PerKommun && facts.MayWrite is { } mine && !mine.Contains(code)) read.Refuse(head, $"Du får inte ändra uppgifter för {facts.Kommuner.GetValueOrDefault(code, code)}.", "Be någon i den kommunen att läsa in raden.");
    }

    /// <summary>A name that ends with a list of users is split; the whole is kept as the kommun's own name for it.</summary>
    private void Names(ReadRow read, SheetRow row)
    {
        if (map.Columns.All(c => c.Field != "kommun") && choices.Kommun is { } given) InUnion(read, "Kommun", given);
        if (read["kommun"].Length == 0 && read["slug"].Length == 0 && !read.Remarks.Any(r => r.Field == "kommun"))
        {
            read.Ask("Kommun", "kommun", "", "Raden säger inte vilken kommun den gäller.", "Fyll i kommunen, till exempel Mora eller 2062.");
        }
        var whole = read["name"];
        if (cells.Answered("sameAs", new Cell(whole), row.Number) is { } known) read.Values["sameAs"] = known;
        if (read["slug"].Length > 0 || NameSuffix.Split(whole) is not (var name, { } users)) return;
        read.Values["wholeName"] = whole;
        read.Values["name"] = name;
        if (read["localName"].Length == 0) read.Values["localName"] = whole;
        read.Note(map.Columns.FirstOrDefault(c => c.Field == "name")?.Head, $"'{users}' lästes som vilka som använder systemet. Hela namnet står kvar som lokalt namn.");
    }
}
