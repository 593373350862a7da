using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Objekt.Domain.Exchange;

/// <summary>Where one column of a file goes.</summary>
/// <param name="Column">Position, counted from 0.</param>
/// <param name="Head">The head as the file has it.</param>
/// <param name="Field">The field's key; null for a column that is not read.</param>
/// <param name="IsKey">True for the column that holds the exact key beside the name.</param>
/// <param name="Label">The head under which the cells are kept in the note; null for a column with a field of its own.</param>
/// <param name="Factor">What a number without a unit counts: 1, or 1 000 under a head in tkr.</param>
public sealed record MappedColumn(int Column, string Head, string? Field, bool IsKey = false, string? Label = null, decimal Factor = 1);

/// <summary>Which column of a file is which field: guessed from heads and cells, or given by a person, and remembered per kind and heads.</summary>
public sealed partial record ColumnMap(IReadOnlyList<MappedColumn> Columns)
{
    /// <summary>The guess. A head that nothing matches goes to the note where the kind has one, so that nothing is lost in silence.</summary>
    public static ColumnMap Guess(ImportKind kind, Sheet sheet)
    {
        var columns = sheet.Heads.Select((head, at) => new MappedColumn(at, head, null)).ToArray();
        void Take(int at, Field field, bool isKey = false) => columns[at] = columns[at] with { Field = field.Key, IsKey = isKey, Factor = FactorOf(columns[at].Head) };
        bool Taken(Field field) => columns.Any(c => c.Field == field.Key && !c.IsKey);

        foreach (var column in columns.Where(c => !IsWorkedOut(kind, c.Head)).ToList())
        {
            if (kind.Fields.FirstOrDefault(f => f.KeyHead is { } key && CellText.Fold(key) == CellText.Fold(column.Head)) is { } keyed) Take(column.Column, keyed, isKey: true);
            else if (kind.Fields.FirstOrDefault(f => Same(f, f.Head, column.Head)) is { } own && !Taken(own)) Take(column.Column, own);
        }
        foreach (var field in kind.Fields.Where(f => !Taken(f) || f.Form == FieldForm.Kommun))
        {
            foreach (var also in field.Also)
            {
                var at = Array.FindIndex(columns, c => c.Field is null && !IsWorkedOut(kind, c.Head) && Same(field, also.TrimStart('?'), c.Head));
                if (at < 0 || (also[0] == '?' && (Taken(field) || !Readable(field, sheet, at)))) continue;
                if (Taken(field) && (field.Form != FieldForm.Kommun || columns.Any(c => c.Field == field.Key && c.IsKey))) break;
                Take(at, field, isKey: Taken(field));
            }
        }
        // A list of names alone: the name says which one it is.
        foreach (var needed in kind.Fields.Where(f => f is { Required: true, Form: FieldForm.Kommun } && !columns.Any(c => c.Field == f.Key)))
        {
            if (Array.FindIndex(columns, c => c.Field == "name") is var at and >= 0) Take(at, needed);
        }
        return new ColumnMap([.. columns.Select(c => c.Field is null && kind.NoteField is { } note && !IsWorkedOut(kind, c.Head) ? c with { Field = note, Label = c.Head } : c)]);
    }

