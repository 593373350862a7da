using Objekt.Domain.Organisation;

namespace Objekt.Domain.Exchange;

/// <summary>What a row must hold beyond its cells: days in order, no personnummer, and for a seat that which its role belongs to.</summary>
internal static class RowRules
{
    private static readonly (string First, string Last)[] Periods = [("from", "to"), ("since", "until"), ("deputyFrom", "deputyTo")];

    public static void Check(ImportKind kind, ReadRow row, ImportFacts facts)
    {
        foreach (var (first, last) in Periods)
        {
            if (row[first].Length == 0 || row[last].Length == 0 || string.CompareOrdinal(row[first], row[last]) <= 0) continue;
            row.AskHere(kind[last].Head, last, $"{row[last]} ligger före {row[first]}.", "Rätta den ena dagen.");
        }
        foreach (var field in kind.Fields.Where(f => f.Form is FieldForm.Line or FieldForm.Text && Personnummer.IsIn(row[f.Key])))
        {
            row.AskHere(field.Head, field.Key, "Texten ser ut att innehålla ett personnummer.", "Ta bort det; registret ska inte ha några.");
        }
        foreach (var label in row.Labelled.Where(l => Personnummer.IsIn(l.Value)).Select(l => l.Key).ToList())
        {
            row.Ask(label, null, "", "Texten ser ut att innehålla ett personnummer.", "Ta bort det; registret ska inte ha några.");
        }
        if (kind.Name == "seats") Seat(kind, row, facts);
    }

    private static void Seat(ImportKind kind, ReadRow row, ImportFacts facts)
    {
        if (row["holder"].Length > 0 && row["holder"] == row["deputy"]) row.AskHere(kind["deputy"].Head, "deputy", "Innehavaren kan inte vara sin egen ersättare.", "Ange en annan person eller lämna cellen tom.");
        var needed = facts.RoleScopes.GetValueOrDefault(row["role"]) switch { "OBJECT" => "object", "KOMMUN" => "kommun", "NAMND" => "namnd", "FORUM" => "forum", _ => null };
        if (needed is not null && row[needed].Length == 0 && row["slug"].Length == 0 && !row.Remarks.Any(r => r.Field == needed))
        {
            row.AskHere(kind[needed].Head, needed, $"Rollen hör till {kind[needed].Head.ToLowerInvariant()}, och ingen är angiven.", "Fyll i cellen.");
        }
    }
}
