using System.Text.RegularExpressions;

namespace Objekt.Domain.Exchange;

/// <summary>Reads the cells of one file: each field in its own form, references against the registers, lists against their vocabulary.</summary>
internal sealed partial class CellReader
{
    private static readonly string[] Vacant = ["vakant", "vakans", "obesatt", "tillsätts", "-", "–", "ingen"];
    private static readonly string[] Everyone = ["alla", "samtliga", "alla kommuner"];

    private readonly ImportFacts facts;
    private readonly ImportKind kind;
    private readonly Dictionary<string, ValueList> lists = [];
    private readonly Dictionary<string, KommunCell.Found> kommuner = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> answers;
    private readonly Dictionary<string, string> here;

    public CellReader(ImportKind kind, Sheet sheet, ColumnMap map, ImportFacts facts, ImportChoices choices)
    {
        (this.kind, this.facts) = (kind, facts);
        answers = (choices.Answers ?? []).GroupBy(a => (a.Field, CellText.Line(a.Given))).ToDictionary(g => g.Key, g => g.Last().Meant);
        here = (choices.Answers ?? []).GroupBy(a => a.Field).ToDictionary(g => g.Key, g => g.Last().Meant, StringComparer.Ordinal);
        foreach (var field in kind.Fields.Where(f => f.Form == FieldForm.List))
        {
            var columns = map.Columns.Where(c => c.Field == field.Key).Select(c => c.Column).ToList();
            lists[field.Key] = new ValueList(facts.Vocabulary.GetValueOrDefault(field.Key, []), columns.SelectMany(c => sheet.Rows.Select(r => Plain(r[c]).Text)));
        }
    }

    /// <summary>What was answered about the field in this row, else about this cell wherever it stands; null where nobody has answered.</summary>
    /// <param name="cell">Null for a field that has no column.</param>
    public string? Answered(string field, Cell? cell, int row)
    {
        if (answers.Count == 0) return null;
        return here.GetValueOrDefault(Answer.Here(field, row)) ?? (cell is { } given ? answers.GetValueOrDefault((field, CellText.Line(given.Text))) : null);
    }

    /// <summary>Reads a cell as the field's form.</summary>
    public Reading Read(Field field, Cell cell, decimal factor)
    {
        cell = Plain(cell);
        if (CellText.IsDamaged(CellText.Clean(cell.Text))) return new Reading.Doubt($"'{cell.Shown}' har tecken som gått förlorade.", "Rätta texten i källan eller skriv den här.");
        if (Broken().IsMatch(cell.Text)) return new Reading.Doubt($"'{cell.Shown}' är ett fel från kalkylprogrammet.", "Rätta formeln i källan.");
        var reading = field.Form switch
        {
            FieldForm.Whole => SwedishNumber.Whole(cell),
            FieldForm.Kronor => SwedishNumber.Kronor(cell, factor),
            FieldForm.Day => SwedishDate.Day(cell),
            FieldForm.Days => Each(cell, ',', part => SwedishDate.Day(new Cell(part))),
            FieldForm.Choice => WordChoice.Read(cell, field.Choices),
            FieldForm.Kommun => Kommun(cell).Kommun,
            FieldForm.Kommuner => Everyone.Contains(CellText.Fold(cell.Text)) ? Reading.Nothing : Each(cell, ',', part => Kommun(new Cell(part)).Kommun),
            FieldForm.Participation => Participation(cell),
            FieldForm.Reference => Reference(field, cell),
            FieldForm.References => Each(cell, ',', part => Reference(field, new Cell(part))),
            FieldForm.List => lists[field.Key].Read(cell),
            FieldForm.Text => cell.IsEmpty ? Reading.Nothing : new Reading.Value(CellText.Clean(cell.Text)),
            _ => cell.IsEmpty ? Reading.Nothing : new Reading.Value(CellText.Line(cell.Text)),
        };
        return reading is Reading.Value { Text.Length: var length } && length > field.Longest
            ? new Reading.Doubt($"Texten är {length} tecken; här får högst {field.Longest} plats.", "Korta texten.")
            : reading;
    }

    /// <summary>The value in the form in which equal texts mean no change, whoever wrote it.</summary>
    public static string Canonical(Field field, string value) => field.Form switch
    {
        FieldForm.Text => CellText.Clean(value),
        FieldForm.List => ValueList.Write(ValueList.Values(CellText.Clean(value)).Select(CellText.Line).Distinct(StringComparer.Ordinal)),
        _ => CellText.Line(value),
    };