    /// <summary>A map given by a person: head to field key, to nothing (not read), or to the note under its head.</summary>
    /// <returns>The map, or the sentence that says which field does not exist.</returns>
    public static (ColumnMap? Map, string? Fault) Given(ImportKind kind, Sheet sheet, IReadOnlyDictionary<string, string?> given)
    {
        var byHead = given.GroupBy(g => CellText.Fold(g.Key)).ToDictionary(g => g.Key, g => g.Last().Value);
        var guess = Guess(kind, sheet);
        var columns = new List<MappedColumn>();
        foreach (var column in guess.Columns)
        {
            if (!byHead.TryGetValue(CellText.Fold(column.Head), out var target))
            {
                columns.Add(column);
                continue;
            }
            var isKey = target?.EndsWith(".key", StringComparison.Ordinal) == true;
            var key = isKey ? target![..^4] : target;
            if (string.IsNullOrEmpty(key)) columns.Add(column with { Field = null, IsKey = false, Label = null });
            else if (kind.Find(key) is not { } field) return (null, $"Kolumnen '{column.Head}' är parad med '{key}', som inte finns. Välj bland {string.Join(", ", kind.Fields.Select(f => f.Key))}.");
            else columns.Add(column with { Field = key, IsKey = isKey, Label = key == kind.NoteField && !IsOwnHead(field, column.Head) ? column.Head : null, Factor = FactorOf(column.Head) });
        }
        // A column that a person chose pushes a guessed one of the same field aside.
        var chosen = columns.Where(c => byHead.ContainsKey(CellText.Fold(c.Head))).Select(c => (c.Field, c.IsKey)).ToHashSet();
        var kept = columns.Select(c => c.Label is null && c.Field is not null && !byHead.ContainsKey(CellText.Fold(c.Head)) && chosen.Contains((c.Field, c.IsKey))
            ? c with { Field = kind.NoteField, IsKey = false, Label = kind.NoteField is null ? null : c.Head } : c);
        return (new ColumnMap([.. kept]), null);
    }

    /// <summary>The map as a person would give it, for keeping.</summary>
    public IReadOnlyDictionary<string, string?> ToGiven() => Columns.ToDictionary(c => c.Head, c => c.IsKey ? c.Field + ".key" : c.Field);

    /// <summary>Tells sources apart: files of one kind with the same heads come from the same place.</summary>
    public static string Signature(ImportKind kind, Sheet sheet) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kind.Name + "\n" + string.Join('\n', sheet.Heads.Select(CellText.Fold)))))[..32];

    /// <summary>Whether any kind's field is called so: how heads are told from titles above them.</summary>
    public static bool IsKnownHead(ImportKind kind, string head) =>
        head.Length > 0 && kind.Fields.Any(f => IsOwnHead(f, head) || (f.KeyHead is { } key && CellText.Fold(key) == CellText.Fold(head)));

    private static bool IsOwnHead(Field field, string head) => Same(field, field.Head, head) || field.Also.Any(a => Same(field, a.TrimStart('?'), head));

    private static bool IsWorkedOut(ImportKind kind, string head) => kind.WorkedOut.Any(w => CellText.Fold(w) == CellText.Fold(head));

    private static bool Same(Field field, string name, string head) =>
        CellText.Fold(name) == CellText.Fold(head) || (!KeyMark().IsMatch(head) && CellText.Squash(name) == CellText.Squash(Plain(field, head)));

    /// <summary>The head without its unit, and for texts without what stands in brackets: "Årskostnad (tkr)", "Systemägare (enhet)". A figure's bracket may change its meaning ("per månad", "EUR") and stays.</summary>
    private static string Plain(Field field, string head) =>
        field.Form is FieldForm.Whole or FieldForm.Kronor or FieldForm.Day ? Unit().Replace(head, " ") : Bracket().Replace(head, " ");

    private static decimal FactorOf(string head)
    {
        var folded = CellText.Fold(head);
        if (Thousands().IsMatch(folded)) return 1000m;
        return Millions().IsMatch(folded) ? 1_000_000m : 1m;
    }

    private static bool Readable(Field field, Sheet sheet, int column)
    {
        var cells = sheet.Rows.Select(r => r[column]).Where(c => !c.IsEmpty).Take(200).ToList();
        var read = cells.Count(c => field.Form switch
        {
            FieldForm.Kommun => KommunCell.Read(c, new Dictionary<string, string>()).Kommun is Reading.Value,
            FieldForm.Choice => WordChoice.Read(c, field.Choices) is Reading.Value,
            _ => true,
        });
        return cells.Count > 0 && read * 5 >= cells.Count * 4;
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\((kortnamn|kod)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex KeyMark();

    [GeneratedRegex(@"\b(i )?(tkr|kkr|tsek|ksek|kr|sek|mkr|mnkr|msek)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(tkr|kkr|tsek|ksek|tusental kronor)\b")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\b(mkr|mnkr|msek)\b")]
    private static partial Regex Millions();
}
