using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>What a person has said about a file so far. A field that is left out stays as it was.</summary>
internal sealed record ImportSaid
{
    private const int MostAnswers = 20_000;

    public string? Sheet { get; init; }

    /// <summary>The kommun of rows that do not name one: code or name.</summary>
    public string? Kommun { get; init; }
    public bool? CreateKommuner { get; init; }

    /// <summary>Head to field key; null for a column that is not read; key + ".key" for the column with the exact key.</summary>
    public Dictionary<string, string?>? Map { get; init; }
    public List<Answer>? Answers { get; init; }

    [JsonIgnore]
    public string? KommunCode => Kommun is null ? null : KommunCell.Read(new Cell(Kommun), new Dictionary<string, string>()).Kommun is Reading.Value code ? code.Text : null;

    [JsonIgnore]
    public bool IsTooMuch => Sheet?.Length > 100 || Kommun?.Length > 100 || Map?.Count > FileLimits.Columns || Answers?.Count > MostAnswers
        || Answers?.Any(a => a is null || a.Field is null || a.Given is null || a.Meant is null || a.Field.Length > 60 || a.Given.Length > 4000 || a.Meant.Length > 4000) == true
        || Map?.Any(m => m.Key.Length > 4000 || m.Value?.Length > 60) == true;

    public ImportSaid With(ImportSaid said) => new()
    {
        Sheet = said.Sheet ?? Sheet, Kommun = said.Kommun ?? Kommun, CreateKommuner = said.CreateKommuner ?? CreateKommuner, Map = said.Map ?? Map, Answers = said.Answers ?? Answers,
    };
}

/// <summary>A file as the browser shows it: columns and their fields, the figures, and the rows that need a person first.</summary>
internal sealed record ImportView
{
    public const int MostRows = 500;
    private const int Samples = 5;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) }, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public required Guid Id { get; init; }
    public required string FileName { get; init; }
    public required string Kind { get; init; }
    public required string KindTitle { get; init; }
    public string State { get; init; } = "OPEN";

    /// <summary>What is given back when one confirms.</summary>
    public required string Version { get; init; }
    public required string Sheet { get; init; }
    public required IReadOnlyList<string> Sheets { get; init; }
    public required string? Kommun { get; init; }
    public required bool CreateKommuner { get; init; }

    /// <summary>Whether the columns are paired as last time.</summary>
    public required bool Remembered { get; init; }
    public required IReadOnlyList<object> Columns { get; init; }
    public required IReadOnlyList<object> Fields { get; init; }

    /// <summary>Why the file cannot be read as this kind yet; null when it can.</summary>
    public required string? Fault { get; init; }
    public required object Figures { get; init; }
    public required string LastLine { get; init; }
    public required bool MayBeApplied { get; init; }
    public required IReadOnlyList<object> MissingKommuner { get; init; }
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>Rows that need a person first, then changed, then with remarks, then the rest; no more than 500.</summary>
    public required IReadOnlyList<RowView> Rows { get; init; }
    public required int RowsLeftOut { get; init; }
    public required IReadOnlyList<object> Duplicates { get; init; }
    public required IReadOnlyList<Answer> Answers { get; init; }

    public static ImportView Of(ImportFile file, ImportSaid said, Prepared prepared)
    {
        var (kind, report) = (prepared.Request.Kind, prepared.Plan.Report);
        var bySlug = prepared.Facts.Bases.SelectMany(b => b.Names.Select(n => (Name: n, b.Id))).GroupBy(b => b.Name).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        var shown = report.Rows.OrderBy(Weight).ThenBy(r => r.Row).Take(MostRows).Select(RowView.Of).ToList();
        return new ImportView
        {
            Id = file.Id, FileName = file.FileName, Kind = kind.Name, KindTitle = kind.Title, Version = prepared.Seal, Sheet = prepared.FileSheet.Name, Sheets = [.. prepared.Request.File.Sheets.Select(s => s.Name)],
            Kommun = said.KommunCode, CreateKommuner = said.CreateKommuner == true, Remembered = prepared.Remembered,
            Columns = [.. prepared.Map.Columns.Select(c => new { c.Column, c.Head, Letter = Domain.Exchange.Sheet.Letter(c.Column), Field = c.IsKey ? c.Field + ".key" : c.Field, c.Label, c.Factor, Sample = prepared.Sheet.Rows.Select(r => r[c.Column]).Where(v => !v.IsEmpty).Take(Samples).Select(v => v.Shown) })],
            Fields = [.. kind.Fields.Select(f => new { f.Key, f.Head, f.Required, f.KeyHead, Form = f.Form.ToString() })],
            Fault = prepared.Plan.Fault,
            Figures = new { Rows = report.Rows.Count, Added = report.Of(RowVerdict.Added), Changed = report.Of(RowVerdict.Changed), Unchanged = report.Of(RowVerdict.Unchanged), Questions = report.Of(RowVerdict.Question), Refused = report.Of(RowVerdict.Refused) },
            LastLine = report.LastLine, MayBeApplied = prepared.Plan.Fault is null && report.MayBeApplied,
            MissingKommuner = [.. report.MissingKommuner.Select(c => new { Code = c, SwedishKommuner.Find(c)?.Name })],
            Remarks = report.Remarks, Rows = shown, RowsLeftOut = report.Rows.Count - shown.Count,
            Duplicates = [.. report.Duplicates.Take(MostRows).Select(d => new { d.Name, d.Other, OtherSlug = bySlug.GetValueOrDefault(d.Other), d.Score, d.Reason })],
            Answers = said.Answers ?? [],
        };
    }

    private static int Weight(RowReport row) => row.Verdict switch
    {
        RowVerdict.Refused => 0,
        RowVerdict.Question => 1,
        RowVerdict.Changed => 2,
        _ => row.Remarks.Count > 0 ? 3 : 4,
    };
}

/// <summary>One row's account as the browser shows it.</summary>
internal sealed record RowView(int Row, RowVerdict Verdict, string Subject, IReadOnlyList<RowRemark> Remarks, IReadOnlyList<FieldChange> Changes)
{
    public static RowView Of(RowReport row) => new(row.Row, row.Verdict, row.Subject, row.Remarks, row.Changes);
}