    /// <summary>The kommun that a cell names, and what stood in brackets after it.</summary>
    public KommunCell.Found Kommun(Cell cell)
    {
        if (!kommuner.TryGetValue(cell.Text, out var found)) kommuner[cell.Text] = found = KommunCell.Read(cell, facts.Kommuner);
        return found;
    }

    /// <summary>The cell without the apostrophe that guards a formula.</summary>
    public static Cell Plain(Cell cell) => cell with { Text = FormulaGuard.Unguard(cell.Text) };

    /// <summary>The value as people read it, for reports.</summary>
    public string Shown(Field field, string value) => ShownValue.Of(field, value, facts);

    private Reading Reference(Field field, Cell cell)
    {
        var text = CellText.Line(cell.Text);
        if (text.Length == 0 || (field.Of == "people" && Vacant.Contains(text.ToLowerInvariant()))) return Reading.Nothing;
        var register = ShownValue.RegisterOf(field, facts);
        var found = register.Find(text);
        if (found.Count == 0 && field.Of == "members" && Bracketed().Match(text) is { Success: true } member) return Member(register, member, cell);
        if (found.Count == 1) return new Reading.Value(found[0]);
        if (found.Count > 1) return new Reading.Doubt($"'{cell.Shown}' är {found.Count} olika i registret.", $"Skriv kortnamnet: {WordChoice.Listed(found)}.", found);
        var near = register.Nearest(text);
        return new Reading.Doubt($"'{cell.Shown}' finns inte bland {register.Title}.{(near is null ? "" : $" Menas '{near}'?")}",
            $"Lägg till först, eller skriv ett namn som finns.", near is null ? [] : [near]);
    }

    /// <summary>A member for a kommun: "Anna Exempelsson (Orsa)".</summary>
    private Reading Member(Register register, Match match, Cell cell)
    {
        var who = register.Find(match.Groups["name"].Value);
        var kommun = Kommun(new Cell(match.Groups["rest"].Value)).Kommun;
        return who.Count == 1 && kommun is Reading.Value code
            ? new Reading.Value($"{who[0]}@{code.Text}")
            : new Reading.Doubt($"'{cell.Shown}' är ingen känd ledamot för en kommun.", "Skriv till exempel Anna Exempelsson (Orsa).");
    }

    private Reading Participation(Cell cell)
    {
        if (Everyone.Contains(CellText.Fold(cell.Text))) return new Reading.Value(ValueList.Write(facts.Kommuner.Keys.Order(StringComparer.Ordinal).Select(c => $"{c} FULL")));
        return Each(cell, ',', part =>
        {
            if (ShownValue.Modes.FirstOrDefault(m => part.EndsWith($" {m.Code}", StringComparison.Ordinal)) is { } coded && part.Length == 5 + coded.Code.Length) return new Reading.Value(part);
            var found = Kommun(new Cell(part));
            if (found.Kommun is not Reading.Value code || found.Rest is null) return found.Kommun is Reading.Value full ? new Reading.Value($"{full.Text} FULL") : found.Kommun;
            return WordChoice.Read(new Cell(found.Rest), ShownValue.Modes) switch
            {
                Reading.Value mode => new Reading.Value($"{code.Text} {mode.Text}"),
                var doubt => doubt,
            };
        });
    }

    /// <summary>A list of parts: by semicolon or line break, else by comma. Sorted, so that order in the file means nothing.</summary>
    private static Reading Each(Cell cell, char soft, Func<string, Reading> read)
    {
        var text = CellText.Clean(cell.Text);
        if (text.Length == 0) return Reading.Nothing;
        var hard = text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parts = hard.Length > 1 || read(text) is Reading.Value ? hard : text.Split(soft, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            switch (read(part))
            {
                case Reading.Value value:
                    values.Add(value.Text);
                    break;
                case Reading.Blank:
                    break;
                case Reading.AsWritten written:
                    return new Reading.Doubt(written.Remark, "Skriv till exempel 2026-11-23.");
                case var doubt:
                    return doubt;
            }
        }
        return values.Count == 0 ? Reading.Nothing : new Reading.Value(ValueList.Write(values));
    }

    [GeneratedRegex(@"^\s*#(REF!|N/A|DIV/0!|VALUE!|NAME\?|NULL!|NUM!|SAKNAS!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!|DIVISION/0!|SPILL!)\s*$")]
    private static partial Regex Broken();

    [GeneratedRegex(@"^(?<name>.*\S) ?\((?<rest>[^()]*)\)$")]
    private static partial Regex Bracketed();
}
