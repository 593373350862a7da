namespace Objekt.Domain.Exchange;

/// <summary>A note that keeps columns of its own, one line each: "Kategori: Verksamhetssystem". Other lines are left alone.</summary>
internal static class NoteLines
{
    /// <summary>The note with the lines set, at their old places where they had one; an empty value takes the line away.</summary>
    public static string With(string note, IEnumerable<KeyValuePair<string, string>> labelled)
    {
        var lines = note.Length == 0 ? [] : note.Split('\n').ToList();
        foreach (var (label, value) in labelled)
        {
            var at = lines.FindIndex(l => l.StartsWith(label + ": ", StringComparison.Ordinal));
            if (value.Length == 0 && at >= 0) lines.RemoveAt(at);
            else if (value.Length > 0 && at >= 0) lines[at] = $"{label}: {value}";
            else if (value.Length > 0) lines.Add($"{label}: {value}");
        }
        return CellText.Clean(string.Join('\n', lines));
    }
}
