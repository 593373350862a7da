using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;

namespace Objekt.Domain.Organisation;

/// <summary>What every text that a person writes must hold, said in words that name the field and the cure.</summary>
public static class TextRules
{
    /// <summary>Longest free text.</summary>
    public const int Longest = 2000;

    /// <summary>The text as it is kept on one line; null when nothing is left.</summary>
    public static string? Line(string? text) => CellText.Line(text) is { Length: > 0 } kept ? kept : null;

    /// <summary>The text as it is kept on several lines; null when nothing is left.</summary>
    public static string? Lines(string? text) => CellText.Clean(text) is { Length: > 0 } kept ? kept : null;

    /// <summary>Length, damaged signs and personnummer.</summary>
    /// <param name="word">The field as the sentence names it, in definite form: Namnet, Syftet.</param>
    public static void Text(this Faults faults, string? text, string word, string field, int longest = Longest)
    {
        if (text is null) return;
        if (text.Length > longest) faults.Add($"{word} är {text.Length} tecken långt, och högst {longest} går in. Korta texten.", field);
        if (CellText.IsDamaged(text)) faults.Add($"{word} innehåller ett tecken som inte går att läsa. Skriv om texten.", field);
        if (Personnummer.IsIn(text)) faults.Add($"{word} ser ut att innehålla ett personnummer. Ta bort det; registret ska inte ha några.", field);
    }

    /// <summary>As <see cref="Text"/>, and it must be there.</summary>
    public static void Name(this Faults faults, string? text, string word, string field, int longest)
    {
        if (string.IsNullOrWhiteSpace(text)) faults.Add($"{word} saknas. Fyll i fältet.", field);
        else faults.Text(text, word, field, longest);
    }
}
