namespace Objekt.Domain.Exchange;

/// <summary>What happens with a row. Exactly one for each row that holds anything.</summary>
public enum RowVerdict
{
    /// <summary>Brings something that was not there.</summary>
    Added,

    /// <summary>Changes something that was there.</summary>
    Changed,

    /// <summary>Needs nothing of its own: it says what is there, or what an earlier row in the file brings and takes it up.</summary>
    Unchanged,

    /// <summary>Waits for a person's answer; nothing of the row is read in until then.</summary>
    Question,

    /// <summary>May not come in; as long as one row is refused the file changes nothing.</summary>
    Refused,
}

/// <summary>How much a remark weighs: worth knowing, or in the row's way.</summary>
public enum RemarkWeight { Note, Question, Refusal }

/// <summary>Something said about a row, in Swedish.</summary>
/// <param name="Head">The column's head; null for the row as a whole.</param>
/// <param name="Field">The field's key, for answers.</param>
/// <param name="Given">The cell as it stands, for answers.</param>
/// <param name="Text">What is the matter.</param>
/// <param name="Cure">What to do; empty for a note.</param>
/// <param name="Choices">Answers to choose among, when they can be counted.</param>
public sealed record RowRemark(RemarkWeight Weight, string? Head, string? Field, string Given, string Text, string Cure, IReadOnlyList<string> Choices);

/// <summary>One field before and after, as people read it.</summary>
public sealed record FieldChange(string Head, string Before, string After);

/// <summary>One row's account.</summary>
/// <param name="Row">Row number in the file.</param>
/// <param name="Subject">What the row is about.</param>
public sealed record RowReport(int Row, RowVerdict Verdict, string Subject, IReadOnlyList<RowRemark> Remarks, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The remarks as sentences with row, column and cure.</summary>
    public IEnumerable<string> Sentences => Remarks.Select(r =>
        $"Rad {Row}{(r.Head is null ? "" : $", {r.Head}")}: {r.Text}{(r.Cure.Length == 0 ? "" : $" {r.Cure}")}");
}

/// <summary>The whole account of a file. The five figures add up to its rows.</summary>
/// <param name="Rows">One account per row, in the file's order.</param>
/// <param name="Duplicates">Names that may be the same system; proposals only.</param>
/// <param name="MissingKommuner">Codes of kommuner in the file that the union lacks.</param>
/// <param name="Remarks">What concerns the file as a whole.</param>
public sealed record ImportReport(IReadOnlyList<RowReport> Rows, IReadOnlyList<DuplicateProposal> Duplicates, IReadOnlyList<string> MissingKommuner, IReadOnlyList<string> Remarks)
{
    public int Of(RowVerdict verdict) => Rows.Count(r => r.Verdict == verdict);

    /// <summary>Whether the file may change anything: no row is refused.</summary>
    public bool MayBeApplied => Of(RowVerdict.Refused) == 0;

    /// <summary>The figures as a program reads them; of a file that was turned away every row was refused.</summary>
    public string LastLine => MayBeApplied
        ? $"{Rows.Count} rows: {Of(RowVerdict.Added)} added, {Of(RowVerdict.Changed)} changed, {Of(RowVerdict.Unchanged)} unchanged, {Of(RowVerdict.Question)} questions, 0 refused"
        : $"{Rows.Count} rows: 0 added, 0 changed, 0 unchanged, 0 questions, {Rows.Count} refused";
}

/// <summary>One thing to write: what a file's rows about it say together.</summary>
/// <param name="Row">The first row about it.</param>
/// <param name="KnownId">What exists already; null for something new.</param>
/// <param name="BaseId">The catalogue system that exists already; null for a new one, and for kinds without catalogue.</param>
/// <param name="BaseKey">The same text for all rows about one new catalogue system.</param>
/// <param name="Values">Every field that the file speaks of, canonical; empty text clears.</param>
/// <param name="Changed">The fields whose value is not there yet.</param>
/// <param name="Alias">The file's name for it, when a person said that it is a known system under another name.</param>
public sealed record PlannedRecord(int Row, string? KnownId, string? BaseId, string BaseKey,
    IReadOnlyDictionary<string, string> Values, IReadOnlyCollection<string> Changed, string? Alias)
{
    public string this[string field] => Values.GetValueOrDefault(field, "");

    /// <summary>Whether there is anything to write.</summary>
    public bool Writes => KnownId is null || Changed.Count > 0 || Alias is not null;
}

/// <summary>A report and what to write if a person says yes. A fault means that the file cannot be read as this kind at all.</summary>
public sealed record ImportPlan(ImportKind Kind, ImportReport Report, IReadOnlyList<PlannedRecord> Records, string? Fault = null);
