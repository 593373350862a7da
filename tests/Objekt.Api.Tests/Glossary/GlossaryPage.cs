namespace Objekt.Tests.Glossary;

/// <summary>docs/glossary.md as tables.</summary>
internal static class GlossaryPage
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("docs", "glossary.md"));

    /// <summary>Swedish words and code name of every concept.</summary>
    public static IReadOnlyList<(string[] Swedish, string Code)> Concepts { get; } = [.. Rows("Concepts").Select(r => (Words(r[0]), Code(r[1])))];

    /// <summary>Code names of the supporting types.</summary>
    public static IReadOnlyList<string> Supporting { get; } = [.. Rows("Supporting types").Select(r => Code(r[0]))];

    /// <summary>Swedish words of views that are no types of the domain.</summary>
    public static IReadOnlyList<string> OfTheDoors { get; } = [.. Rows("Words of the doors").Select(r => r[0])];

    /// <summary>The closed list, plurals included.</summary>
    public static IReadOnlyList<string> LoanNouns { get; } = [.. Rows("Loan nouns").SelectMany(r => r[..2]).Where(w => w != "-")];

    /// <summary>å and ä become a, ö becomes o.</summary>
    public static string Folded(string word) => word.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace("-", "", StringComparison.Ordinal);

    private static string[] Words(string cell) => cell.Split(',', StringSplitOptions.TrimEntries);

    private static string Code(string cell) => cell.Trim('`');

    /// <summary>The cells of a section's table, without its head.</summary>
    private static string[][] Rows(string section) =>
        [.. Lines.SkipWhile(l => l != "## " + section).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .Where(l => l.StartsWith('|')).Skip(2).Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
}
