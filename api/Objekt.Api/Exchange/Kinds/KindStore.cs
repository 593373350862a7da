using System.Globalization;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>What an export shows: the day, and the view's own filters.</summary>
/// <param name="Kommuner">Codes; empty for all that the caller sees.</param>
/// <param name="Search">Part of a name.</param>
/// <param name="Object">Slug of an object.</param>
public sealed record ExportView(DateOnly Day, IReadOnlyList<string> Kommuner, string? Search = null, string? Object = null)
{
    public static ExportView Of(DateOnly day) => new(day, []);

    /// <summary>More words of the address, for lists that have filters of their own.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>();

    /// <summary>What the address says of a filter; null when nothing.</summary>
    public string? Of(string filter) => More.GetValueOrDefault(filter);

    /// <summary>A filter that is a day; null when it is not stated.</summary>
    public DateOnly? DayOf(string filter) => DateOnly.TryParseExact(Of(filter), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Also what has ended: an import of an old list must find it again.</summary>
    public bool Ended { get; init; }

    /// <summary>Part of a name in the form that names are searched in; null for no search.</summary>
    public string? Folded => string.IsNullOrWhiteSpace(Search) ? null : CellText.Fold(Search);
}

/// <summary>One kind of list in the database: read for exports and for comparing with files, and written when a plan is carried out.</summary>
internal abstract class KindStore(ImportKind kind)
{
    /// <summary>Rows read at a time: memory stays flat however long the list is.</summary>
    protected const int Page = 500;

    public ImportKind Kind => kind;

    /// <summary>What the caller sees, in the canonical form of files, in a stable order.</summary>
    public abstract IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, CancellationToken stop);

    /// <summary>Changes tracked rows as the plan says. A refusal undoes the whole import.</summary>
    public abstract Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop);

    /// <summary>What exists, for planning an import.</summary>
    public async Task<List<KnownRecord>> Known(ObjektDb db, DateOnly day, CancellationToken stop)
    {
        var known = new List<KnownRecord>();
        await foreach (var record in Read(db, ExportView.Of(day) with { Ended = true }, stop)) known.Add(record);
        return known;
    }

    protected static string Text(DateOnly? day) => day is { } known ? SwedishDate.Write(known) : "";
    protected static string Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
    protected static string YesNo(bool yes) => yes ? "YES" : "NO";
    protected static string Code<T>(T value) where T : struct, Enum => EnumCodes.Code(value);

    /// <summary>Values of fields; what is empty is left out.</summary>
    protected static Dictionary<string, string> Values(params (string Field, string? Text)[] values) =>
        values.Where(v => !string.IsNullOrEmpty(v.Text)).ToDictionary(v => v.Field, v => v.Text!, StringComparer.Ordinal);
}

/// <summary>Reading what a plan says about a record.</summary>
internal static class PlannedValues
{
    /// <summary>Whether the field is to be written: it is new, or differs.</summary>
    public static bool Has(this PlannedRecord record, string field) =>
        record.Changed.Contains(field) || (record.KnownId is null && record.BaseId is null && record[field].Length > 0);

    /// <summary>The text; null when it is cleared.</summary>
    public static string? Text(this PlannedRecord record, string field) => record[field] is { Length: > 0 } text ? text : null;

    public static int? Whole(this PlannedRecord record, string field) => record.Text(field) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
    public static long? Ore(this PlannedRecord record, string field) => record.Text(field) is { } text ? SwedishNumber.Parse(text).Ore : null;
    public static DateOnly? Day(this PlannedRecord record, string field) => record.Text(field) is { } text ? SwedishDate.Parse(text) : null;
    public static bool Yes(this PlannedRecord record, string field) => record[field] == "YES";
    public static IReadOnlyList<string> List(this PlannedRecord record, string field) => ValueList.Values(record[field]);
    public static T Choice<T>(this PlannedRecord record, string field, T otherwise) where T : struct, Enum => EnumCodes.Parse<T>(record.Text(field)) ?? otherwise;
}
